package vn.canbang.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.AskedReports;
import vn.canbang.report.obligation.Leave;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/** Makes tables in which the reports of many units are filled in. */
@ApplicationScoped
class BatchTemplateService {

  private static final int WIDTH = 24;
  private static final int GUIDE_WIDTH = 40;

  private final Obligations obligations;
  private final ReportTemplates templates;
  private final Messages messages;

  BatchTemplateService(Obligations obligations, ReportTemplates templates, Messages messages) {
    this.obligations = obligations;
    this.templates = templates;
    this.messages = messages;
  }

  /**
   * A row for each unit that owes the series for the period and that the caller writes for, a
   * column for each cell of the form. A workbook says in its second row, and on a second sheet,
   * what the columns are.
   */
  @Transactional
  byte[] template(
      OrgScope scope,
      String series,
      ReportingPeriod period,
      Language language,
      TableFormat format) {
    List<OwedReport> owed = owed(scope, series, period);
    Map<String, String> cells = cells(form(owed.getFirst()), language);
    List<String> heading = new ArrayList<>(BatchColumns.ADDRESS);
    heading.addAll(cells.keySet());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    if (format == TableFormat.XLSX) {
      rows.add(titles(cells, language));
    }
    owed.forEach(one -> rows.add(row(one, cells.size())));
    return TableWriter.write(
        format,
        List.of(
            new TableSheet(
                messages.get(language, "report-batch.column.sheet"),
                heading,
                rows,
                WIDTH,
                BatchColumns.ADDRESS.size(),
                false),
            guide(cells, language)));
  }

  /** Sorted by code of the unit. A batch takes no reports that were asked for once, for a day. */
  private List<OwedReport> owed(OrgScope scope, String series, ReportingPeriod period) {
    List<OwedReport> owed =
        period.type() == PeriodType.DATE
            ? List.of()
            : obligations
                .asked(
                    scope,
                    new AskedReports(
                        Set.of(series), Set.of(), period.code(), Dates.BEGINNING, Dates.OPEN_END))
                .stream()
                .filter(one -> one.sentFrom(scope) && one.mayWrite(scope))
                .filter(one -> one.leave() != Leave.WAIVED)
                .toList();
    if (owed.isEmpty()) {
      throw ProblemException.notFound();
    }
    return owed;
  }

  private ReportTemplate form(OwedReport owed) {
    return templates.on(owed.templateId(), owed.periodStart());
  }

  /** What the cells of a form count, by key, in its order. */
  private Map<String, String> cells(ReportTemplate form, Language language) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (TemplateSection section : form.sections()) {
      for (TemplateRow row : section.rows()) {
        String label = language == Language.EN ? row.labelEn() : row.labelVi();
        // In this order, whatever the order of the map.
        for (String column : List.of("MALE", "FEMALE", "TOTAL")) {
          String key = row.cells().get(column);
          if (key != null) {
            cells.putIfAbsent(
                key,
                row.cells().size() == 1
                    ? label
                    : label + ", " + messages.get(language, "report-sheet.column." + column));
          }
        }
      }
    }
    return cells;
  }

  private List<@Nullable Object> titles(Map<String, String> cells, Language language) {
    return Stream.<@Nullable Object>concat(
            BatchColumns.ADDRESS.stream().map(key -> BatchColumns.title(messages, language, key)),
            cells.values().stream())
        .toList();
  }

  /** With its empty cells: strict readers of CSV refuse rows that are shorter than the heading. */
  private static List<@Nullable Object> row(OwedReport owed, int cells) {
    List<@Nullable Object> row =
        new ArrayList<>(
            List.of(
                owed.series().code(),
                owed.organisation().code(),
                owed.organisation().name(),
                owed.period().code(),
                ""));
    row.addAll(Collections.<@Nullable Object>nCopies(cells, null));
    return row;
  }

  private TableSheet guide(Map<String, String> cells, Language language) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String key : BatchColumns.KEYS) {
      rows.add(
          List.of(
              key,
              BatchColumns.title(messages, language, key),
              messages.get(language, "report-batch.column." + key + ".guide")));
    }
    cells.forEach(
        (key, title) ->
            rows.add(
                List.of(key, title, messages.get(language, "report-batch.column.cell.guide"))));
    return new TableSheet(
        messages.get(language, "table.guide"),
        Stream.of("column", "title", "meaning")
            .map(heading -> messages.get(language, "table.guide." + heading))
            .toList(),
        rows,
        GUIDE_WIDTH);
  }
}
