package vn.canbang.document.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.shared.security.OrgScope;

/** What stands in the head of a document of an organisation. */
@ApplicationScoped
public class Letterheads {

  private static final String COMMITTEE = "PEOPLES_COMMITTEE";

  /** A place is named without its type: Long Biên, ngày … */
  private static final Pattern TYPE =
      Pattern.compile("^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) ");

  private final Organisations organisations;
  private final Areas areas;
  private final Plans plans;

  Letterheads(Organisations organisations, Areas areas, Plans plans) {
    this.organisations = organisations;
    this.areas = areas;
    this.plans = plans;
  }

  /** The issuer as it was called on a day, under the body it stood under then. */
  public Letterhead of(OrgScope scope, String code, LocalDate day) {
    OrganisationRef today = organisations.byCode(code).orElseThrow();
    OrganisationRef issuer =
        organisations.byIds(Set.of(today.id()), day).getOrDefault(today.id(), today);
    return new Letterhead(
        organisations.parent(issuer.id(), day).map(OrganisationRef::name).orElse(null),
        issuer.name(),
        plans.numberLetters(scope, issuer.id()).orElseGet(() -> NumberLetters.of(issuer)),
        Optional.ofNullable(issuer.areaId()).flatMap(areas::byId).map(AreaRef::name).orElse(null),
        Objects.equals(issuer.kind(), COMMITTEE));
  }

  /** The place that documents of the issuer are dated at: Kiên Hải; null when it is not known. */
  public static @Nullable String place(Letterhead issuer) {
    return issuer.place() == null ? null : TYPE.matcher(issuer.place()).replaceFirst("");
  }
}
