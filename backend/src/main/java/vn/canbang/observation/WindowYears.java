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

  /** A bit for each month of the window that a figure covers; the last one for all beyond. */
  long monthsOf(int window, TallyRow row, int month) {
    int end = row.year() * TallyRow.MONTHS + month - firstMonths[window];
    long found = 0;
    for (int i = Math.max(0, end - row.span() + 1); i <= end; i++) {
      found |= 1L << Math.min(i, BITS - 1);
    }
    return found;
  }

  /** A year's months, from 1. */
  final class Year {
    private final int year;
    private final int[] lastDays = new int[TallyRow.MONTHS + 1];
    private final int[] @Nullable [][] holding = new int[TallyRow.MONTHS + 1][][];

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

    /** By month the windows that hold the whole of a figure of so many months that ends with it. */
    int[][] holding(int span) {
      int[][] known = holding[span];
      if (known == null) {
        known = new int[TallyRow.MONTHS + 1][];
        for (int month = 1; month <= TallyRow.MONTHS; month++) {
          known[month] = holding(YearMonth.of(year, month), span);
        }
        holding[span] = known;
      }
      return known;
    }

    private int[] holding(YearMonth last, int span) {
      LocalDate from = last.minusMonths(span - 1L).atDay(1);
      LocalDate to = last.atEndOfMonth();
      return IntStream.range(0, windows.size())
          .filter(i -> !windows.get(i).from().isAfter(from) && !windows.get(i).to().isBefore(to))
          .toArray();
    }
  }
}
