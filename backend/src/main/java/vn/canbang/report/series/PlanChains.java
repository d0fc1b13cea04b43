package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.AskedReport;
import vn.canbang.plan.document.ReportingFrequency;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Draws from what a plan asks to be reported how often each report is owed, by when, and which
 * reports are steps of one chain: what the stations report to the centre, the centre reports on.
 * What the text leaves open stays open: a report without a date has no deadline, one "on demand" is
 * owed only when somebody asks.
 */
final class PlanChains {

  /** "trước ngày 25 hằng tháng". */
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("ngay (\\d{1,2}) (?:hang|moi|cua) thang");

  private final LocalDate start;
  private final LocalDate end;
  private final LocalDate today;

  /**
   * @param start first day of the plan's period
   * @param end its last day
   * @param today months and quarters that are over were reported, or not, before this was known
   */
  PlanChains(LocalDate start, LocalDate end, LocalDate today) {
    this.start = start;
    this.end = end;
    this.today = today;
  }

  /**
   * A report as a step of a chain.
   *
   * @param position 1 for those whom nobody in the chain reports to
   */
  record Step(AskedReport asked, UUID from, UUID receiver, int position, Deadline deadline) {}

  /** Reports of the same rhythm that build on each other. */
  record Chain(ReportingPeriod first, ReportingPeriod last, List<Step> steps) {}

  /** How often, and for one year only if it is asked for once. */
  private record Rhythm(PeriodType type, @Nullable Integer year) {}

  /** In the order of the plan, the shorter periods first. */
  List<Chain> of(List<AskedReport> asked) {
    Map<Rhythm, List<AskedReport>> byRhythm = new LinkedHashMap<>();
    for (PeriodType type : List.of(PeriodType.MONTH, PeriodType.QUARTER, PeriodType.YEAR)) {
      for (AskedReport report : asked) {
        if (report.from() != null && !report.to().isEmpty() && types(report).contains(type)) {
          byRhythm.computeIfAbsent(rhythm(report, type), key -> new ArrayList<>()).add(report);
        }
      }
    }
    List<Chain> chains = new ArrayList<>();
    byRhythm.forEach((rhythm, reports) -> chains.addAll(chains(rhythm, reports)));
    return List.copyOf(chains);
  }

  /** Whether both are owed equally often, and the later one in the series of the earlier. */
  static boolean sameRhythm(AskedReport one, AskedReport other) {
    return types(one).equals(types(other));
  }

  private static Set<PeriodType> types(AskedReport report) {
    Set<PeriodType> types = new HashSet<>();
    boolean open = report.frequency().isEmpty();
    for (ReportingFrequency frequency : report.frequency()) {
      switch (frequency) {
        case MONTHLY -> types.add(PeriodType.MONTH);
        case QUARTERLY -> types.add(PeriodType.QUARTER);
        case YEARLY, ONCE -> types.add(PeriodType.YEAR);
        case PERIODIC -> open = true;
        case ON_DEMAND -> {
          // Owed when somebody asks.
        }
      }
    }
    if (types.isEmpty() && (open || report.dueOn() != null)) {
      // "Định kỳ" does not say how often: at least once a year of the plan.
      types.add(PeriodType.YEAR);
    }
    return types;
  }

  private Rhythm rhythm(AskedReport report, PeriodType type) {
    LocalDate due = report.dueOn();
    boolean oneYear = start.getYear() == end.getYear();
    if (type == PeriodType.YEAR
        && !oneYear
        && due != null
        && report.frequency().contains(ReportingFrequency.ONCE)) {
      return new Rhythm(type, Math.clamp(due.getYear(), start.getYear(), end.getYear()));
    }
    return new Rhythm(type, null);
  }

  private List<Chain> chains(Rhythm rhythm, List<AskedReport> reports) {
    ReportingPeriod first = first(rhythm);
    Integer year = rhythm.year();
    ReportingPeriod last =
        year == null ? ReportingPeriod.containing(rhythm.type(), end) : ReportingPeriod.year(year);
    List<List<AskedReport>> groups = new ArrayList<>();
    for (AskedReport report : reports) {
      LocalDate due = report.dueOn();
      boolean past = last.end().isBefore(today) && (due == null || due.isBefore(today));
      if (!past) {
        // Who is asked twice in one rhythm owes two reports.
        groups.stream()
            .filter(group -> group.stream().noneMatch(other -> sameSender(other, report)))
            .findFirst()
            .orElseGet(
                () -> {
                  List<AskedReport> more = new ArrayList<>();
                  groups.add(more);
                  return more;
                })
            .add(report);
      }
    }
    return groups.stream().map(group -> new Chain(first, last, steps(rhythm, group))).toList();
  }

  private ReportingPeriod first(Rhythm rhythm) {
    if (rhythm.year() != null) {
      return ReportingPeriod.year(rhythm.year());
    }
    LocalDate from = today.isBefore(start) ? start : today.isAfter(end) ? end : today;
    return ReportingPeriod.containing(rhythm.type(), from);
  }

  private static boolean sameSender(AskedReport one, AskedReport other) {
    return one.from() != null && one.from().equals(other.from());
  }

  private List<Step> steps(Rhythm rhythm, List<AskedReport> group) {
    List<Step> steps = new ArrayList<>();
    for (AskedReport report : group) {
      UUID from = report.from();
      if (from != null) {
        steps.add(
            new Step(
                report,
                from,
                report.to().getFirst(),
                position(from, group, new HashSet<>()),
                deadline(report, rhythm)));
      }
    }
    return List.copyOf(steps);
  }

  /** One above the highest of those who report to this one, or through it. */
  private static int position(UUID sender, List<AskedReport> group, Set<UUID> seen) {
    if (!seen.add(sender)) {
      return 1;
    }
    int highest = 0;
    for (AskedReport other : group) {
      UUID below = other.from();
      boolean comes = other.to().contains(sender) || sender.equals(other.via());
      if (comes && below != null && !seen.contains(below)) {
        highest = Math.max(highest, position(below, group, seen));
      }
    }
    return highest + 1;
  }

  private Deadline deadline(AskedReport report, Rhythm rhythm) {
    String text = report.dueText();
    String folded = text == null ? "" : SearchKey.of(text).toLowerCase(Locale.ROOT);
    DeadlineBoundary boundary =
        folded.contains("truoc") ? DeadlineBoundary.BEFORE : DeadlineBoundary.ON_OR_BEFORE;
    LocalDate due = report.dueOn();
    if (rhythm.type() == PeriodType.YEAR && due != null) {
      boolean one = rhythm.year() != null || start.getYear() == end.getYear();
      return one
          ? new Deadline(DeadlineKind.FIXED_DATE, due, null, false, boundary, text)
          : new Deadline(
              DeadlineKind.DAYS_FROM_PERIOD_END,
              null,
              (int) (due.toEpochDay() - yearEnd(due).toEpochDay()),
              false,
              boundary,
              text);
    }
    Matcher day = DAY_OF_MONTH.matcher(folded);
    if (rhythm.type() == PeriodType.MONTH && day.find()) {
      return new Deadline(
          DeadlineKind.DAY_OF_MONTH, null, Integer.valueOf(day.group(1)), false, boundary, text);
    }
    return Deadline.unset(text);
  }

  /** The end of the year that a report due then is about: early in a year, the year before. */
  private LocalDate yearEnd(LocalDate due) {
    boolean before = due.getMonthValue() <= 3 && due.getYear() > start.getYear();
    return LocalDate.of(due.getYear() - (before ? 1 : 0), 12, 31);
  }
}
