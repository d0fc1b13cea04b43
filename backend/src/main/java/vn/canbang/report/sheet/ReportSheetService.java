package vn.canbang.report.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Indicators;
import vn.canbang.report.Reports;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.report.view.ReportAction;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.Sheet;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableLimits;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.shared.time.ReportingPeriod;

/** Makes sheets of reports, and reads them back without keeping anything. */
@ApplicationScoped
class ReportSheetService {

  /** A form has a few hundred rows; files of whole provinces are no reports of one unit. */
  private static final TableLimits LIMITS = new TableLimits(2_000, 100, 4_000);

  private static final int WIDTH = 48;

  private final Reports reports;
  private final Obligations obligations;
  private final ReportTemplates templates;
  private final Indicators indicators;
  private final Messages messages;

  ReportSheetService(
      Reports reports,
      Obligations obligations,
      ReportTemplates templates,
      Indicators indicators,
      Messages messages) {
    this.reports = reports;
    this.obligations = obligations;
    this.templates = templates;
    this.indicators = indicators;
    this.messages = messages;
  }

  /** Which report is meant. */
  record Key(String series, String organisation, ReportingPeriod period) {

    @Override
    public String toString() {
      return series + "/" + organisation + "/" + period.code();
    }
  }

  /** The form with what the report holds, to be filled in. */
  @Transactional
  byte[] sheet(OrgScope scope, Key key, Language language, TableFormat format) {
    ReportView report = reports.read(scope, key.series(), key.organisation(), key.period(), null);
    List<TemplateSection> sections =
        template(owed(scope, key)).sections().stream()
            .filter(section -> section.kind() == SectionKind.CELLS)
            .toList();
    List<SheetColumn> columns = columns(sections);
    List<String> heading = new ArrayList<>(List.of(key.toString()));
    heading.add(messages.get(language, "report-sheet.row"));
    boolean single = columns.equals(List.of(SheetColumn.TOTAL));
    columns.forEach(
        column ->
            heading.add(
                messages.get(
                    language,
                    "report-sheet.column." + (single ? SheetColumn.FIGURE : column).name())));
    Map<String, Integer> values =
        report.content().cells().stream()
            .filter(cell -> cell.value() != null)
            .collect(Collectors.toMap(CellEntry::key, CellEntry::value));
    Map<String, Integer> shown = new LinkedHashMap<>(values);
    if (report.revision() == 0) {
      report.filled().cells().forEach(shown::putIfAbsent);
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TemplateSection section : sections) {
      if (sections.size() > 1) {
        rows.add(row("", language == Language.EN ? section.titleEn() : section.titleVi()));
      }
      for (TemplateRow each : section.rows()) {
        if (!each.computed()) {
          rows.add(row(each, columns, language, shown));
        }
      }
    }
    return TableWriter.write(
        format,
        List.of(
            new TableSheet(
                messages.get(language, "report-sheet.name"), heading, rows, WIDTH, 2, true)));
  }

  private static List<SheetColumn> columns(List<TemplateSection> sections) {
    return List.of(SheetColumn.MALE, SheetColumn.FEMALE, SheetColumn.TOTAL).stream()
        .filter(
            column ->
                sections.stream()
                    .flatMap(section -> section.rows().stream())
                    .anyMatch(row -> row.cells().containsKey(column.name())))
        .toList();
  }

  private static List<@Nullable Object> row(
      TemplateRow row, List<SheetColumn> columns, Language language, Map<String, Integer> values) {
    List<@Nullable Object> cells =
        row(row.code(), language == Language.EN ? row.labelEn() : row.labelVi());
    for (SheetColumn column : columns) {
      String key = row.cells().get(column.name());
      cells.add(key == null ? null : values.get(key));
    }
    return cells;
  }

  private static List<@Nullable Object> row(String code, String label) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(code);
    row.add(label);
    return row;
  }

  /** What a sheet would put into a report that the caller is writing. */
  @Transactional
  SheetReading read(OrgScope scope, Key key, Upload file, Language language) {
    ReportView report = reports.read(scope, key.series(), key.organisation(), key.period(), null);
    OwedReport owed = owed(scope, key);
    refuseUnlessWritten(scope, owed, report);
    Sheet sheet = Sheet.read(file, LIMITS);
    SheetForm form = new SheetForm(template(owed), indicators.dataElements(scope));
    return new SheetReader(form, key.toString(), sheet.workbook(), messages, language)
        .read(sheet.rows());
  }

  private static void refuseUnlessWritten(OrgScope scope, OwedReport owed, ReportView report) {
    if (!owed.sentFrom(scope) || !owed.mayWrite(scope)) {
      throw ProblemException.forbidden();
    }
    if (!report.allowedActions().contains(ReportAction.EDIT)) {
      throw ProblemException.conflict(
          owed.withdrawn()
              ? "report.no-longer-owed"
              : report.state() == ReportState.SUBMITTED ? "report.submitted" : "report.accepted");
    }
  }

  private OwedReport owed(OrgScope scope, Key key) {
    return obligations
        .find(scope, key.series(), key.organisation(), key.period())
        .orElseThrow(ProblemException::notFound);
  }

  private ReportTemplate template(OwedReport owed) {
    return templates.on(owed.templateId(), owed.periodStart());
  }
}
