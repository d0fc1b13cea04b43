package vn.canbang.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.Conflicts.Problem;
import vn.canbang.interchange.codes.Codes;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.Dates;

/** Sorts the values of a body by the reports that they are of; what fits nowhere is a conflict. */
final class SortedValues {

  private static final String DEFAULT = "default";
  private static final int LONGEST_COMMENT = 500;
  private static final int LARGEST = 999_999_999;

  /** A report with the values that came for it. */
  static final class OneReport {
    final OwedReport owed;
    final IncomingSet first;
    final Map<String, CellEntry> cells = new LinkedHashMap<>();
    final Map<String, List<IncomingValue>> byCell = new HashMap<>();
    final List<IncomingValue> values = new ArrayList<>();
    boolean whole = true;

    OneReport(OwedReport owed, IncomingSet first) {
      this.owed = owed;
      this.first = first;
    }
  }

  private record Asked(@Nullable String dataSet, String period) {}

  private final OrgScope scope;
  private final ExchangeFormat format;
  private final Codes codes;
  private final ReportFinder finder;
  private final Conflicts conflicts;
  private final boolean emptying;
  private final Map<Asked, List<OwedReport>> owed = new HashMap<>();
  private final Map<UUID, Set<String>> asked = new HashMap<>();
  private final Map<UUID, OneReport> reports = new LinkedHashMap<>();

  SortedValues(
      OrgScope scope,
      ExchangeFormat format,
      Codes codes,
      ReportFinder finder,
      Conflicts conflicts,
      ImportStrategy strategy) {
    this.scope = scope;
    this.format = format;
    this.codes = codes;
    this.finder = finder;
    this.conflicts = conflicts;
    this.emptying = strategy == ImportStrategy.DELETE;
  }

  List<OneReport> sort(List<IncomingSet> sets) {
    sets.forEach(this::sort);
    reports.values().forEach(this::refuseTwice);
    return List.copyOf(reports.values());
  }

  private void sort(IncomingSet set) {
    PeriodSpan span = format.period(set.period()).orElse(null);
    if (span == null) {
      conflicts.reject(Problem.PERIOD, set.period(), set.values());
      return;
    }
    String aoc = set.attributeOptionCombo();
    if (aoc != null && !aoc.equals(DEFAULT)) {
      conflicts.reject(Problem.ATTRIBUTE, aoc, set.values());
      return;
    }
    if (set.completeDate() != null && !day(set.completeDate())) {
      conflicts.reject(Problem.COMPLETE_DATE, set.completeDate(), set.values());
      return;
    }
    Set<String> targets = targets(set);
    if (targets.isEmpty()) {
      conflicts.reject(Problem.DATA_SET, set.dataSet(), set.values());
      return;
    }
    List<OwedReport> ofUnit =
        finder.of(
            codes,
            set.orgUnit(),
            owed.computeIfAbsent(
                new Asked(set.dataSet(), span.period().code()),
                a -> finder.owed(scope, targets, a.period(), Dates.BEGINNING, Dates.OPEN_END)));
    if (ofUnit.isEmpty()) {
      conflicts.reject(Problem.UNIT, set.orgUnit(), set.values(), set.period());
      return;
    }
    List<OwedReport> ofDays =
        ofUnit.stream()
            .filter(o -> o.periodStart().equals(span.start()) && o.periodEnd().equals(span.end()))
            .toList();
    if (ofDays.isEmpty()) {
      OwedReport other = ofUnit.getFirst();
      conflicts.reject(
          Problem.OTHER_DAYS,
          set.period(),
          set.values(),
          other.series().code(),
          other.periodStart(),
          other.periodEnd());
      return;
    }
    sort(set, ofDays);
  }

  private Set<String> targets(IncomingSet set) {
    if (set.dataSet() == null) {
      return codes.dataSets();
    }
    String target = codes.dataSet(set.dataSet());
    return target == null ? Set.of() : Set.of(target);
  }

  private void sort(IncomingSet set, List<OwedReport> candidates) {
    Set<OneReport> met = new LinkedHashSet<>();
    boolean whole = true;
    if (set.dataSet() != null && candidates.size() == 1) {
      met.add(report(candidates.getFirst(), set));
    }
    for (IncomingValue value : set.values()) {
      String key = cell(value);
      OneReport one = key == null ? null : place(set, value, key, candidates);
      CellEntry entry = one == null || key == null ? null : entry(value, key);
      if (one == null || key == null || entry == null) {
        whole = false;
      } else {
        met.add(one);
        one.byCell.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        one.cells.put(key, entry);
      }
    }
    for (OneReport one : met) {
      one.whole &= whole;
    }
  }

  private @Nullable String cell(IncomingValue value) {
    String key = codes.cell(format.cells(), value.cell());
    if (key == null) {
      boolean known = codes.knows(format.cells(), value.cell().element());
      conflicts.reject(
          known ? Problem.BREAKDOWN : Problem.ELEMENT,
          known ? value.cell().breakdown() : value.cell().element(),
          List.of(value),
          value.cell().element());
    }
    return key;
  }

  private @Nullable OneReport place(
      IncomingSet set, IncomingValue value, String key, List<OwedReport> candidates) {
    List<OwedReport> asking =
        candidates.stream()
            .filter(
                o -> asked.computeIfAbsent(o.id(), id -> Set.copyOf(finder.cells(o))).contains(key))
            .toList();
    if (asking.isEmpty()) {
      conflicts.reject(
          Problem.NOT_ASKED,
          value.cell().element(),
          List.of(value),
          candidates.getFirst().series().code());
      return null;
    }
    if (asking.size() > 1) {
      conflicts.reject(Problem.UNITS, set.orgUnit(), List.of(value), set.period());
      return null;
    }
    return report(asking.getFirst(), set);
  }

  private OneReport report(OwedReport of, IncomingSet set) {
    return reports.computeIfAbsent(of.id(), id -> new OneReport(of, set));
  }

  private @Nullable CellEntry entry(IncomingValue value, String key) {
    String text = Objects.requireNonNullElse(value.value(), "");
    String comment = value.comment() == null || value.comment().isBlank() ? null : value.comment();
    if (emptying) {
      return new CellEntry(key, null, null);
    }
    if (text.isEmpty() && comment == null) {
      conflicts.reject(Problem.EMPTY, value.cell().element(), List.of(value));
      return null;
    }
    if (comment != null && comment.length() > LONGEST_COMMENT) {
      conflicts.reject(Problem.COMMENT, value.cell().element(), List.of(value), LONGEST_COMMENT);
      return null;
    }
    if (!text.isEmpty() && !text.matches("0|[1-9]\\d{0,8}")) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
      conflicts.reject(Problem.NUMBER, shown, List.of(value), value.cell().element(), LARGEST);
      return null;
    }
    return new CellEntry(key, text.isEmpty() ? null : Integer.valueOf(text), comment);
  }

  /** Of two values of one cell nobody knows which one is meant. */
  private void refuseTwice(OneReport report) {
    report.byCell.forEach(
        (key, values) -> {
          if (values.size() > 1) {
            conflicts.reject(Problem.TWICE, values.getFirst().cell().element(), values, key);
            report.cells.remove(key);
            report.whole = false;
          } else {
            report.values.addAll(values);
          }
        });
  }

  /** A day, with or without a time behind it. */
  private static boolean day(String text) {
    try {
      return text.length() >= 10
          && text.length() <= 32
          && LocalDate.parse(text.substring(0, 10)).getYear() > 1900
          && (text.length() == 10 || text.charAt(10) == 'T');
    } catch (DateTimeException e) {
      return false;
    }
  }
}
