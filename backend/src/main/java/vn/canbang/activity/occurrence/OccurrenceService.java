package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ScheduledActivity;
import vn.canbang.activity.catalogue.ActivityCatalogues;
import vn.canbang.activity.catalogue.ChannelView;
import vn.canbang.activity.catalogue.ResultCountView;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.activity.schedule.Window;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Reads occurrences, and records what becomes of them. The room's door for others. */
@ApplicationScoped
class OccurrenceService implements Occurrences {

  /** How long after its plan's end something may be made up for. */
  private static final int DAYS_AFTER_PLAN = 366;

  private final OccurrenceRepository occurrences;
  private final ResultRepository results;
  private final OccurrenceQueries queries;
  private final OutcomeQueries outcomes;
  private final OccurrenceReader reader;
  private final OccurrenceMaking making;
  private final OccurrenceFollowUps followUps;
  private final OccurrenceLeads leads;
  private final Activities activities;
  private final ActivityCatalogues catalogues;
  private final Plans plans;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;
  private final Audit audit;

  OccurrenceService(
      OccurrenceRepository occurrences,
      ResultRepository results,
      OccurrenceQueries queries,
      OutcomeQueries outcomes,
      OccurrenceReader reader,
      OccurrenceMaking making,
      OccurrenceFollowUps followUps,
      OccurrenceLeads leads,
      Activities activities,
      ActivityCatalogues catalogues,
      Plans plans,
      Organisations organisations,
      Areas areas,
      BusinessClock clock,
      Audit audit) {
    this.occurrences = occurrences;
    this.results = results;
    this.queries = queries;
    this.outcomes = outcomes;
    this.reader = reader;
    this.making = making;
    this.followUps = followUps;
    this.leads = leads;
    this.activities = activities;
    this.catalogues = catalogues;
    this.plans = plans;
    this.organisations = organisations;
    this.areas = areas;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  @Transactional
  public List<OccurrenceRow> in(OrgScope scope, OccurrenceFilter filter, int most) {
    return queries.rows(scope, filter, most);
  }

  @Override
  @Transactional
  public List<OccurrenceOutcome> outcomes(
      UUID planId, Set<UUID> leads, LocalDate firstDay, LocalDate lastDay) {
    return outcomes.of(planId, leads, firstDay, lastDay);
  }

  @Override
  @Transactional
  public void begin(OrgScope scope, UUID planId) {
    making.inForce(scope, planId);
  }

  @Transactional
  Page<OccurrenceView> list(OrgScope scope, OccurrenceFilter filter, PageRequest page) {
    Page<Occurrence> found =
        page.page(queries.page(scope, filter, page), () -> queries.count(scope, filter));
    return new Page<>(reader.views(scope, found.items()), found.next(), found.total());
  }

  @Transactional
  OccurrenceView read(OrgScope scope, UUID id) {
    return reader.view(scope, find(scope, id));
  }

  @Transactional
  List<OccurrenceResult> revisions(OrgScope scope, UUID id) {
    return reader.revisions(scope, find(scope, id));
  }

  @Transactional
  OccurrenceView complete(
      OrgScope scope, UUID id, @Nullable String ifMatch, OccurrenceResultDraft result) {
    return reader.view(scope, completed(scope, id, ifMatch, result));
  }

  @Override
  @Transactional
  public void complete(OrgScope scope, UUID id, OccurrenceResultDraft result) {
    completed(scope, id, "*", result);
  }

  private Occurrence completed(
      OrgScope scope, UUID id, @Nullable String ifMatch, OccurrenceResultDraft result) {
    Occurrence occurrence = find(scope, id);
    PlanFacts plan = require(scope, occurrence, ifMatch, OccurrenceAction.COMPLETE);
    record(scope, occurrence, plan, result, "", null);
    return occurrence;
  }

  @Transactional
  OccurrenceView correct(
      OrgScope scope, UUID id, @Nullable String ifMatch, CorrectOccurrence wanted) {
    Occurrence occurrence = find(scope, id);
    PlanFacts plan = require(scope, occurrence, ifMatch, OccurrenceAction.CORRECT);
    record(scope, occurrence, plan, wanted.result(), "/result", wanted.reason().strip());
    return reader.view(scope, occurrence);
  }

  private void record(
      OrgScope scope,
      Occurrence occurrence,
      PlanFacts plan,
      OccurrenceResultDraft result,
      String at,
      @Nullable String why) {
    Faults faults = new Faults();
    ResultRules.check(
        result,
        plan.from(),
        clock.today(),
        result.counts().isEmpty() ? Set.of() : countKinds(),
        result.channels().isEmpty() ? Set.of() : channels(result.from()),
        at,
        faults);
    UUID area = area(result, at, faults);
    faults.throwIfAny();
    occurrence.isDone(result.from(), result.last(), area, clock.now());
    results.persist(
        new RecordedResult(
            occurrence.id(),
            occurrence.results(),
            result,
            area,
            scope.accountId(),
            clock.now(),
            why));
    occurrences.flush();
    if (why == null) {
      followUps.done(scope, occurrence);
    }
    audit(
        scope,
        why == null ? "OCCURRENCE_COMPLETED" : "OCCURRENCE_CORRECTED",
        occurrence,
        result,
        why);
  }

  private Set<String> countKinds() {
    return catalogues.counts().stream().map(ResultCountView::code).collect(Collectors.toSet());
  }

  private Set<String> channels(LocalDate on) {
    return catalogues.channels(on).stream().map(ChannelView::code).collect(Collectors.toSet());
  }

  private @Nullable UUID area(OccurrenceResultDraft result, String at, Faults faults) {
    String code = result.area();
    if (code == null) {
      return null;
    }
    Optional<AreaRef> area = areas.byCode(code, result.from());
    if (area.isEmpty()) {
      faults.add(at + "/area", "area.unknown", code, code, result.from());
    }
    return area.map(AreaRef::id).orElse(null);
  }

  @Transactional
  OccurrenceView postpone(
      OrgScope scope, UUID id, @Nullable String ifMatch, PostponeOccurrence wanted) {
    Occurrence occurrence = find(scope, id);
    PlanFacts plan = require(scope, occurrence, ifMatch, OccurrenceAction.POSTPONE);
    Faults faults = new Faults();
    checkWindow(wanted.from(), wanted.to(), plan, faults);
    faults.throwIfAny();
    occurrence.isPostponed(wanted.from(), wanted.to(), wanted.reason().strip(), clock.now());
    return moved(scope, "OCCURRENCE_POSTPONED", occurrence, wanted.reason());
  }

  @Transactional
  OccurrenceView cancel(
      OrgScope scope, UUID id, @Nullable String ifMatch, OccurrenceReason wanted) {
    Occurrence occurrence = find(scope, id);
    require(scope, occurrence, ifMatch, OccurrenceAction.CANCEL);
    occurrence.isCancelled(wanted.reason().strip(), clock.now());
    return moved(scope, "OCCURRENCE_CANCELLED", occurrence, wanted.reason());
  }

  @Transactional
  OccurrenceView reopen(
      OrgScope scope, UUID id, @Nullable String ifMatch, OccurrenceReason wanted) {
    Occurrence occurrence = find(scope, id);
    require(scope, occurrence, ifMatch, OccurrenceAction.REOPEN);
    if (occurrence.state() == OccurrenceState.DONE) {
      followUps.undone(scope, occurrence);
    }
    occurrence.isReopened(clock.now());
    return moved(scope, "OCCURRENCE_REOPENED", occurrence, wanted.reason());
  }

  private OccurrenceView moved(
      OrgScope scope, String action, Occurrence occurrence, String reason) {
    occurrences.flush();
    OccurrenceView view = reader.view(scope, occurrence);
    audit(scope, action, occurrence, new PlannedWindow(view.from(), view.to()), reason.strip());
    return view;
  }

  @Override
  @Transactional
  public UUID add(OrgScope scope, UUID activityId, AddOccurrence wanted) {
    return addOne(scope, activityId, wanted).id();
  }

  /** One more time beyond what the plan says. */
  @Transactional
  OccurrenceView addOne(OrgScope scope, UUID activityId, AddOccurrence wanted) {
    ScheduledActivity activity =
        activities.scheduled(scope, activityId).orElseThrow(ProblemException::notFound);
    PlanFrame frame = plans.frame(scope, activity.planId()).orElseThrow(ProblemException::notFound);
    Set<UUID> doing =
        Objects.requireNonNull(
            leads
                .of(List.of(activity), frame.issuerId(), frame.documentDate(), clock.today())
                .get(activityId));
    List<UUID> mine =
        doing.stream()
            .filter(lead -> OccurrencePolicy.records(scope, lead, frame.issuerId()))
            .toList();
    if (mine.isEmpty()) {
      throw ProblemException.forbidden();
    }
    if (frame.status() != PlanStatus.ISSUED) {
      throw ProblemException.conflict("occurrence.plan-not-in-force");
    }
    Faults faults = new Faults();
    checkWindow(wanted.from(), wanted.to(), facts(activity.planId()), faults);
    UUID lead = lead(wanted.organisation(), mine, faults);
    faults.throwIfAny();
    Occurrence added =
        Occurrence.added(
            activity,
            lead,
            wanted.title() == null || wanted.title().isBlank() ? null : wanted.title().strip(),
            new Window(wanted.from(), wanted.to(), Precision.DAYS, false),
            clock.now());
    occurrences.persist(added);
    occurrences.flush();
    audit(scope, "OCCURRENCE_ADDED", added, wanted, null);
    return reader.view(scope, added);
  }

  private UUID lead(@Nullable String wanted, List<UUID> mine, Faults faults) {
    if (wanted == null) {
      if (mine.size() > 1) {
        faults.add("/organisation", "occurrence.organisation-needed", null);
      }
      return mine.getFirst();
    }
    Optional<UUID> named =
        organisations.byCode(wanted).map(OrganisationRef::id).filter(mine::contains);
    if (named.isEmpty()) {
      faults.add("/organisation", "occurrence.organisation-other", wanted);
    }
    return named.orElse(mine.getFirst());
  }

  private static void checkWindow(LocalDate from, LocalDate to, PlanFacts plan, Faults faults) {
    LocalDate last = plan.to().plusDays(DAYS_AFTER_PLAN);
    if (to.isBefore(from)) {
      faults.add("/to", "occurrence.backwards", to);
    } else if (to.isAfter(last)) {
      faults.add("/to", "occurrence.after-plan", to, last);
    }
    if (from.isBefore(plan.from())) {
      faults.add("/from", "occurrence.before-plan", from, plan.from());
    }
  }

  private Occurrence find(OrgScope scope, UUID id) {
    return occurrences.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  /** The role first, then the version that the caller knows, then the state. */
  private PlanFacts require(
      OrgScope scope, Occurrence occurrence, @Nullable String ifMatch, OccurrenceAction action) {
    PlanFacts plan = facts(occurrence.planId());
    OccurrencePolicy.requireRole(scope, occurrence, plan, action);
    EntityTags.require(ifMatch, occurrence.version());
    OccurrencePolicy.requireState(occurrence, plan, action);
    return plan;
  }

  private PlanFacts facts(UUID planId) {
    return Objects.requireNonNull(queries.plans(Set.of(planId)).get(planId));
  }

  private void audit(
      OrgScope scope,
      String action,
      Occurrence occurrence,
      @Nullable Object after,
      @Nullable String reason) {
    audit.record(
        scope,
        action,
        "occurrence",
        occurrence.id().toString(),
        occurrence.leadId(),
        Map.of("state", occurrence.state()),
        after,
        reason);
  }
}
