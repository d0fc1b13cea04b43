package vn.canbang.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.ImportSummary.ImportOptions;
import vn.canbang.interchange.SortedValues.OneReport;
import vn.canbang.interchange.codes.CodeSystems;
import vn.canbang.interchange.codes.Codes;
import vn.canbang.report.Reports;
import vn.canbang.report.SentCells;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/**
 * Takes over what other systems send. Each report is written in a transaction of its own, by the
 * same door as a person's: what one report is refused for keeps no other back.
 */
@ApplicationScoped
public class ExchangeIn {

  private final CodeSystems systems;
  private final ReportFinder finder;
  private final Reports reports;
  private final ExchangedSetService exchanged;
  private final Messages messages;

  ExchangeIn(
      CodeSystems systems,
      ReportFinder finder,
      Reports reports,
      ExchangedSetService exchanged,
      Messages messages) {
    this.systems = systems;
    this.finder = finder;
    this.reports = reports;
    this.exchanged = exchanged;
    this.messages = messages;
  }

  /**
   * How a body is to be taken.
   *
   * @param system whose codes are meant; the usual one when null
   */
  public record How(
      @Nullable String system,
      @Nullable ImportStrategy strategy,
      boolean dryRun,
      Language language) {

    String codes() {
      return Objects.requireNonNullElse(system, CodeSystems.USUAL);
    }

    ImportStrategy taking() {
      return Objects.requireNonNullElse(strategy, ImportStrategy.CREATE_AND_UPDATE);
    }
  }

  public ImportSummary take(
      OrgScope scope, ExchangeFormat format, List<IncomingSet> sets, How how) {
    Codes codes = systems.codes(scope, how.codes()).orElseThrow(ProblemException::notFound);
    Conflicts conflicts = new Conflicts(messages, how.language());
    List<OneReport> sorted =
        new SortedValues(scope, format, codes, finder, conflicts, how.taking()).sort(sets);
    int all = sets.stream().mapToInt(set -> set.values().size()).sum();
    ImportCount count =
        ImportCount.ignored(all - sorted.stream().mapToInt(r -> r.values.size()).sum());
    boolean complete = !sorted.isEmpty();
    for (OneReport report : sorted) {
      Taken taken = take(scope, report, how, conflicts);
      count = count.plus(taken.count());
      complete &= taken.sent();
    }
    List<ImportConflict> found = conflicts.list();
    return new ImportSummary(
        "ImportSummary",
        found.isEmpty() ? "SUCCESS" : "WARNING",
        "Import process completed successfully",
        new ImportOptions(how.dryRun(), how.taking()),
        count,
        found,
        conflicts.rejected(),
        complete
            ? Objects.requireNonNullElse(sorted.getFirst().first.completeDate(), "")
            : "false");
  }

  /**
   * @param sent whether the report was to be sent, and is
   */
  private record Taken(ImportCount count, boolean sent) {}

  private Taken take(OrgScope scope, OneReport report, How how, Conflicts conflicts) {
    String name = report.owed.key();
    String completeDate = report.first.completeDate();
    boolean submit = completeDate != null && report.whole;
    if (completeDate != null && !report.whole) {
      conflicts.heldBack(completeDate, name);
    }
    if (submit) {
      try {
        return write(scope, report, how, true);
      } catch (ProblemException e) {
        if (e.status() != 422 && !e.code().equals("report.leader-first")) {
          conflicts.refused(name, e, report.values);
          return new Taken(ImportCount.ignored(report.values.size()), false);
        }
        // What cannot be sent yet is kept as a draft; should that fail too, it says why itself.
        conflicts.incomplete(name, e, List.of());
      }
    }
    try {
      return write(scope, report, how, false);
    } catch (ProblemException e) {
      conflicts.refused(name, e, report.values);
      return new Taken(ImportCount.ignored(report.values.size()), false);
    }
  }

  private Taken write(OrgScope scope, OneReport report, How how, boolean submit) {
    CellChanges changes = new CellChanges(List.copyOf(report.cells.values()), how.taking());
    SentCells after = reports.writeCells(scope, report.owed, changes, submit, how.dryRun());
    boolean sent = submit && after.sent();
    if (!how.dryRun() && after.revision() > 0) {
      exchanged.came(
          scope,
          how.codes(),
          report.owed.id(),
          report.first,
          sent ? report.first.completeDate() : null,
          after.revision());
    }
    return new Taken(changes.count(), sent);
  }
}
