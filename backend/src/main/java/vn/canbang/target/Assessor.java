package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.NotComparable;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetCompletion;

/** Says of a target what its figures allow to say. Pure: all it needs comes in. */
record Assessor(Question question, Facts facts, LocalDate today) {

  /** A solid colour needs a whole year. */
  private static final int MONTHS_FOR_COLOUR = 12;

  Assessment assess() {
    return new PlainAssessor(question, facts, today)
        .assess()
        .or(() -> new PublishedAssessor(question, facts).assess())
        .orElseGet(this::byFigures);
  }

  private Assessment byFigures() {
    Counted counted = facts.counted();
    Figure figure = figure();
    SexRatio births = figure == null ? null : figure.chance();
    AssessmentChange change = figure == null ? null : change(figure);
    NoValueReason reason = reason(figure, change);
    OfficialResult official = official(figure);
    LocalDate until = until(figure);
    AssessmentCompleteness completeness =
        counted == null ? null : counted.completeness(period(), today);
    boolean provisional =
        target().completion() == null
            && (official == OfficialResult.MET || official == OfficialResult.NOT_MET)
            && (!today.isAfter(period().end())
                || (completeness != null && completeness.received() < completeness.expected()));
    Evidence evidence = evidence(births);
    int months = counted == null ? 0 : counted.monthsWithFigures();
    boolean few = figure != null && fewerThanLeast(figure);
    TargetWords.Both sentence = sentence(figure, change, reason, until);
    return new Assessment(
        period(),
        question.area().ref(),
        question.mapDate(),
        official,
        provisional,
        provisional ? until : null,
        evidence,
        figure == null ? null : value(figure),
        reason,
        figure == null ? null : AssessmentParts.of(figure),
        figure == null ? null : AssessmentInterval.of(figure.interval()),
        months,
        completeness,
        births == null ? null : births.quality(),
        display(evidence, births, months, few),
        pooled(),
        counted == null ? List.of() : counted.standingInTheWay(),
        question.level(),
        change,
        null,
        null,
        few,
        facts.explanations(),
        sentence.vi(),
        sentence.en(),
        counted == null ? List.of() : counted.sources());
  }

  private Target target() {
    return question.target();
  }

  private ReportingPeriod period() {
    return question.period();
  }

  private TargetBasis basis() {
    return target().measure().basis();
  }

  /** Null when nothing was counted. */
  private @Nullable Figure figure() {
    IndicatorView indicator = question.indicator();
    RecordedFacts recorded = facts.recorded();
    if (indicator != null && recorded != null) {
      return recorded.figure(indicator);
    }
    Counted counted = facts.counted();
    if (indicator == null || counted == null || !counted.whole().comparable()) {
      return null;
    }
    Figure figure = Figure.of(indicator, counted.whole()::sum);
    return figure.counted() ? figure : null;
  }

  private @Nullable Double value(Figure figure) {
    Exact count = basis() == TargetBasis.COUNT ? Exact.count(figure) : null;
    return count == null ? figure.value() : (Double) count.rounded();
  }

  /** What the level is compared with, unrounded; null where it cannot be known. */
  private @Nullable Exact measured(Figure figure) {
    Exact now = Exact.of(figure);
    return switch (basis()) {
      case ABSOLUTE -> now;
      case COUNT -> Exact.count(figure);
      case CHANGE, RELATIVE -> {
        Exact before = before(figure.indicator());
        yield now == null || before == null ? null : moved(now, before);
      }
    };
  }

  private @Nullable Exact moved(Exact now, Exact before) {
    return basis() == TargetBasis.RELATIVE ? now.percentSince(before) : now.since(before);
  }

  /** The earlier value that a change is measured from: typed counts, a typed value, or figures. */
  private @Nullable Exact before(IndicatorView indicator) {
    Figure counts = countsBefore(indicator);
    TargetBaseline from = target().measure().baseline();
    return counts != null
        ? Exact.of(counts)
        : from == null || from.value() == null ? null : Exact.of(from.value());
  }

