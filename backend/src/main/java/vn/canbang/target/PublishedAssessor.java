package vn.canbang.target;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;

/**
 * Judges a target whose indicator another body publishes by what it has published of that very area
 * and period, the newest publication first. Chance plays no part: the sample behind the figure is
 * not known here. Pure.
 */
record PublishedAssessor(Question question, Facts facts) {

  /** Empty where nothing of that sort is to be judged, or nothing was published. */
  Optional<Assessment> assess() {
    IndicatorView indicator = question.indicator();
    if (indicator == null
        || indicator.origin() != IndicatorOrigin.EXTERNAL
        || question.target().completion() != null) {
      return Optional.empty();
    }
    return of(question.period()).map(figure -> byFigure(indicator, figure));
  }

  private Optional<PublishedFigureView> of(ReportingPeriod period) {
    return facts.published().stream().filter(figure -> figure.period().equals(period)).findFirst();
  }

  private Assessment byFigure(IndicatorView indicator, PublishedFigureView figure) {
    AssessmentChange change = change(figure);
    TargetBasis basis = question.target().measure().basis();
    ReportingPeriod since = question.since();
    boolean unbased = basis.compares() && change == null;
    NoValueReason reason =
        unbased
            ? NoValueReason.NO_BASELINE
            : question.target().awaitsComparator() ? NoValueReason.UNCONFIRMED_COMPARATOR : null;
    OfficialResult official = official(figure);
    boolean judged = official == OfficialResult.MET || official == OfficialResult.NOT_MET;
    TargetWords.Both says = PublishedWords.figure(figure, indicator, question.area());
    if (change != null) {
      says = says.plus(ResultWords.change(change, indicator));
    } else if (unbased && since != null) {
      says = says.plus(ResultWords.noBaseline(since));
    }
    if (reason == NoValueReason.UNCONFIRMED_COMPARATOR) {
      says = says.plus(TargetWords.reason(reason));
    } else if (question.target().comparator() == TargetComparator.DONE) {
      says = says.plus(ResultWords.noLevel(question.target().origin()));
    } else if (question.level() == null) {
      says = says.plus(ResultWords.noLevelSaid());
    }
    return new Assessment(
        question.period(),
        question.area().ref(),
        question.mapDate(),
        official,
        judged && figure.preliminary(),
        null,
        Evidence.NOT_APPLICABLE,
        figure.exact().doubleValue(),
        reason,
        null,
        null,
        0,
        null,
        null,
        new AssessmentDisplay(RatioColour.NONE, false, false, false),
        null,
        List.of(),
        question.level(),
        change,
        null,
        figure,
        false,
        facts.explanations(),
        says.vi(),
        says.en(),
        List.of(FigureOrigin.PUBLISHED));
  }

  /** What the level is compared with; null where the earlier figure is missing. */
  private @Nullable Exact measured(PublishedFigureView figure) {
    Exact now = Exact.of(figure.exact());
    return switch (question.target().measure().basis()) {
      case ABSOLUTE, COUNT -> now;
      case CHANGE, RELATIVE -> {
        Exact before = before();
        yield before == null ? null : moved(now, before);
      }
    };
  }

  private @Nullable Exact moved(Exact now, Exact before) {
    return question.target().measure().basis() == TargetBasis.RELATIVE
        ? now.percentSince(before)
        : now.since(before);
  }

  /** A typed value, else what was published of the earlier period. */
  private @Nullable Exact before() {
    TargetBaseline from = question.target().measure().baseline();
    ReportingPeriod since = question.since();
    if (from != null && from.value() != null) {
      return Exact.of(from.value());
    }
    return since == null ? null : of(since).map(figure -> Exact.of(figure.exact())).orElse(null);
  }

  private @Nullable AssessmentChange change(PublishedFigureView figure) {
    ReportingPeriod since = question.since();
    Exact before = since == null ? null : before();
    if (since == null || before == null) {
      return null;
    }
    Exact by = moved(Exact.of(figure.exact()), before);
    TargetBaseline from = question.target().measure().baseline();
    return new AssessmentChange(
        since,
        before.rounded(),
        null,
        by == null ? null : (Double) by.rounded(),
        question.target().measure().basis() == TargetBasis.RELATIVE,
        from == null ? of(since).map(PublishedFigureView::document).orElse(null) : from.source());
  }

  private OfficialResult official(PublishedFigureView figure) {
    AssessmentLevel level = question.level();
    EffectiveComparator as = level == null ? null : level.comparator();
    if (level == null || as == null || as == EffectiveComparator.DONE) {
      return OfficialResult.NOT_ASSESSED;
    }
    Exact measured = measured(figure);
    if (measured == null) {
      return OfficialResult.NO_DATA;
    }
    Boolean met = as.metBy(measured, level.value(), level.upperValue());
    return met == null
        ? OfficialResult.NOT_ASSESSED
        : met ? OfficialResult.MET : OfficialResult.NOT_MET;
  }
}
