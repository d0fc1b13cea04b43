package vn.canbang.activity.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.file.FileRef;
import vn.canbang.file.KeptFiles;
import vn.canbang.identity.Accounts;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Puts occurrences together for reading; the number of statements does not grow with theirs. */
@ApplicationScoped
class OccurrenceReader {

  private final OccurrenceRepository occurrences;
  private final ResultRepository results;
  private final EvidenceRepository evidence;
  private final OccurrenceQueries queries;
  private final Organisations organisations;
  private final Areas areas;
  private final Accounts accounts;
  private final KeptFiles files;
  private final BusinessClock clock;

  OccurrenceReader(
      OccurrenceRepository occurrences,
      ResultRepository results,
      EvidenceRepository evidence,
      OccurrenceQueries queries,
      Organisations organisations,
      Areas areas,
      Accounts accounts,
      KeptFiles files,
      BusinessClock clock) {
    this.occurrences = occurrences;
    this.results = results;
    this.evidence = evidence;
    this.queries = queries;
    this.organisations = organisations;
    this.areas = areas;
    this.accounts = accounts;
    this.files = files;
    this.clock = clock;
  }

  OccurrenceView view(OrgScope scope, Occurrence occurrence) {
    return views(scope, List.of(occurrence)).getFirst();
  }

  List<OccurrenceView> views(OrgScope scope, List<Occurrence> found) {
    Set<UUID> ids = ids(found, Occurrence::id);
    Map<UUID, Occurrence> triggers =
        occurrences.triggers(scope, ids(found, Occurrence::afterId)).stream()
            .collect(Collectors.toMap(Occurrence::id, Function.identity()));
    Set<UUID> activities = ids(found, Occurrence::activityId);
    activities.addAll(ids(triggers.values(), Occurrence::activityId));
    Map<UUID, RecordedResult> current =
        results.current(scope, ids).stream()
            .collect(Collectors.toMap(RecordedResult::occurrenceId, Function.identity()));
    List<Evidence> kept = evidence.of(scope, ids);
    Around around =
        new Around(
            clock.today(),
            queries.plans(ids(found, Occurrence::planId)),
            queries.activities(activities),
            organisations.byIds(ids(found, Occurrence::leadId)),
            triggers,
            current,
            people(current.values()),
            kept.stream().collect(Collectors.groupingBy(Evidence::occurrenceId)),
            files.byIds(scope, ids(kept, Evidence::fileId)));
    return found.stream().map(each -> around.view(scope, each)).toList();
  }

  /** All results that were recorded, the latest first. */
  List<OccurrenceResult> revisions(OrgScope scope, Occurrence occurrence) {
    List<RecordedResult> history = results.history(scope, occurrence.id());
    People people = people(history);
    return history.stream().map(people::view).toList();
  }

  private People people(Collection<RecordedResult> recorded) {
    return new People(
        areas.byIds(ids(recorded, RecordedResult::areaId)),
        accounts.displayNames(ids(recorded, RecordedResult::recordedBy)));
  }

  private static <T> Set<UUID> ids(Collection<T> of, Function<T, @Nullable UUID> id) {
    Set<UUID> ids = new HashSet<>();
    for (T each : of) {
      UUID found = id.apply(each);
      if (found != null) {
        ids.add(found);
      }
    }
    return ids;
  }

  /** Where results were brought about, and who recorded them. */
  private record People(Map<UUID, AreaRef> areas, Map<UUID, String> recorders) {

    OccurrenceResult view(RecordedResult result) {
      AreaRef area = result.areaId() == null ? null : areas.get(result.areaId());
      return result.view(
          area == null ? null : area.ref(),
          result.recordedBy() == null ? null : recorders.get(result.recordedBy()));
    }
  }

  /** All that views of some occurrences need. */
  private record Around(
      LocalDate today,
      Map<UUID, PlanFacts> plans,
      Map<UUID, ActivityLine> activities,
      Map<UUID, OrganisationRef> leads,
      Map<UUID, Occurrence> triggers,
      Map<UUID, RecordedResult> results,
      People people,
      Map<UUID, List<Evidence>> evidence,
      Map<UUID, FileRef> files) {

    OccurrenceView view(OrgScope scope, Occurrence o) {
      PlanFacts plan = Objects.requireNonNull(plans.get(o.planId()));
      ActivityLine activity = Objects.requireNonNull(activities.get(o.activityId()));
      RecordedResult result = results.get(o.id());
      boolean restricted = OccurrencePolicy.readsRestricted(scope, o.leadId(), plan.issuerId());
      return new OccurrenceView(
          o.id(),
          plan.ref(),
          activity.label(),
          Objects.requireNonNull(leads.get(o.leadId())).ref(),
          o.kind(),
          o.title(),
          o.from(),
          o.to(),
          o.precision(),
          o.tentative(),
          o.moved() ? o.planned() : null,
          o.reason(),
          o.state(),
          o.overdue(today),
          trigger(o),
          activity.place(),
          result == null ? null : people.view(result),
          evidence.getOrDefault(o.id(), List.of()).stream()
              .filter(each -> restricted || !each.restricted())
              .map(each -> each.view(Objects.requireNonNull(files.get(each.fileId()))))
              .toList(),
          OccurrencePolicy.allowed(scope, o, plan),
          o.version());
    }

    private @Nullable OccurrenceTrigger trigger(Occurrence o) {
      Occurrence trigger = o.afterId() == null ? null : triggers.get(o.afterId());
      return trigger == null
          ? null
          : new OccurrenceTrigger(
              trigger.id(), Objects.requireNonNull(activities.get(trigger.activityId())).label());
    }
  }
}
