package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Counts;
import vn.canbang.observation.NotComparable;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Says of a target what its figures allow to say. Pure: all it needs comes in.
 *
 * @param indicator what it is measured by; null for a milestone in words
 * @param counted what was counted; null where the indicator is not computed from counts
 * @param covered where activities were held; null where the indicator is not about that
 */
record Assessor(
    Target target,
    @Nullable IndicatorView indicator,
    AreaRef area,
    ReportingPeriod period,
    LocalDate mapDate,
    LocalDate today,
    @Nullable Counted counted,
    @Nullable CoveredAreas covered) {

  /** A solid colour needs a whole year. */
  private static final int MONTHS_FOR_COLOUR = 12;

  /**
   * Counts of the area.
   *
   * @param pooled over three years; null when the period is not a year
   * @param months of the period, in order
   * @param notComparable whose figures stand in the way of the sums, over all of these
   */
  record Counted(
      Counts whole,
      @Nullable Counts pooled,
      List<Counts> months,
      List<NotComparable> notComparable) {}

  Assessment assess() {
    Figure figure = figure();
    SexRatio births = figure == null ? null : figure.chance();
    NoValueReason reason = reason(figure);
    OfficialResult official = official(figure);
    LocalDate until = until();
    AssessmentCompleteness completeness = completeness();
    boolean provisional =
        (official == OfficialResult.MET || official == OfficialResult.NOT_MET)
            && (!today.isAfter(period.end())
                || (completeness != null && completeness.received() < completeness.expected()));
    Evidence evidence = evidence(births);
    int months = months();
    TargetWords.Both sentence = sentence(figure, reason, until);
    return new Assessment(
        period,
        area.ref(),
        mapDate,
        official,
        provisional,
        provisional ? until : null,
        evidence,
        figure == null ? null : figure.value(),
        reason,
        figure == null ? null : AssessmentParts.of(figure),
        figure == null ? null : AssessmentInterval.of(figure.interval()),
        months,
        completeness,
        births == null ? null : births.quality(),
        display(evidence, births, months),
        pooled(),
        notComparable(),
        sentence.vi(),
        sentence.en(),
        sources());
  }

  /** Null when nothing was counted. */
  private @Nullable Figure figure() {
    if (indicator != null && covered != null) {
      return covered.figure(indicator);
    }
    if (indicator == null || counted == null || !counted.whole().comparable()) {
      return null;
    }
    Figure figure = Figure.of(indicator, counted.whole()::sum);
    return figure.counted() ? figure : null;
  }

  private @Nullable NoValueReason reason(@Nullable Figure figure) {
    if (indicator == null) {
      return NoValueReason.NO_INDICATOR;
    }
    if (figure == null) {
      if (indicator.origin() == IndicatorOrigin.SURVEY) {
        return NoValueReason.NO_SURVEY;
      }
      return counted != null && !counted.whole().comparable()
          ? NoValueReason.NOT_COMPARABLE
          : NoValueReason.NO_FIGURES;
    }
    if (figure.denominatorZero()) {
      return NoValueReason.DENOMINATOR_ZERO;
    }
    return target.awaitsComparator() ? NoValueReason.UNCONFIRMED_COMPARATOR : null;
  }

  private OfficialResult official(@Nullable Figure figure) {
    EffectiveComparator as = target.effectiveComparator();
    BigDecimal level = target.value();
    if (indicator == null || as == null || as == EffectiveComparator.DONE || level == null) {
      return OfficialResult.NOT_ASSESSED;
    }
    if (figure == null || figure.value() == null) {
      return OfficialResult.NO_DATA;
    }
    Boolean met = as.metBy(figure, level, target.upperValue());
    return met == null
        ? OfficialResult.NOT_ASSESSED
        : met ? OfficialResult.MET : OfficialResult.NOT_MET;
  }

  private Evidence evidence(@Nullable SexRatio births) {
    BigDecimal level = target.value();
    if (births == null || level == null) {
      return Evidence.NOT_APPLICABLE;
    }
    BigDecimal upper = target.upperValue();
    return births.against(level.doubleValue(), (upper == null ? level : upper).doubleValue());
  }

  /** Last day of the last month with figures; null without. */
  private @Nullable LocalDate until() {
    if (covered != null) {
      return covered.covered().isEmpty()
          ? null
          : today.isBefore(period.end()) ? today : period.end();
    }
    if (counted == null) {
      return null;
    }
    for (int i = counted.months().size() - 1; i >= 0; i--) {
      if (counted.months().get(i).any()) {
        return period.months().get(i).atEndOfMonth();
      }
    }
    return counted.whole().any() ? period.end() : null;
  }

  private int months() {
    return counted == null ? 0 : (int) counted.months().stream().filter(Counts::any).count();
  }

  private @Nullable AssessmentCompleteness completeness() {
    if (counted == null) {
      return null;
    }
    int received = 0;
    int expected = 0;
    for (int i = 0; i < counted.months().size(); i++) {
      Counts month = counted.months().get(i);
      if (period.months().get(i).atEndOfMonth().isBefore(today)) {
        received += month.received();
        expected += month.expected();
      }
    }
    Counts whole = counted.whole();
    return new AssessmentCompleteness(
        received, expected, whole.received(), whole.expected(), UnitLevel.of(whole.unitLevel()));
  }

  private static AssessmentDisplay display(
      Evidence evidence, @Nullable SexRatio births, int months) {
    RatioColour colour =
        switch (evidence) {
          case BELOW -> RatioColour.BELOW;
          case ABOVE -> RatioColour.ABOVE;
          case INCONCLUSIVE, TOO_FEW, NOT_APPLICABLE -> RatioColour.NONE;
        };
    return new AssessmentDisplay(
        months >= MONTHS_FOR_COLOUR ? colour : RatioColour.NONE,
        evidence == Evidence.INCONCLUSIVE,
        births != null && births.births() < SexRatio.MONITORING_ONLY_BELOW,
        births != null && births.births() < SexRatio.FEWEST);
  }

  private @Nullable PooledYears pooled() {
    if (indicator == null
        || indicator.chance() != ChanceModel.BINOMIAL
        || counted == null
        || counted.pooled() == null) {
      return null;
    }
    Figure figure = Figure.of(indicator, counted.pooled()::sum);
    if (!figure.counted()) {
      return null;
    }
    int year = period.start().getYear();
    return new PooledYears(
        (year - 2) + "-" + year,
        figure.value(),
        AssessmentParts.of(figure),
        AssessmentInterval.of(figure.interval()));
  }

  private TargetWords.Both sentence(
      @Nullable Figure figure, @Nullable NoValueReason reason, @Nullable LocalDate until) {
    Optional<TargetWords.Both> why =
        Optional.ofNullable(reason)
            .map(
                given ->
                    given == NoValueReason.NOT_COMPARABLE
                        ? TargetWords.notComparable(ofPeriod())
                        : TargetWords.reason(given));
    if (figure == null) {
      return covered == null ? why.orElseThrow() : covered.words(area);
    }
    TargetWords.Both says =
        TargetWords.figures(TargetWords.when(period, until), area.name(), figure, target.value());
    if (covered != null) {
      says = says.plus(covered.words(area));
    }
    return reason == NoValueReason.UNCONFIRMED_COMPARATOR ? says.plus(why.orElseThrow()) : says;
  }

  private List<NotComparable> notComparable() {
    return counted == null
        ? List.of()
        : counted.notComparable().stream().limit(NotComparable.MOST).toList();
  }

  /** Without those that only stand in the way of the sum over several years. */
  private List<NotComparable> ofPeriod() {
    return notComparable().stream()
        .filter(unit -> !unit.to().isBefore(period.start()) && !unit.from().isAfter(period.end()))
        .toList();
  }

  private List<FigureOrigin> sources() {
    List<FigureOrigin> sources = new ArrayList<>();
    if (counted != null) {
      if (counted.whole().reported()) {
        sources.add(FigureOrigin.REPORT);
      }
      if (counted.whole().imported()) {
        sources.add(FigureOrigin.IMPORT);
      }
      if (counted.whole().illustrative()) {
        sources.add(FigureOrigin.ILLUSTRATIVE);
      }
    }
    return sources;
  }
}
