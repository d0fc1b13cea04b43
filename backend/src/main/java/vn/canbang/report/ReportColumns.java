package vn.canbang.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ContentQueries.AcceptedCell;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.view.CellColumns;
import vn.canbang.shared.time.ReportingPeriod;

/** The columns beside the cells of a report, from the unit's own accepted periods and its plan. */
final class ReportColumns {

  private final ReportingPeriod period;
  private final Map<ReportingPeriod, Map<String, Integer>> accepted = new HashMap<>();
  private final Set<String> stocks;
  private final Map<Set<String>, Long> yearPlans;

  /**
   * @param before figures of the unit's accepted reports of the series in the twelve months before
   *     the period
   * @param stocks cells that are not summed over time
   * @param yearPlans what plans set for the year, by the cells that a level counts
   */
  ReportColumns(
      ReportingPeriod period,
      List<AcceptedCell> before,
      Set<String> stocks,
      Map<Set<String>, Long> yearPlans) {
    this.period = period;
    this.stocks = stocks;
    this.yearPlans = yearPlans;
    for (AcceptedCell cell : before) {
      accepted.computeIfAbsent(cell.period(), p -> new HashMap<>()).put(cell.key(), cell.value());
    }
  }

  /**
   * @param asked the cells that are shown together, by cell key or by the code of their row
   */
  Map<String, CellColumns> of(Map<String, List<String>> asked, ReportContent content) {
    Map<String, CellColumns> columns = new TreeMap<>();
    asked.forEach((name, keys) -> columns.put(name, of(keys, content)));
    return columns;
  }

  private CellColumns of(List<String> keys, ReportContent content) {
    Long before = sum(keys, this::yearBefore);
    Long typed =
        sum(
            keys,
            key -> {
              Integer value = content.value(key);
              return value == null && content.nil() ? Integer.valueOf(0) : value;
            });
    Long toDate = before == null || typed == null ? null : Long.valueOf(before + typed);
    Long plan = yearPlans.get(Set.copyOf(keys));
    return new CellColumns(before, toDate, sum(keys, this::lastYear), plan, percent(toDate, plan));
  }

  /** Null as soon as one is not known: a part is not the whole. */
  private static @Nullable Long sum(List<String> keys, Function<String, @Nullable Integer> value) {
    long sum = 0;
    for (String key : keys) {
      Integer one = value.apply(key);
      if (one == null) {
        return null;
      }
      sum += one;
    }
    return sum;
  }

  private static @Nullable Double percent(@Nullable Long of, @Nullable Long plan) {
    // Halves away from zero in whole numbers: the tenth shown is the exact quotient's.
    return of == null || plan == null || plan <= 0
        ? null
        : Math.floorDiv(of * 2_000 + plan, 2 * plan) / 10.0;
  }

  private @Nullable Integer yearBefore(String key) {
    if (stocks.contains(key)) {
      return 0;
    }
    int sum = 0;
    LocalDate newYear = LocalDate.of(period.start().getYear(), 1, 1);
    for (ReportingPeriod p = ReportingPeriod.containing(period.type(), newYear);
        p.start().isBefore(period.start());
        p = p.next()) {
      Integer value = accepted.getOrDefault(p, Map.of()).get(key);
      if (value == null) {
        return null;
      }
      sum = Math.addExact(sum, value);
    }
    return sum;
  }

  private @Nullable Integer lastYear(String key) {
    ReportingPeriod then = ReportingPeriod.containing(period.type(), period.start().minusYears(1));
    return accepted.getOrDefault(then, Map.of()).get(key);
  }
}
