package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.reference.AreaReferenceService;
import vn.canbang.area.reference.HamletType;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.text.PlaceKey;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** Adds hamlets and residential groups to communes, corrects and closes them. */
@ApplicationScoped
class HamletService {

  private static final int COMMUNE = 3;
  static final int HAMLET = 4;

  private final AreaQueries areas;
  private final AreaService reader;
  private final HamletRepository hamlets;
  private final AreaReferenceService reference;
  private final ServingOrganisations organisations;
  private final Catalogues catalogues;
  private final Audit audit;
  private final BusinessClock clock;

  HamletService(
      AreaQueries areas,
      AreaService reader,
      HamletRepository hamlets,
      AreaReferenceService reference,
      ServingOrganisations organisations,
      Catalogues catalogues,
      Audit audit,
      BusinessClock clock) {
    this.areas = areas;
    this.reader = reader;
    this.hamlets = hamlets;
    this.reference = reference;
    this.organisations = organisations;
    this.catalogues = catalogues;
    this.audit = audit;
    this.clock = clock;
  }

  /** The version of a hamlet, where the code is one of a hamlet. */
  Optional<Long> version(OrgScope scope, String code) {
    return hamlets.find(scope, code).map(Hamlet::version);
  }

  @Transactional
  AreaView create(OrgScope scope, String communeCode, NewHamlet wanted) {
    LocalDate from = wanted.validFrom() == null ? clock.today() : wanted.validFrom();
    AreaQueries.Row commune =
        areas.byCode(communeCode, from).orElseThrow(ProblemException::notFound);
    requireRight(scope, commune);
    if (commune.level() != COMMUNE) {
      throw ProblemException.conflict("area.not-commune", commune.fullName());
    }
    // One at a time from here: the next free number is given.
    Instant at = catalogues.changed(Areas.CATALOGUE);
    List<Hamlet> beside = hamlets.under(scope, communeCode);
    check(wanted.type(), wanted.name(), beside.stream().filter(h -> h.existsOn(from)));
    int number = beside.stream().mapToInt(Hamlet::number).max().orElse(0) + 1;
    Hamlet hamlet =
        new Hamlet(
            "%s-%02d".formatted(communeCode, number),
            commune.id(),
            wanted.type(),
            wanted.name().strip(),
            from);
    hamlets.persist(hamlet);
    return changed(scope, hamlet, at, "HAMLET_ADDED", null, null);
  }

  @Transactional
  AreaView edit(OrgScope scope, String code, @Nullable String ifMatch, EditHamlet wanted) {
    Hamlet hamlet = require(scope, code);
    EntityTags.require(ifMatch, hamlet.version());
    check(
        wanted.type(),
        wanted.name(),
        hamlets.under(scope, code.substring(0, code.indexOf('-'))).stream()
            .filter(other -> other != hamlet && other.existsOn(hamlet.validFrom())));
    EditHamlet before = hamlet.content();
    Instant at = catalogues.changed(Areas.CATALOGUE);
    hamlet.rename(wanted.type(), wanted.name().strip());
    return changed(scope, hamlet, at, "HAMLET_EDITED", before, null);
  }

  @Transactional
  AreaView close(OrgScope scope, String code, CloseHamlet wanted) {
    Hamlet hamlet = require(scope, code);
    if (hamlet.closed()) {
      throw ProblemException.conflict("hamlet.closed", code);
    }
    Faults faults = new Faults();
    if (!wanted.on().isAfter(hamlet.validFrom()) || !wanted.on().isBefore(Dates.OPEN_END)) {
      faults.add("/on", "hamlet.close-before", wanted.on(), hamlet.validFrom());
    }
    faults.throwIfAny();
    Instant at = catalogues.changed(Areas.CATALOGUE);
    hamlet.close(wanted.on());
    return changed(scope, hamlet, at, "HAMLET_CLOSED", hamlet.content(), wanted.reason());
  }

  private AreaView changed(
      OrgScope scope,
      Hamlet hamlet,
      Instant at,
      String action,
      @Nullable EditHamlet before,
      @Nullable String reason) {
    hamlets.flush();
    reference.hamletsChanged(at);
    AreaView view = reader.nearest(hamlet.code(), clock.today());
    audit.record(scope, action, "area", hamlet.code(), null, before, view, reason);
    return view;
  }

  private Hamlet require(OrgScope scope, String code) {
    AreaQueries.Row row =
        areas.nearest(code, clock.today()).orElseThrow(ProblemException::notFound);
    requireRight(scope, row);
    if (row.level() != HAMLET) {
      throw ProblemException.conflict("area.reference-data", row.fullName());
    }
    return hamlets.find(scope, code).orElseThrow(ProblemException::notFound);
  }

  /** For administrators of everything, or of a unit that serves the commune or an area above it. */
  private void requireRight(OrgScope scope, AreaQueries.Row row) {
    LocalDate today = clock.today();
    Map<UUID, List<AreaQueries.Row>> above = areas.ancestors(List.of(row), today);
    List<UUID> ids =
        Stream.concat(Stream.of(row), above.getOrDefault(row.id(), List.of()).stream())
            .map(AreaQueries.Row::id)
            .toList();
    if (!scope.holds(Role.ADMIN, null)
        && organisations.serving(ids, row.day(today)).stream()
            .noneMatch(id -> scope.holds(Role.ADMIN, id))) {
      throw ProblemException.forbidden();
    }
  }

  private static void check(HamletType type, String name, Stream<Hamlet> beside) {
    Faults faults = new Faults();
    if (PlaceKey.accented(name).startsWith(PlaceKey.accented(type.words()) + " ")) {
      faults.add("/name", "hamlet.name-with-type", name, type.words());
    }
    if (PlaceKey.of(name).isEmpty()) {
      faults.add("/name", "text.blank", name);
    }
    if (beside.anyMatch(hamlet -> hamlet.called(type, name))) {
      faults.add("/name", "hamlet.exists", name, type.words() + " " + name.strip());
    }
    faults.throwIfAny();
  }
}
