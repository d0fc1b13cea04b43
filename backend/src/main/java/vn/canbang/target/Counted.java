package vn.canbang.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.observation.Counts;
import vn.canbang.observation.NotComparable;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What was counted of an area in a period.
 *
 * @param pooled over three years; null when the period is not a year
 * @param months of the period, in order
 * @param notComparable whose figures stand in the way of the sums, over all of these
 */
record Counted(
    Counts whole, @Nullable Counts pooled, List<Counts> months, List<NotComparable> notComparable) {

  /** Last day of the last month with figures; null without. */
  @Nullable LocalDate until(ReportingPeriod period) {
    for (int i = months.size() - 1; i >= 0; i--) {
      if (months.get(i).any()) {
        return period.months().get(i).atEndOfMonth();
      }
    }
    return whole.any() ? period.end() : null;
  }

  int monthsWithFigures() {
    return (int) months.stream().filter(Counts::any).count();
  }

  AssessmentCompleteness completeness(ReportingPeriod period, LocalDate today) {
    int received = 0;
    int expected = 0;
    for (int i = 0; i < months.size(); i++) {
      Counts month = months.get(i);
      if (period.months().get(i).atEndOfMonth().isBefore(today)) {
        received += month.received();
        expected += month.expected();
      }
    }
    return new AssessmentCompleteness(
        received, expected, whole.received(), whole.expected(), UnitLevel.of(whole.unitLevel()));
  }

  List<FigureOrigin> sources() {
    List<FigureOrigin> sources = new ArrayList<>();
    if (whole.reported()) {
      sources.add(FigureOrigin.REPORT);
    }
    if (whole.imported()) {
      sources.add(FigureOrigin.IMPORT);
    }
    if (whole.illustrative()) {
      sources.add(FigureOrigin.ILLUSTRATIVE);
    }
    return sources;
  }

  List<NotComparable> standingInTheWay() {
    return notComparable.stream().limit(NotComparable.MOST).toList();
  }
}
