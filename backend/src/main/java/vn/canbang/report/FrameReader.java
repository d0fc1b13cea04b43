package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.report.content.CellHistory;
import vn.canbang.report.content.ContentFrame;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ContentQueries.AcceptedCell;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.report.view.FilledActivity;
import vn.canbang.report.view.FilledCells;
import vn.canbang.report.view.FilledOutput;
import vn.canbang.report.view.PreviousCells;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Reads what stands around a report's content: what fills it in, what came before it. */
@ApplicationScoped
class FrameReader {

  private final ContentQueries contents;
  private final PinQueries pins;
  private final ReportTemplates templates;
  private final Activities activities;
  private final FillReader fill;
  private final BusinessClock clock;

  FrameReader(
      ContentQueries contents,
      PinQueries pins,
      ReportTemplates templates,
      Activities activities,
      FillReader fill,
      BusinessClock clock) {
    this.contents = contents;
    this.pins = pins;
    this.templates = templates;
    this.activities = activities;
    this.fill = fill;
    this.clock = clock;
  }

  /** Figures to fill in, and whether they are made up. */
  private record Filling(FilledCells cells, boolean illustrative) {}

  Frame of(OwedReport owed, @Nullable ReportRevision revision) {
    return of(owed, revision, contents::accepted);
  }

  Frame of(OwedReport owed, @Nullable ReportRevision revision, AcceptedFigures figures) {
    ReportTemplate template = templates.on(owed.templateId(), owed.periodStart());
    UUID plan = owed.planId();
    Set<UUID> declared =
        template.asksActivities() && plan != null
            ? activities.ofPlan(plan).stream()
                .filter(ActivityRef::declared)
                .map(ActivityRef::id)
                .collect(Collectors.toSet())
            : Set.of();
    LocalDate start = owed.periodStart();
    List<AcceptedCell> history =
        figures.of(
            owed.seriesId(), owed.organisation().id(), start.minusYears(1), start.minusDays(1));
    Filling filling = filled(owed, revision, figures);
    FilledCells filled = filling.cells();
    List<FilledActivity> results = fill.activities(owed, declared);
    List<FilledOutput> outputs = fill.outputs(owed, template);
    return new Frame(
        new ContentFrame(
            template,
            declared,
            filled.cells(),
            history(history),
            owed.consolidates(),
            clock.today(),
            results.stream()
                .collect(Collectors.toMap(FilledActivity::activity, FilledActivity::entry)),
            outputs.stream().collect(Collectors.toMap(FilledOutput::output, FilledOutput::entry))),
        filled,
        results,
        outputs,
        previous(history),
        history,
        filling.illustrative());
  }

  private Filling filled(
      OwedReport owed, @Nullable ReportRevision revision, AcceptedFigures figures) {
    if (owed.consolidates()) {
      return new Filling(
          new FilledCells(revision == null ? Map.of() : sums(pins.sources(revision.id())), null),
          false);
    }
    UUID finer = owed.fillsFromId();
    return finer == null
        ? new Filling(new FilledCells(Map.of(), null), false)
        : fromFiner(owed, finer, owed.dataCutOffOn(), figures);
  }

  /** Sums of revisions by cell; a cell that none of them fills is left out. */
  Map<String, Integer> sums(Set<UUID> revisionIds) {
    Map<String, Integer> sums = new TreeMap<>();
    contents
        .values(revisionIds)
        .values()
        .forEach(cells -> cells.forEach((key, value) -> sums.merge(key, value, Math::addExact)));
    return sums;
  }

  /** Adds up accepted periods from the first one on, and stops at the first that is missing. */
  private Filling fromFiner(
      OwedReport owed, UUID finer, @Nullable LocalDate cutOff, AcceptedFigures figures) {
    LocalDate end = owed.period().end();
    LocalDate to = cutOff == null || cutOff.isAfter(end) ? end : cutOff;
    Map<ReportingPeriod, List<AcceptedCell>> byPeriod = new TreeMap<>();
    for (AcceptedCell cell :
        figures.of(finer, owed.organisation().id(), owed.period().start(), to)) {
      byPeriod.computeIfAbsent(cell.period(), p -> new ArrayList<>()).add(cell);
    }
    Map<String, Integer> sums = new TreeMap<>();
    LocalDate next = owed.period().start();
    boolean illustrative = false;
    for (Map.Entry<ReportingPeriod, List<AcceptedCell>> entry : byPeriod.entrySet()) {
      if (!entry.getKey().start().equals(next)) {
        break;
      }
      entry.getValue().forEach(c -> sums.merge(c.key(), c.value(), Math::addExact));
      illustrative |= entry.getValue().stream().anyMatch(AcceptedCell::illustrative);
      next = entry.getKey().end().plusDays(1);
    }
    return new Filling(
        new FilledCells(sums, sums.isEmpty() ? null : next.minusDays(1)), illustrative);
  }

  private static Map<String, CellHistory> history(List<AcceptedCell> accepted) {
    Map<String, CellHistory> history = new TreeMap<>();
    accepted.forEach(c -> history.merge(c.key(), new CellHistory(1, c.value()), CellHistory::plus));
    return history;
  }

  private static @Nullable PreviousCells previous(List<AcceptedCell> history) {
    if (history.isEmpty()) {
      return null;
    }
    ReportingPeriod last = history.getLast().period();
    Map<String, Integer> cells = new TreeMap<>();
    history.stream()
        .filter(c -> c.period().equals(last))
        .forEach(c -> cells.put(c.key(), c.value()));
    return new PreviousCells(last, cells);
  }
}
