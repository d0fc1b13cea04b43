package vn.canbang.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.OutgoingSet.OutgoingValue;
import vn.canbang.interchange.codes.CodeSystems;
import vn.canbang.interchange.codes.Codes;
import vn.canbang.interchange.codes.Codes.TheirCell;
import vn.canbang.report.Reports;
import vn.canbang.report.SentCells;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.Dates;

/** Answers reports in the codes of other systems, as far as the caller sees them. */
@ApplicationScoped
public class ExchangeOut {

  /** More than a district sends in years. */
  private static final int MOST_REPORTS = 5_000;

  private final CodeSystems systems;
  private final ReportFinder finder;
  private final Reports reports;
  private final ExchangedSetService exchanged;

  ExchangeOut(
      CodeSystems systems, ReportFinder finder, Reports reports, ExchangedSetService exchanged) {
    this.systems = systems;
    this.finder = finder;
    this.reports = reports;
    this.exchanged = exchanged;
  }

  /**
   * Which reports are wanted.
   *
   * @param period one period of the format; null where days are given
   * @param children also the units below by line of reporting
   */
  public record Wanted(
      @Nullable String system,
      String dataSet,
      String orgUnit,
      @Nullable String period,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean children) {

    /** Whether it is one report at most, which goes out as one set. */
    boolean single() {
      return period != null && !children;
    }
  }

  /** The reports in the format; 404 where the caller sees none that is owed. */
  public byte[] answer(OrgScope scope, ExchangeFormat format, Wanted wanted) {
    String system = Objects.requireNonNullElse(wanted.system(), CodeSystems.USUAL);
    Codes codes = systems.codes(scope, system).orElseThrow(ProblemException::notFound);
    String target = codes.dataSet(wanted.dataSet());
    if (target == null) {
      throw ProblemException.notFound();
    }
    List<OwedReport> owed = owed(scope, format, codes, wanted, target);
    if (owed.isEmpty()) {
      throw ProblemException.notFound();
    }
    if (owed.size() > MOST_REPORTS) {
      throw ProblemException.malformed(
          List.of(Fault.of("?startDate", "interchange.too-many", null, MOST_REPORTS)));
    }
    List<UUID> ids = owed.stream().map(OwedReport::id).toList();
    Map<UUID, SentCells> cells = reports.cells(scope, owed);
    Map<UUID, ExchangedSet> came = exchanged.of(scope, system, ids);
    List<OutgoingSet> sets = new ArrayList<>();
    for (OwedReport one : owed) {
      SentCells held = cells.get(one.id());
      if (held != null || wanted.single()) {
        sets.add(set(format, codes, wanted, one, held, came.get(one.id())));
      }
    }
    return format.write(sets, wanted.single() && sets.size() == 1);
  }

  private List<OwedReport> owed(
      OrgScope scope, ExchangeFormat format, Codes codes, Wanted wanted, String target) {
    List<OwedReport> seen;
    String period = wanted.period();
    if (period != null) {
      PeriodSpan span =
          format
              .period(period)
              .orElseThrow(
                  () ->
                      ProblemException.malformed(
                          List.of(Fault.of("?period", "interchange.period", null, period))));
      seen = finder.owed(scope, Set.of(target), span.period().code(), span.start(), span.end());
    } else {
      LocalDate from = wanted.from();
      LocalDate to = wanted.to();
      if (from == null || to == null || to.isBefore(from)) {
        throw ProblemException.malformed(
            List.of(Fault.of("?period", "interchange.period-or-days", null)));
      }
      seen = finder.owed(scope, Set.of(target), null, from, to);
    }
    List<OwedReport> ofUnit = finder.of(codes, wanted.orgUnit(), seen);
    if (!wanted.children()) {
      return ofUnit;
    }
    Set<UUID> units = finder.withBelow(ofUnit);
    return seen.stream().filter(o -> units.contains(o.organisation().id())).toList();
  }

  private OutgoingSet set(
      ExchangeFormat format,
      Codes codes,
      Wanted wanted,
      OwedReport owed,
      @Nullable SentCells held,
      @Nullable ExchangedSet came) {
    String period =
        format
            .period(PeriodSpan.of(owed))
            .orElseThrow(
                () ->
                    ProblemException.conflict(
                        "interchange.period-unsayable",
                        owed.series().code(),
                        owed.periodStart(),
                        owed.periodEnd()));
    return new OutgoingSet(
        wanted.dataSet(),
        period,
        wanted.single()
            ? wanted.orgUnit()
            : came == null ? codes.orgUnit(owed.organisation().code()) : came.orgUnit(),
        came == null ? null : came.attributeOptionCombo(),
        held == null ? null : completeDate(held, came),
        held == null ? List.of() : values(format, codes, owed, held));
  }

  private static @Nullable String completeDate(SentCells held, @Nullable ExchangedSet came) {
    Instant at = held.submittedAt();
    if (!held.sent() || at == null) {
      return null;
    }
    String theirs = came == null ? null : came.completeDate(held.revision());
    return theirs == null ? at.atZone(Dates.ZONE).toLocalDate().toString() : theirs;
  }

  /** In the order of the form; a cell that has no code of theirs does not go out. */
  private List<OutgoingValue> values(
      ExchangeFormat format, Codes codes, OwedReport owed, SentCells held) {
    Map<String, CellEntry> byKey = new HashMap<>();
    held.cells().forEach(cell -> byKey.put(cell.key(), cell));
    List<OutgoingValue> values = new ArrayList<>();
    for (String key : finder.cells(owed)) {
      CellEntry cell = byKey.get(key);
      TheirCell theirs = codes.cell(format.cells(), key);
      if (cell != null && theirs != null) {
        values.add(new OutgoingValue(theirs, cell.value(), cell.note()));
      }
    }
    return values;
  }
}
