package vn.canbang.document.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.reconciliation.ReconciliationView;
import vn.canbang.reconciliation.Reconciliations;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Sessions between agencies as official documents. */
@ApplicationScoped
class ReconciliationDocuments {

  /** The place of a document is named without its type: Long Biên, ngày … */
  private static final Pattern TYPE =
      Pattern.compile("^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) ");

  private final Reconciliations reconciliations;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;

  ReconciliationDocuments(
      Reconciliations reconciliations,
      Organisations organisations,
      Areas areas,
      BusinessClock clock) {
    this.reconciliations = reconciliations;
    this.organisations = organisations;
    this.areas = areas;
    this.clock = clock;
  }

  /** 404 for a session that the caller does not see. */
  OfficialDocument minutes(OrgScope scope, UUID id) {
    ReconciliationView session = reconciliations.read(scope, id);
    OrganisationRef office = organisations.byCode(session.standingOffice().code()).orElseThrow();
    LocalDate day = session.minutes() == null ? clock.today() : session.minutes().signedOn();
    String place =
        Optional.ofNullable(office.areaId()).flatMap(areas::byId).map(AreaRef::name).orElse(null);
    return new ReconciliationMinutes(
            session,
            new Letterhead(
                organisations.parent(office.id(), day).map(OrganisationRef::name).orElse(null),
                office.name(),
                NumberLetters.of(office),
                place,
                false),
            place == null ? null : TYPE.matcher(place).replaceFirst(""),
            reconciliations.reasons(scope).stream()
                .collect(Collectors.toMap(NamedRef::code, Function.identity())))
        .document();
  }
}
