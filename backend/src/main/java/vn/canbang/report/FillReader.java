package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Deliveries;
import vn.canbang.activity.delivery.DeliveredShare;
import vn.canbang.activity.occurrence.OccurrenceOutcome;
import vn.canbang.activity.occurrence.OccurrenceState;
import vn.canbang.activity.occurrence.Occurrences;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.content.ActivityStatus;
import vn.canbang.report.content.Participants;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.view.ActivitySourceView;
import vn.canbang.report.view.FilledActivity;
import vn.canbang.report.view.FilledOutput;
import vn.canbang.report.view.OutputSourceView;
import vn.canbang.shared.time.BusinessClock;

/**
 * Fills results of activities from their occurrences, and outputs from their handing out. A
 * template that asks for neither costs nothing.
 */
@ApplicationScoped
class FillReader {

  private final Occurrences occurrences;
  private final Deliveries deliveries;
  private final Organisations organisations;
  private final BusinessClock clock;

  FillReader(
      Occurrences occurrences,
      Deliveries deliveries,
      Organisations organisations,
      BusinessClock clock) {
    this.occurrences = occurrences;
    this.deliveries = deliveries;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Of the activities that may be reported on, those of which something is known.
   *
   * @param reported activities of the plan that may be reported on
   */
  List<FilledActivity> activities(OwedReport owed, Set<UUID> reported) {
    UUID plan = owed.planId();
    if (plan == null || reported.isEmpty()) {
      return List.of();
    }
    UUID desk = owed.desk();
    Set<UUID> leads =
        desk == null ? Set.of(owed.organisation().id()) : Set.of(owed.organisation().id(), desk);
    LocalDate today = clock.today();
    Map<UUID, List<OccurrenceOutcome>> byActivity = new LinkedHashMap<>();
    occurrences.outcomes(plan, leads, owed.periodStart(), owed.periodEnd()).stream()
        .filter(outcome -> reported.contains(outcome.activityId()))
        .forEach(
            outcome ->
                byActivity
                    .computeIfAbsent(outcome.activityId(), id -> new ArrayList<>())
                    .add(outcome));
    List<FilledActivity> filled = new ArrayList<>();
    byActivity.forEach(
        (activity, outcomes) -> {
          FilledActivity one = activity(activity, outcomes, today);
          if (one != null) {
            filled.add(one);
          }
        });
    return filled;
  }

  /** Null while nothing was held and nothing is overdue: then there is nothing to say. */
  static @Nullable FilledActivity activity(
      UUID activity, List<OccurrenceOutcome> outcomes, LocalDate today) {
    List<OccurrenceOutcome> held =
        outcomes.stream().filter(o -> o.state() == OccurrenceState.DONE).toList();
    boolean missed =
        outcomes.stream().anyMatch(o -> o.state() == OccurrenceState.CANCELLED || o.overdue(today));
    if (held.isEmpty() && !missed) {
      return null;
    }
    return new FilledActivity(
        activity,
        held.isEmpty()
            ? ActivityStatus.NOT_DONE
            : held.size() == outcomes.size() ? ActivityStatus.DONE : ActivityStatus.PARTLY,
        held.stream().map(OccurrenceOutcome::to).max(LocalDate::compareTo).orElse(null),
        held.isEmpty() ? null : Integer.valueOf(held.size()),
        participants(held),
        outcomes.stream().map(FillReader::source).toList());
  }

  /** Women and men only where they were counted as often as all: a part is not the whole. */
  private static @Nullable Participants participants(List<OccurrenceOutcome> held) {
    List<OccurrenceOutcome> counted = held.stream().filter(o -> o.participants() != null).toList();
    return counted.isEmpty()
        ? null
        : new Participants(
            sum(counted, OccurrenceOutcome::participants),
            sum(counted, OccurrenceOutcome::women),
            sum(counted, OccurrenceOutcome::men));
  }

  private static @Nullable Integer sum(
      List<OccurrenceOutcome> of, Function<OccurrenceOutcome, @Nullable Integer> count) {
    int sum = 0;
    for (OccurrenceOutcome one : of) {
      Integer counted = count.apply(one);
      if (counted == null) {
        return null;
      }
      sum = Math.addExact(sum, counted);
    }
    return sum;
  }

  private static ActivitySourceView source(OccurrenceOutcome outcome) {
    return new ActivitySourceView(
        outcome.id(),
        outcome.title(),
        outcome.from(),
        outcome.to(),
        outcome.state(),
        outcome.participants() == null
            ? null
            : new Participants(outcome.participants(), outcome.women(), outcome.men()));
  }

  /** All outputs that the unit has to do with, in the order of the plan. */
  List<FilledOutput> outputs(OwedReport owed, ReportTemplate template) {
    UUID plan = owed.planId();
    if (plan == null || !template.asks(SectionKind.OUTPUTS)) {
      return List.of();
    }
    List<DeliveredShare> shares = deliveries.of(plan, owed.organisation().id(), owed.periodEnd());
    Map<UUID, OrganisationRef> units =
        organisations.byIds(
            shares.stream()
                .map(DeliveredShare::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, List<DeliveredShare>> byOutput = new LinkedHashMap<>();
    shares.forEach(
        share -> byOutput.computeIfAbsent(share.outputId(), id -> new ArrayList<>()).add(share));
    return byOutput.values().stream().map(of -> output(of, units)).toList();
  }

  private static FilledOutput output(
      List<DeliveredShare> shares, Map<UUID, OrganisationRef> units) {
    DeliveredShare first = shares.getFirst();
    Integer issued = added(shares, DeliveredShare::issued);
    boolean any = issued != null;
    return new FilledOutput(
        first.outputId(),
        first.name(),
        first.unit(),
        first.activity(),
        issued,
        any ? orZero(added(shares, DeliveredShare::received)) : null,
        any ? orZero(added(shares, DeliveredShare::displayed)) : null,
        shares.stream().map(share -> source(share, units)).toList());
  }

  /** Null where there is none. */
  private static @Nullable Integer added(
      List<DeliveredShare> shares, Function<DeliveredShare, @Nullable Integer> count) {
    Integer sum = null;
    for (DeliveredShare share : shares) {
      Integer pieces = count.apply(share);
      if (pieces != null) {
        sum = sum == null ? pieces : Integer.valueOf(Math.addExact(sum, pieces));
      }
    }
    return sum;
  }

  /** What was handed out and is not confirmed is recorded as not there. */
  private static Integer orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static OutputSourceView source(DeliveredShare share, Map<UUID, OrganisationRef> units) {
    UUID unit = share.organisationId();
    OrganisationRef named = unit == null ? null : units.get(unit);
    return new OutputSourceView(
        share.id(),
        share.text(),
        named == null ? null : named.ref(),
        share.quantity(),
        share.issuedOn(),
        share.issued(),
        share.receivedOn(),
        share.received(),
        share.displayedOn(),
        share.displayed());
  }
}
