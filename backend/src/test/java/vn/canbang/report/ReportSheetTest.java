package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.monthly;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Upload;
import vn.canbang.testing.Api;

/** Sheets of reports: the product's own, filled in, and those of other programs. */
@QuarkusTest
class ReportSheetTest {

  private static final String STATION = "tyt.anson";
  private static final String YEAR = annual("TYT-AN-SON");
  private static final List<String> KEYS =
      List.of(
          "LIVE_BIRTHS.MALE",
          "LIVE_BIRTHS.FEMALE",
          "LIVE_BIRTHS_2ND.MALE",
          "LIVE_BIRTHS_2ND.FEMALE",
          "LIVE_BIRTHS_3RD_PLUS.MALE",
          "LIVE_BIRTHS_3RD_PLUS.FEMALE");

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  private static byte[] own(String path, String query, String language) {
    RequestSpecification request = Api.as(STATION).accept("*/*");
    return ((FilterableRequestSpecification) request)
        .replaceHeader("Accept-Language", language)
        .get(path + "/sheet" + query)
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment; filename=\"bieu-"))
        .extract()
        .asByteArray();
  }

  private static ValidatableResponse read(String user, String path, String type, byte[] file) {
    return Api.as(user)
        .contentType(type + "; charset=utf-8")
        .body(file)
        .post(path + "/sheet")
        .then();
  }

  private static ValidatableResponse readBook(byte[] file) {
    return read(STATION, YEAR, Upload.XLSX, file).statusCode(200);
  }

  private static ValidatableResponse readText(String text) {
    return read(STATION, YEAR, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A workbook as another program writes one, or an own one that somebody changed. */
  private static byte[] book(XSSFWorkbook book, Consumer<Sheet> change) {
    try (book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(book.getNumberOfSheets() == 0 ? book.createSheet("Biểu") : book.getSheetAt(0));
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFWorkbook opened(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Sheet sheet, int line, Object... values) {
    Row row = sheet.createRow(line - 1);
    for (int c = 0; c < values.length; c++) {
      Cell cell = row.createCell(c);
      switch (values[c]) {
        case Number number -> cell.setCellValue(number.doubleValue());
        case Object text -> cell.setCellValue(text.toString());
      }
    }
  }

  @Test
  void anOwnSheetFilledInIsReadBackCellByCell() {
    byte[] sheet = own(YEAR, "", "vi");
    byte[] filled =
        book(
            opened(sheet),
            book -> {
              assertThat(book.isColumnHidden(0)).isTrue();
              assertThat(book.getRow(0).getCell(0).getStringCellValue())
                  .isEqualTo("SRB-ANNUAL/TYT-AN-SON/2024");
              assertThat(book.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Nam");
              assertThat(book.getRow(1).getCell(1).getStringCellValue())
                  .isEqualTo("Tổng số trẻ sinh ra sống");
              // Numbers are typed as numbers.
              assertThat(book.getColumnStyle(2).getDataFormatString()).isEqualTo("General");
              // Whatever the labels are changed to, the codes beside them find the rows.
              book.getRow(1).getCell(1).setCellValue("Sinh sống");
              for (int r = 1; r <= 3; r++) {
                book.getRow(r).createCell(2).setCellValue(40 - r);
                book.getRow(r).createCell(3).setCellValue(30 - r);
              }
              book.getRow(3).removeCell(book.getRow(3).getCell(3));
            });
    readBook(filled)
        .body("cells.key", is(KEYS.subList(0, 5)))
        .body("cells.value", contains(39, 29, 38, 28, 37))
        .body("cells.place", contains("C2", "D2", "C3", "D3", "C4"))
        .body("blank.key", contains("LIVE_BIRTHS_3RD_PLUS.FEMALE"))
        .body("blank.place", contains("D4"))
        .body("unmatched", empty())
        .body("faults", empty());
    // It was only read.
    Api.as(STATION).get(YEAR).then().body("revision", is(0)).body("content.cells", empty());
    // The same sheet for another report says whose it is.
    read("tyt.hontre", annual("TYT-HON-TRE"), Upload.XLSX, filled)
        .statusCode(200)
        .body("faults.code", contains("report-sheet.other-report"))
        .body("faults.place", contains("A1"))
        .body("faults[0].message", containsString("SRB-ANNUAL/TYT-AN-SON/2024"));
  }

  @Test
  void aSheetHoldsWhatTheReportHoldsInTheCallersLanguageAndAsText() {
    Api.as(STATION)
        .body(ReportsOfKienHai.births(7, 6, 2, 1, 0, 0))
        .put(YEAR)
        .then()
        .statusCode(201);
    String text = new String(own(YEAR, "?format=CSV", "en"), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFFSRB-ANNUAL/TYT-AN-SON/2024,Item,Male,Female\r\n")
        .contains("LIVE_BIRTHS,All live births,7,6\r\n")
        .contains("LIVE_BIRTHS_3RD_PLUS,Of which: third child or later,0,0\r\n");
    readText(text).statusCode(200).body("cells.value", contains(7, 6, 2, 1, 0, 0));
  }

  @Test
  void aSheetOfAnotherProgramIsMatchedByItsWordsAndTheRestIsNamed() {
    byte[] file =
        book(
            new XSSFWorkbook(),
            sheet -> {
              row(sheet, 1, "TRẠM Y TẾ XÃ AN SƠN");
              row(sheet, 2, "BÁO CÁO SINH NĂM 2024");
              row(sheet, 4, "STT", "Chỉ tiêu", "NAM", "nu", "Tổng số", "% kế hoạch");
              row(sheet, 5, 1, "TONG SO TRE SINH RA SONG", 31, 29, 61, 98.5);
              row(sheet, 6, 2, "- Con thứ 2", "1,5", -3, "", "");
              row(sheet, 7, 3, "3. Con thứ 3 trở lên", 4, "");
              row(sheet, 8, 4, "Trẻ chết dưới 1 tuổi", 1, 2);
              row(sheet, 10, "", "Người lập biểu");
              Row formulas = sheet.getRow(4);
              formulas.getCell(2).setCellFormula("30+1");
              formulas.getCell(2).setCellValue(31);
              formulas.createCell(6).setCellFormula("1/0");
              formulas.getCell(6).setCellErrorValue(FormulaError.DIV0.getCode());
            });
    readBook(file)
        .body("cells.key", contains(KEYS.get(0), KEYS.get(1), KEYS.get(4)))
        .body("cells.value", contains(31, 29, 4))
        .body("cells.place", contains("C5", "D5", "C7"))
        .body("blank.key", contains(KEYS.get(5)))
        .body("unmatched.code", contains("report-sheet.column-unknown", "report-sheet.row-unknown"))
        .body("unmatched.place", contains("F4", "B8"))
        .body("unmatched[1].message", containsString("Trẻ chết dưới 1 tuổi"))
        .body(
            "faults.code",
            contains(
                "report-sheet.total-differs", "report-sheet.not-count", "report-sheet.not-count"))
        .body("faults.place", contains("E5", "C6", "D6"))
        .body(
            "faults[0].message", is("Tổng số ghi trong tệp là 61, nhưng cộng nam và nữ được 60."));
  }

  @Test
  void aColumnThatIsNotAskedIsNamedOnceAndFormulasAsTextStayText() {
    byte[] file =
        book(
            new XSSFWorkbook(),
            sheet -> {
              row(sheet, 1, "Nội dung", "Nam", "Nữ", "Cùng kỳ");
              row(sheet, 2, "LIVE_BIRTHS", 12, "=1+1", 9);
              row(sheet, 3, "LIVE_BIRTHS_2ND", 3, 2, 1);
            });
    readBook(file)
        .body("cells.value", contains(12, 3, 2))
        .body("unmatched.code", contains("report-sheet.column-unknown"))
        .body("unmatched.place", contains("D1"))
        .body("faults.place", contains("C2"))
        .body("faults[0].message", is("“=1+1” không phải số nguyên từ 0 trở lên."));
  }

  @Test
  void aListOfKeysIsReadToo() {
    readText(
            "Mã số liệu;Giá trị\nlive_births.male;1.234\nLIVE_BIRTHS.FEMALE;1.190,0\n"
                + "LIVE_BIRTHS_2ND.MALE;\nDEATHS.TOTAL;5\n")
        .statusCode(200)
        .body("cells.key", contains(KEYS.get(0), KEYS.get(1)))
        .body("cells.value", contains(1234, 1190))
        .body("blank.key", contains(KEYS.get(2)))
        .body("unmatched.place", contains("A5"));
  }

  @Test
  void whatFitsTwiceIsTakenFromNeither() {
    readText("Nội dung;Nam;Nữ\nLIVE_BIRTHS;5;4\nTổng số trẻ sinh ra sống;6;\nLIVE_BIRTHS_2ND;1;1\n")
        .statusCode(200)
        .body("cells.key", contains(KEYS.get(1), KEYS.get(2), KEYS.get(3)))
        .body("faults.code", contains("report-sheet.cell-twice"))
        .body("faults.place", contains("B3"));
    readText("Nội dung;Nam;Nữ;Nam\nLIVE_BIRTHS;5;4;3\n")
        .statusCode(200)
        .body("cells.key", contains(KEYS.get(1)))
        .body("faults.code", contains("report-sheet.column-twice"));
    readText("LIVE_BIRTHS;5;4\nLIVE_BIRTHS_2ND;1;1\n")
        .statusCode(200)
        .body("cells", empty())
        .body("faults.code", contains("report-sheet.no-heading"));
  }

  @Test
  void onlyWhoWritesTheReportNowMayReadASheetIntoIt() {
    String month = monthly("TYT-AN-SON", "2024-10");
    byte[] text = "Nội dung;Nam;Nữ\n".getBytes(StandardCharsets.UTF_8);
    read("tyt.hontre", YEAR, "text/csv", text).statusCode(404);
    read(STATION, month, "text/csv", text).statusCode(409).body("code", is("report.accepted"));
    read("phongds.kienhai", month, "text/csv", text).statusCode(403);
    sendFilled(STATION, YEAR);
    read(STATION, YEAR, "text/csv", text).statusCode(409).body("code", is("report.submitted"));
  }

  @Test
  void aFileThatIsNoTableIsRefusedWithWords() {
    readText("").statusCode(422).body("errors.code", contains("table.empty"));
    read(STATION, YEAR, Upload.XLSX, "không phải".getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("errors.code", contains("table.not-workbook"));
    readText("a;b\n".repeat(2_001)).statusCode(422).body("errors.code", contains("table.rows"));
  }
}
