package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.target.EffectiveComparator;
import vn.canbang.target.NewTarget;
import vn.canbang.target.TargetComparator;
import vn.canbang.target.TargetOrigin;
import vn.canbang.target.Targets;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.MembershipWish;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetMeasure;

/**
 * Records the targets of the five plans, word for word, with the reading that a planner has
 * confirmed where there is one: 001 counts "đạt 108" as at most 108, 002 leaves "duy trì 107" open.
 */
@ApplicationScoped
class TargetsStep implements SampleStep {

  /** Aims in words that the catalogue measures under another name. */
  private static final Map<String, String> MEASURED_AS = Map.of("REPLACEMENT_FERTILITY", "TFR");

  /** 003: "ra khỏi nhóm các tỉnh có mức sinh cao". */
  private static final String LEAVES_HIGH_FERTILITY = "HIGH_FERTILITY_GROUP_EXIT";

  private final Targets targets;
  private final Plans plans;
  private final Indicators indicators;

  TargetsStep(Targets targets, Plans plans, Indicators indicators) {
    this.targets = targets;
    this.plans = plans;
    this.indicators = indicators;
  }

  /** A target as the files of plans have it. */
  record Recorded(
      String code,
      @Nullable String objective,
      String statement,
      String indicator,
      TargetComparator comparator,
      @Nullable String comparatorText,
      @Nullable EffectiveComparator effectiveComparator,
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable LocalDate due,
      @Nullable String population,
      String origin) {

    String measure() {
      return MEASURED_AS.getOrDefault(indicator, indicator);
    }
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public String name() {
    return "targets";
  }

  @Override
  public void run(OrgScope system) {
    SamplePlans.KEYS.forEach(key -> record(system, key));
  }

  /** The targets of one plan. */
  void record(OrgScope system, String key) {
    UUID planId = SamplePlans.id(key);
    PlanFrame plan = plans.frame(system, planId).orElseThrow();
    Recorded[] recorded = SamplePlans.part(key, "targets", Recorded[].class);
    Set<String> measures =
        Arrays.stream(recorded).map(Recorded::measure).collect(Collectors.toSet());
    Map<String, IndicatorView> catalogue = indicators.byCodes(system, measures);
    targets.record(
        system,
        planId,
        Arrays.stream(recorded)
            .map(one -> target(plan, one, catalogue.get(one.measure())))
            .toList());
  }

  private static NewTarget target(PlanFrame plan, Recorded one, @Nullable IndicatorView indicator) {
    NewTarget target = written(plan, one, indicator);
    return one.indicator().equals(LEAVES_HIGH_FERTILITY)
        ? target.measured(
            new TargetMeasure(
                TargetBasis.ABSOLUTE,
                null,
                List.of(),
                new MembershipDraft(AreaAttributeKind.HIGH_FERTILITY, null, MembershipWish.OUT)))
        : target;
  }

  private static NewTarget written(
      PlanFrame plan, Recorded one, @Nullable IndicatorView indicator) {
    return new NewTarget(
        Ids.of("target", plan.ref().id() + "/" + one.code()),
        one.code(),
        one.objective(),
        one.statement(),
        indicator == null ? null : indicator.code(),
        one.comparator(),
        one.comparatorText(),
        one.effectiveComparator(),
        one.value(),
        null,
        one.value() == null || indicator == null ? one.unit() : indicator.unitVi(),
        one.due(),
        one.population(),
        plan.areaId(),
        one.origin().equals("CITED_STRATEGY")
            ? TargetOrigin.BACKGROUND
            : TargetOrigin.valueOf(one.origin()));
  }
}
