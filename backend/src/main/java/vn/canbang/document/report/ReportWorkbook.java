package vn.canbang.document.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.FigureTable;
import vn.canbang.document.official.OfficialDocument;
import vn.canbang.report.series.SendingMode;
import vn.canbang.report.template.TemplateQuestion;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.shared.time.PeriodWords;

/** A report as a workbook: a sheet for each table, numbers as numbers, text as text. */
final class ReportWorkbook {

  private static final int FACTS_WIDTH = 48;
  private static final int LONGEST_NAME = 31;

  private ReportWorkbook() {}

  static byte[] write(ReportSource source) {
    List<TableSheet> sheets = new ArrayList<>();
    sheets.add(facts(source));
    Set<String> names = new HashSet<>(Set.of(sheets.getFirst().name()));
    new ReportTables(source)
        .all()
        .map(FigureTable::sheet)
        .forEach(sheet -> sheets.add(named(sheet, names)));
    List<List<@Nullable Object>> answers = answers(source);
    if (!answers.isEmpty()) {
      sheets.add(
          named(
              new TableSheet("Nội dung", List.of("Mục", "Nội dung"), answers, FACTS_WIDTH), names));
    }
    return TableWriter.write(TableFormat.XLSX, sheets);
  }

  private static TableSheet facts(ReportSource source) {
    ReportView report = source.report();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(row("Báo cáo", report.series().nameVi()));
    rows.add(row("Cơ quan, đơn vị", report.organisation().name()));
    rows.add(row("Kỳ báo cáo", PeriodWords.vi(report.period())));
    rows.add(row("Từ ngày", report.periodStart()));
    rows.add(row("Đến ngày", report.periodEnd()));
    rows.add(row("Nơi nhận", report.receiver().name()));
    rows.add(row("Lần gửi", report.revision()));
    rows.add(row("Trạng thái", state(report)));
    rows.add(row("Số văn bản", report.content().documentNumber()));
    rows.add(row("Ngày văn bản", report.content().documentDate()));
    rows.add(row("Người lập", report.content().preparedBy()));
    rows.add(row("Người ký", report.content().signedBy()));
    rows.add(row("Không phát sinh", report.content().nil() ? "Có" : ""));
    rows.add(row("Số liệu minh họa", report.illustrative() ? "Có" : ""));
    rows.add(row("Ghi chú", OfficialDocument.NOTE));
    return new TableSheet("Thông tin", List.of("Mục", "Nội dung"), rows, FACTS_WIDTH);
  }

  private static String state(ReportView report) {
    boolean asked = report.mode() == SendingMode.REQUEST;
    return switch (report.state()) {
      case DRAFT -> "Bản nháp";
      case SUBMITTED -> "Đã gửi, chờ xem xét";
      case RETURNED -> asked ? "Đề nghị bổ sung" : "Trả lại để chỉnh sửa";
      case ACCEPTED -> asked ? "Đã tiếp nhận" : "Đã duyệt số liệu";
    };
  }

  private static List<List<@Nullable Object>> answers(ReportSource source) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TemplateQuestion question : source.template().questions()) {
      rows.add(
          row(
              question.labelVi(),
              source.report().content().narrative().stream()
                  .filter(answer -> answer.code().equals(question.code()))
                  .map(answer -> answer.text())
                  .findFirst()
                  .orElse(null)));
    }
    return rows;
  }

  private static List<@Nullable Object> row(String name, @Nullable Object value) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(name);
    row.add(value);
    return row;
  }

  /** Spreadsheet programs refuse some characters in names of sheets, and two sheets of one name. */
  private static TableSheet named(TableSheet sheet, Set<String> taken) {
    String plain = sheet.name().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = plain;
    for (int at = 2; !taken.add(name.toLowerCase(Locale.ROOT)); at++) {
      String number = " (" + at + ")";
      name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - number.length())) + number;
    }
    return new TableSheet(name, sheet.heading(), sheet.rows(), sheet.width());
  }
}
