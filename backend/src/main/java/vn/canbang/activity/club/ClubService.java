package vn.canbang.activity.club;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;

/** Keeps clubs. */
@ApplicationScoped
class ClubService implements Clubs {

  private static final PageRequest ONE = new PageRequest(1, 0, false);

  private final ClubRepository clubs;
  private final ClubQueries queries;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final Audit audit;

  ClubService(
      ClubRepository clubs,
      ClubQueries queries,
      Organisations organisations,
      BusinessClock clock,
      Audit audit) {
    this.clubs = clubs;
    this.queries = queries;
    this.organisations = organisations;
    this.clock = clock;
    this.audit = audit;
  }

  Page<ClubView> list(
      OrgScope scope,
      @Nullable UUID organisation,
      @Nullable String q,
      @Nullable Boolean open,
      PageRequest page) {
    LocalDate today = clock.today();
    ClubQueries.Filter filter =
        new ClubQueries.Filter(
            null,
            organisation == null
                ? Set.of()
                : organisations.withAbsorbed(organisations.descendants(organisation, today), today),
            q,
            open,
            today);
    Page<ClubQueries.Row> found =
        page.page(queries.page(scope, filter, page), () -> queries.count(scope, filter));
    return new Page<>(views(scope, found.items()), found.next(), found.total());
  }

  ClubView read(OrgScope scope, UUID id) {
    ClubQueries.Filter one = new ClubQueries.Filter(id, Set.of(), null, null, clock.today());
    return views(scope, queries.page(scope, one, ONE)).stream()
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private List<ClubView> views(OrgScope scope, List<ClubQueries.Row> rows) {
    Map<UUID, OrganisationRef> names =
        organisations.byIds(
            rows.stream().map(ClubQueries.Row::organisation).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row ->
                new ClubView(
                    row.id(),
                    row.name(),
                    Objects.requireNonNull(names.get(row.organisation())).ref(),
                    row.activity(),
                    row.foundedOn(),
                    row.closedOn(),
                    row.members(),
                    row.membersOn(),
                    row.sessions(),
                    row.note(),
                    mayEdit(scope, row.organisation()) ? List.of(ClubAction.EDIT) : List.of(),
                    row.version()))
        .toList();
  }

  private static boolean mayEdit(OrgScope scope, UUID organisation) {
    return scope.holds(Role.REPORTER, organisation) || scope.holds(Role.PLANNER, organisation);
  }

  private static void requireEdit(OrgScope scope, UUID organisation) {
    if (!mayEdit(scope, organisation)) {
      throw ProblemException.forbidden();
    }
  }

  @Override
  @Transactional
  public ClubView create(OrgScope scope, CreateClub wanted) {
    Faults faults = new Faults();
    OrganisationRef runs = organisations.byCode(wanted.organisation()).orElse(null);
    if (runs == null || runs.group()) {
      faults.add(
          "/organisation", "organisation.unknown", wanted.organisation(), wanted.organisation());
    } else {
      requireEdit(scope, runs.id());
    }
    check(scope, wanted.said(), faults);
    if (runs == null) {
      throw new IllegalStateException("an unknown organisation is a fault");
    }
    Club club = new Club(runs.id(), wanted.said());
    clubs.persistAndFlush(club);
    record(scope, "CLUB_CREATED", club, null, wanted);
    return read(scope, club.id());
  }

  @Transactional
  ClubView write(OrgScope scope, UUID id, @Nullable String ifMatch, PutClub said) {
    Club club = clubs.find(scope, id).orElseThrow(ProblemException::notFound);
    requireEdit(scope, club.organisationId());
    EntityTags.require(ifMatch, club.version());
    check(scope, said, new Faults());
    PutClub before = club.said();
    club.write(said);
    clubs.flush();
    record(scope, "CLUB_WRITTEN", club, before, said);
    return read(scope, id);
  }

  private void check(OrgScope scope, PutClub said, Faults faults) {
    LocalDate today = clock.today();
    LocalDate founded = said.foundedOn();
    if (founded.isAfter(today)) {
      faults.add("/foundedOn", "club.in-future", founded);
    }
    checkLater("/closedOn", said.closedOn(), founded, today, faults);
    checkLater("/membersOn", said.membersOn(), founded, today, faults);
    if (said.members() != null && said.membersOn() == null) {
      faults.add("/membersOn", "required", null);
    }
    UUID activity = said.activity();
    if (activity != null && !queries.activityVisible(scope, activity)) {
      faults.add("/activity", "club.activity-unknown", activity);
    }
    faults.throwIfAny();
  }

  private static void checkLater(
      String pointer, @Nullable LocalDate day, LocalDate founded, LocalDate today, Faults faults) {
    if (day != null && day.isAfter(today)) {
      faults.add(pointer, "club.in-future", day);
    } else if (day != null && day.isBefore(founded)) {
      faults.add(pointer, "club.before-founded", day, founded);
    }
  }

  private void record(
      OrgScope scope, String action, Club club, @Nullable Object before, Object after) {
    audit.record(
        scope, action, "club", club.id().toString(), club.organisationId(), before, after, null);
  }
}
