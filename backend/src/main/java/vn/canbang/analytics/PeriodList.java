package vn.canbang.analytics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/** Periods of one length in order: {@code 2023-01..2024-10}, or {@code 2022,2023,2024}. */
record PeriodList(List<ReportingPeriod> periods) {

  static final int MOST = 120;

  static PeriodList parse(String text) {
    List<ReportingPeriod> periods;
    try {
      int dots = text.indexOf("..");
      periods =
          dots < 0
              ? list(text)
              : range(
                  ReportingPeriod.parse(text.substring(0, dots)),
                  ReportingPeriod.parse(text.substring(dots + 2)));
    } catch (IllegalArgumentException e) {
      throw refused("analytics.periods", text);
    }
    if (periods.size() > MOST) {
      throw refused("analytics.too-many-periods", text);
    }
    return new PeriodList(List.copyOf(periods));
  }

  private static List<ReportingPeriod> list(String text) {
    Set<ReportingPeriod> periods = new LinkedHashSet<>();
    for (String code : text.split(",", -1)) {
      periods.add(ReportingPeriod.parse(code));
    }
    if (periods.stream().map(ReportingPeriod::type).distinct().count() > 1) {
      throw new IllegalArgumentException("lengths differ: " + text);
    }
    return periods.stream().sorted().toList();
  }

  private static List<ReportingPeriod> range(ReportingPeriod from, ReportingPeriod to) {
    if (from.type() != to.type() || to.compareTo(from) < 0) {
      throw new IllegalArgumentException("no range: " + from + ".." + to);
    }
    List<ReportingPeriod> periods = new ArrayList<>();
    for (ReportingPeriod p = from; p.compareTo(to) <= 0 && periods.size() <= MOST; p = p.next()) {
      periods.add(p);
    }
    return periods;
  }

  private static ProblemException refused(String code, String text) {
    return ProblemException.malformed(List.of(Fault.of("?periods", code, text, MOST)));
  }

  ReportingPeriod first() {
    return periods.getFirst();
  }

  ReportingPeriod last() {
    return periods.getLast();
  }

  boolean monthly() {
    return first().type() == PeriodType.MONTH;
  }
}
