package vn.canbang.target;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetBaseline;

/**
 * What to judge.
 *
 * @param indicator what it is measured by; null for a milestone in words
 * @param mapDate a day on which the area exists
 * @param level what figures are compared with; null for words only
 */
record Question(
    Target target,
    @Nullable IndicatorView indicator,
    AreaRef area,
    ReportingPeriod period,
    LocalDate mapDate,
    @Nullable AssessmentLevel level) {

  /** By the target's own level of that period. */
  static Question of(
      Target target,
      @Nullable IndicatorView indicator,
      AreaRef area,
      ReportingPeriod period,
      LocalDate mapDate) {
    return new Question(
        target, indicator, area, period, mapDate, target.levelOf(period.end().getYear()));
  }

  Set<CellKey> cells() {
    return indicator == null ? Set.of() : Set.copyOf(indicator.cells());
  }

  /** The period that a change is measured from; null where no figures of it are needed. */
  @Nullable ReportingPeriod since() {
    if (!target.measure().basis().compares()) {
      return null;
    }
    TargetBaseline from = target.measure().baseline();
    return from == null ? yearBefore() : from.period();
  }

  private ReportingPeriod yearBefore() {
    String code = period.code();
    return ReportingPeriod.parse((period.start().getYear() - 1) + code.substring(4));
  }
}