  private @Nullable Figure countsBefore(IndicatorView indicator) {
    TargetBaseline from = target().measure().baseline();
    if (from != null && from.numerator() != null) {
      return new Figure(indicator, from.numerator(), from.denominator());
    }
    if ((from != null && from.value() != null) || facts.before() == null) {
      return null;
    }
    Figure figure = Figure.of(indicator, facts.before()::sum);
    return figure.counted() ? figure : null;
  }

  private @Nullable AssessmentChange change(Figure figure) {
    ReportingPeriod since = question.since();
    Exact now = Exact.of(figure);
    Exact before = since == null ? null : before(figure.indicator());
    if (since == null || now == null || before == null) {
      return null;
    }
    Figure counts = countsBefore(figure.indicator());
    Exact by = moved(now, before);
    TargetBaseline from = target().measure().baseline();
    return new AssessmentChange(
        since,
        before.rounded(),
        counts == null ? null : AssessmentParts.of(counts),
        by == null ? null : (Double) by.rounded(),
        basis() == TargetBasis.RELATIVE,
        from == null ? null : from.source());
  }

  private @Nullable NoValueReason reason(
      @Nullable Figure figure, @Nullable AssessmentChange change) {
    IndicatorView indicator = question.indicator();
    if (indicator == null) {
      return target().completion() == null ? NoValueReason.NO_INDICATOR : null;
    }
    if (figure == null) {
      if (indicator.origin() == IndicatorOrigin.SURVEY) {
        return NoValueReason.NO_SURVEY;
      }
      return facts.counted() != null && !facts.counted().whole().comparable()
          ? NoValueReason.NOT_COMPARABLE
          : NoValueReason.NO_FIGURES;
    }
    if (figure.denominatorZero() && basis() != TargetBasis.COUNT) {
      return NoValueReason.DENOMINATOR_ZERO;
    }
    if (basis().compares() && change == null) {
      return NoValueReason.NO_BASELINE;
    }
    return target().awaitsComparator() ? NoValueReason.UNCONFIRMED_COMPARATOR : null;
  }

  private OfficialResult official(@Nullable Figure figure) {
    TargetCompletion completion = target().completion();
    if (completion != null) {
      return completion.doneOn().isAfter(period().end())
          ? OfficialResult.NOT_ASSESSED
          : OfficialResult.MET;
    }
    AssessmentLevel level = question.level();
    EffectiveComparator as = level == null ? null : level.comparator();
    if (question.indicator() == null
        || level == null
        || as == null
        || as == EffectiveComparator.DONE) {
      return OfficialResult.NOT_ASSESSED;
    }
    Exact measured = figure == null ? null : measured(figure);
    if (measured == null) {
      return OfficialResult.NO_DATA;
    }
    Boolean met = as.metBy(measured, level.value(), level.upperValue());
    return met == null
        ? OfficialResult.NOT_ASSESSED
        : met ? OfficialResult.MET : OfficialResult.NOT_MET;
  }

  /** Only for the ratio itself: of a change or a number nothing is claimed. */
  private Evidence evidence(@Nullable SexRatio births) {
    AssessmentLevel level = question.level();
    if (births == null || level == null || basis() != TargetBasis.ABSOLUTE) {
      return Evidence.NOT_APPLICABLE;
    }
    BigDecimal upper = level.upperValue();
    return births.against(
        level.value().doubleValue(), (upper == null ? level.value() : upper).doubleValue());
  }

  /** Last day of the last month with figures; null without. */
  private @Nullable LocalDate until(@Nullable Figure figure) {
    if (facts.recorded() != null) {
      return figure == null ? null : today.isBefore(period().end()) ? today : period().end();
    }
    return facts.counted() == null ? null : facts.counted().until(period());
  }

  /** Of a number alone nothing is divided. */
  private boolean fewerThanLeast(Figure figure) {
    return basis() != TargetBasis.COUNT && figure.fewerThanLeast();
  }

