package vn.canbang.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.lineage.AreaMap;

/** Which windows hold the figures of a year's months, looked up for every row. */
final class WindowYears {

  /** So many months are followed one by one. */
  private static final int BITS = 64;

  private final List<Window> windows;
  private final int maps;

  /** The first month of each window, counted from the year 0. */
  private final int[] firstMonths;

  private final Map<Integer, Year> years = new HashMap<>();
  private @Nullable Year latest;

  WindowYears(List<Window> windows, int maps) {
    this.windows = windows;
    this.maps = maps;
    this.firstMonths = windows.stream().mapToInt(w -> number(w.from())).toArray();
  }

  private static int number(LocalDate day) {
    return day.getYear() * TallyRow.MONTHS + day.getMonthValue();
  }

  Year of(int year) {
    Year known = latest;
    if (known == null || known.year != year) {
      known = years.computeIfAbsent(year, Year::new);
      latest = known;
    }
    return known;
  }

  /**
   * What a window holds of a year.
   *
   * @param months bit {@code m} is set where it holds the whole of a figure that ends with month
   *     {@code m}
   * @param covered by month a bit for each of the window's months that the figure covers; the last
   *     bit for all beyond
   */
  @SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop, never compared.
  record Held(int window, int months, long[] covered) {}

  /** A year's months, from 1. */
  final class Year {
    private final int year;
    private final int[] lastDays = new int[TallyRow.MONTHS + 1];
    private final Held[] @Nullable [] holding = new Held[TallyRow.MONTHS + 1][];

    /** By month and map. */
    private final Carries.@Nullable Days[] days = new Carries.Days[(TallyRow.MONTHS + 1) * maps];

    private Year(int year) {
      this.year = year;
      for (int month = 1; month <= TallyRow.MONTHS; month++) {
        lastDays[month] = AreaMap.day(YearMonth.of(year, month).atEndOfMonth());
      }
    }

    int lastDay(int month) {
      return lastDays[month];
    }

    Carries.Days days(UsableSums sums, int month, int map, int day) {
      int at = month * maps + map;
      Carries.Days known = days[at];
      if (known == null) {
        known = sums.on(lastDays[month], day);
        days[at] = known;
      }
      return known;
    }

    /** The windows that hold any figure of so many months. */
    Held[] holding(int span) {
      Held[] known = holding[span];
      if (known == null) {
        known =
            IntStream.range(0, windows.size())
                .mapToObj(window -> held(window, span))
                .filter(held -> held.months() != 0)
                .toArray(Held[]::new);
        holding[span] = known;
      }
      return known;
    }

    private Held held(int window, int span) {
      Window days = windows.get(window);
      int months = 0;
      long[] covered = new long[TallyRow.MONTHS + 1];
      for (int month = 1; month <= TallyRow.MONTHS; month++) {
        YearMonth last = YearMonth.of(year, month);
        LocalDate from = last.minusMonths(span - 1L).atDay(1);
        if (!days.from().isAfter(from) && !days.to().isBefore(last.atEndOfMonth())) {
          months |= 1 << month;
          covered[month] = covered(window, month, span);
        }
      }
      return new Held(window, months, covered);
    }

    private long covered(int window, int month, int span) {
      int end = year * TallyRow.MONTHS + month - firstMonths[window];
      long found = 0;
      for (int i = Math.max(0, end - span + 1); i <= end; i++) {
        found |= 1L << Math.min(i, BITS - 1);
      }
      return found;
    }
  }
}