  private static AssessmentDisplay display(
      Evidence evidence, @Nullable SexRatio births, int months, boolean few) {
    RatioColour colour =
        switch (evidence) {
          case BELOW -> RatioColour.BELOW;
          case ABOVE -> RatioColour.ABOVE;
          case INCONCLUSIVE, TOO_FEW, NOT_APPLICABLE -> RatioColour.NONE;
        };
    return new AssessmentDisplay(
        months >= MONTHS_FOR_COLOUR && !few ? colour : RatioColour.NONE,
        evidence == Evidence.INCONCLUSIVE,
        few || (births != null && births.births() < SexRatio.MONITORING_ONLY_BELOW),
        few || (births != null && births.births() < SexRatio.FEWEST));
  }

  private @Nullable PooledYears pooled() {
    IndicatorView indicator = question.indicator();
    Counted counted = facts.counted();
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
    int year = period().start().getYear();
    return new PooledYears(
        (year - 2) + "-" + year,
        figure.value(),
        AssessmentParts.of(figure),
        AssessmentInterval.of(figure.interval()));
  }

  private TargetWords.Both sentence(
      @Nullable Figure figure,
      @Nullable AssessmentChange change,
      @Nullable NoValueReason reason,
      @Nullable LocalDate until) {
    TargetCompletion completion = target().completion();
    if (figure == null) {
      return completion == null ? withoutFigure(reason) : ResultWords.completed(completion);
    }
    List<TargetWords.Both> says = new ArrayList<>();
    says.add(figures(figure, until));
    if (fewerThanLeast(figure)) {
      says.add(ResultWords.fewerThanLeast(figure.indicator()));
    }
    if (facts.recorded() != null) {
      says.add(facts.recorded().words(question.area()));
    }
    if (change != null) {
      says.add(ResultWords.change(change, figure.indicator()));
    }
    if (completion != null) {
      says.add(ResultWords.completed(completion));
    } else if (target().comparator() == TargetComparator.DONE) {
      says.add(ResultWords.noLevel(target().origin()));
    }
    ReportingPeriod since = question.since();
    if (reason == NoValueReason.NO_BASELINE && since != null) {
      says.add(ResultWords.noBaseline(since));
    }
    if (reason == NoValueReason.UNCONFIRMED_COMPARATOR) {
      says.add(TargetWords.reason(reason));
    }
    return says.stream().reduce(TargetWords.Both::plus).orElseThrow();
  }

  private TargetWords.Both withoutFigure(@Nullable NoValueReason reason) {
    RecordedFacts recorded = facts.recorded();
    if (recorded != null) {
      return recorded.words(question.area());
    }
    if (reason == NoValueReason.NO_INDICATOR) {
      return ResultWords.inWordsOnly(target().origin());
    }
    IndicatorView indicator = question.indicator();
    if (reason == NoValueReason.NO_FIGURES && indicator != null) {
      TargetWords.Both none = ResultWords.noFigures(indicator, question.area(), period());
      return unlevelled() ? none.plus(ResultWords.noLevelSaid()) : none;
    }
    return reason == NoValueReason.NOT_COMPARABLE
        ? TargetWords.notComparable(ofPeriod())
        : Optional.ofNullable(reason).map(TargetWords::reason).orElseThrow();
  }

  /** A level was meant, but the document names none. */
  private boolean unlevelled() {
    return question.level() == null && target().comparator() != TargetComparator.DONE;
  }

  private TargetWords.Both figures(Figure figure, @Nullable LocalDate until) {
    TargetWords.Both when = TargetWords.when(period(), until);
    if (basis() == TargetBasis.COUNT) {
      return ResultWords.count(when, question.area().name(), figure);
    }
    AssessmentLevel level = basis() == TargetBasis.ABSOLUTE ? question.level() : null;
    return TargetWords.figures(
        when,
        question.area().name(),
        figure,
        level == null ? null : level.value(),
        level == null ? null : level.upperValue());
  }

  /** Without those that only stand in the way of the sum over several years. */
  private List<NotComparable> ofPeriod() {
    Counted counted = facts.counted();
    return counted == null
        ? List.of()
        : counted.standingInTheWay().stream()
            .filter(
                unit ->
                    !unit.to().isBefore(period().start()) && !unit.from().isAfter(period().end()))
            .toList();
  }
}
