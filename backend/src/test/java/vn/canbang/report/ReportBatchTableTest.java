package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.report.ReportsOfKienHai.monthly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Upload;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Many reports as a table: from the template over the preview to what became of each row. */
@QuarkusTest
class ReportBatchTableTest {

  private static final String STATION = "tyt.hontre";
  private static final String MONTH = "2024-11";
  private static final String TEMPLATE = "/report-series/BIRTHS-MONTHLY/batch-template";
  private static final String CSV = Upload.CSV + "; charset=UTF-8";
  private static final String CELLS =
      "LIVE_BIRTHS.MALE,LIVE_BIRTHS.FEMALE,LIVE_BIRTHS_2ND.MALE,LIVE_BIRTHS_2ND.FEMALE,"
          + "LIVE_BIRTHS_3RD_PLUS.MALE,LIVE_BIRTHS_3RD_PLUS.FEMALE";
  private static final String HEADING = "series,organisation,name,period,submit," + CELLS;

  /** In the order of the template. */
  private static final String[] UNITS = {"TYT-AN-SON", "TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU"};

  @Inject ReportsOfKienHai reports;

  private String office = "";

  @BeforeEach
  void december() {
    Api.clock("2024-12-02T08:00:00+07:00");
    office = reports.officeOfAllStations();
    // What is owed by now is set up as somebody looks.
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().statusCode(200);
  }

  @AfterEach
  void clear() {
    reports.clear();
  }

  private static ValidatableResponse csv(String user, String query, String... lines) {
    return Api.as(user)
        .contentType(CSV)
        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .post("/report-batches" + query)
        .then();
  }

  private static ValidatableResponse xlsx(String user, String query, byte[] book) {
    return Api.as(user)
        .contentType(Upload.XLSX + "; charset=UTF-8")
        .body(book)
        .post("/report-batches" + query)
        .then();
  }

  private static String row(String unit, String submit, String figures) {
    return "BIRTHS-MONTHLY," + unit + ",," + MONTH + "," + submit + "," + figures;
  }

  private static String[] table(String... rows) {
    return Stream.concat(Stream.of(HEADING), Stream.of(rows)).toArray(String[]::new);
  }

  private static byte[] template(String user, String format) {
    return Api.as(user)
        .accept("*/*")
        .get(TEMPLATE + "?period=" + MONTH + "&format=" + format)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static byte[] changed(byte[] book, Consumer<Sheet> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(book))) {
      change.accept(workbook.getSheetAt(0));
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.toString()));
    return texts;
  }

  private static void fill(Row row, String submit, int... figures) {
    row.getCell(4).setCellValue(submit);
    for (int i = 0; i < figures.length; i++) {
      row.createCell(5 + i).setCellValue(figures[i]);
    }
  }

  private static void nothingIsKept(String... units) {
    for (String unit : units) {
      Api.as(ReportsOfKienHai.STATIONS.get(unit))
          .get(monthly(unit, MONTH))
          .then()
          .body("revision", is(0));
    }
  }

  @Test
  void theTemplateHoldsWhoOwesTheSeriesAndTheCellsOfItsForm() throws IOException {
    String own = new String(template(STATION, "CSV"), StandardCharsets.UTF_8);
    assertThat(own)
        .startsWith("\uFEFF" + HEADING + "\r\nBIRTHS-MONTHLY,TYT-HON-TRE,")
        .endsWith("," + MONTH + ",,,,,,,\r\n")
        .hasLineCount(2);
    String all = new String(template(office, "CSV"), StandardCharsets.UTF_8);
    List<String> units = all.lines().skip(1).map(line -> line.split(",")[1]).toList();
    assertThat(units).containsAll(ReportsOfKienHai.STATIONS.keySet()).isSorted();
    // As strict readers want it: every row has as many fields as the heading.
    assertThat(all.lines().map(line -> line.split(",", -1).length)).containsOnly(11);
    try (Workbook book =
        WorkbookFactory.create(new ByteArrayInputStream(template(STATION, "XLSX")))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(texts(sheet.getRow(0))).containsExactly(HEADING.split(","));
      assertThat(texts(sheet.getRow(1)))
          .startsWith("Mã chế độ báo cáo", "Mã đơn vị", "Tên đơn vị", "Kỳ", "Gửi")
          .hasSize(11);
      assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).endsWith(", Nam");
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("TYT-HON-TRE");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(book.getSheetName(1)).isEqualTo("Hướng dẫn");
    }
    // Who writes for none of those who owe it, or asks for what nobody owes, learns nothing.
    Api.as("ttyt.tanlac").get(TEMPLATE + "?period=" + MONTH).then().statusCode(404);
    Api.as(STATION).get(TEMPLATE + "?period=2031-01").then().statusCode(404);
    Api.as(STATION)
        .get("/report-series/KHONG-CO/batch-template?period=" + MONTH)
        .then()
        .statusCode(404);
    Api.as(STATION).get(TEMPLATE).then().statusCode(400);
  }

  @Test
  void theTemplateIsFilledInLookedAtSentAndToldByRows() {
    List<String> lines =
        new String(template(office, "CSV"), StandardCharsets.UTF_8).lines().toList();
    List<String> filled = new ArrayList<>();
    for (String line : lines) {
      String start = line.replaceFirst("," + MONTH + ",.*", "," + MONTH);
      if (line.contains(",TYT-HON-TRE,")) {
        // As people write it in Vietnam.
        filled.add(start + ",có,\"3,0\",2,1,1,0,0");
      } else if (line.contains(",TYT-LAI-SON,")) {
        filled.add(start + ",có,3,2,9,1,0,0");
      } else if (line.contains(",TYT-NAM-DU,")) {
        filled.add(start + ",có,ba,2,1,,0,\"2,5\"");
      } else {
        filled.add(line);
      }
    }
    int honTre = line(filled, "TYT-HON-TRE");
    int laiSon = line(filled, "TYT-LAI-SON");
    int namDu = line(filled, "TYT-NAM-DU");
    String[] sent = filled.toArray(String[]::new);

    csv(office, "?dryRun=true", sent)
        .statusCode(200)
        .body("batch.id", nullValue())
        // Rows that nobody filled in are no reports.
        .body("batch.total", is(3))
        .body("items.row", contains(honTre, laiSon, namDu))
        .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED"))
        .body("items[1].organisation", is("TYT-LAI-SON"))
        .body("items[1].refusal.errors.code", contains("report.sum-exceeds"))
        .body(
            "items[1].refusal.errors.pointer",
            contains(startsWith("/rows/" + laiSon + "/LIVE_BIRTHS")))
        .body("items[2].organisation", is("TYT-NAM-DU"))
        .body("items[2].refusal.status", is(422))
        .body(
            "items[2].refusal.errors.pointer",
            contains(
                "/rows/" + namDu + "/LIVE_BIRTHS.MALE",
                "/rows/" + namDu + "/LIVE_BIRTHS_3RD_PLUS.FEMALE"))
        .body("items[2].refusal.errors[0].message", is("“ba” không phải số nguyên từ 0 trở lên."));
    nothingIsKept("TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU");

    csv(office, "?mode=ALL", sent)
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                startsWith("/rows/" + laiSon + "/LIVE_BIRTHS"),
                is("/rows/" + namDu + "/LIVE_BIRTHS.MALE"),
                is("/rows/" + namDu + "/LIVE_BIRTHS_3RD_PLUS.FEMALE")));
    nothingIsKept("TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU");

    String key = UUID.randomUUID().toString();
    List<String> ids =
        Stream.of(1, 2)
            .map(
                time ->
                    Api.as(office)
                        .header("Idempotency-Key", key)
                        .contentType(CSV)
                        .body(String.join("\n", sent).getBytes(StandardCharsets.UTF_8))
                        .post("/report-batches")
                        .then()
                        .statusCode(201)
                        .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED"))
                        .body("items[0].receipt.number", startsWith("BN-"))
                        .extract()
                        .<String>path("batch.id"))
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
    Api.as(STATION)
        .get(monthly("TYT-HON-TRE", MONTH))
        .then()
        .body("state", is("SUBMITTED"))
        .body("revision", is(1))
        .body("content.cells.find { it.key == 'LIVE_BIRTHS.MALE' }.value", is(3));
    nothingIsKept("TYT-LAI-SON", "TYT-NAM-DU");
    // Without the key what stands is found unchanged.
    csv(office, "", sent).body("items.outcome", contains("UNCHANGED", "REFUSED", "REFUSED"));

    String path = "/report-batches/" + ids.getFirst();
    Api.as(office)
        .get(path + "/items")
        .then()
        .body("items.row", contains(honTre, laiSon, namDu))
        .body("items.position", contains(0, 1, 2));
    String vietnamese = file(path, "vi");
    assertThat(vietnamese.lines().toList().getFirst()).startsWith("\uFEFFDòng,");
    assertThat(vietnamese)
        .contains("\r\n" + honTre + ",BIRTHS-MONTHLY,TYT-HON-TRE,2024-11,Đã lập,BN-")
        .contains("\r\n" + laiSon + ",BIRTHS-MONTHLY,TYT-LAI-SON,2024-11,Bị từ chối,,,")
        .contains("; LIVE_BIRTHS.MALE: “ba” không phải số nguyên từ 0 trở lên.")
        .doesNotContain("/rows/");
    assertThat(file(path, "en"))
        .startsWith("\uFEFFRow,")
        .contains("\r\n" + namDu + ",BIRTHS-MONTHLY,TYT-NAM-DU,2024-11,Refused,,,")
        .contains("; LIVE_BIRTHS.MALE: ");
  }

  private static int line(List<String> lines, String unit) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("," + unit + ",")) {
        return i + 1;
      }
    }
    throw new AssertionError(unit + " is not in the template");
  }

  private String file(String path, String language) {
    return ((FilterableRequestSpecification) Api.as(office))
        .replaceHeader("Accept-Language", language)
        .accept("*/*")
        .get(path + "/file?format=CSV")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void aWorkbookIsReadAsItsTemplateIsLaidOut() throws IOException {
    byte[] book =
        changed(
            template(office, "XLSX"),
            sheet -> {
              for (Row row : sheet) {
                switch (row.getCell(1).getStringCellValue()) {
                  case "TYT-HON-TRE" -> fill(row, "có", 3, 2, 1, 1, 0, 0);
                  case "TYT-LAI-SON" -> fill(row, "x", 3, 2, 9, 1, 0, 0);
                  case "TYT-AN-SON" -> {
                    fill(row, "", 1, 1, 0, 0, 0, 0);
                    // Worked out by the program: 1 + 1.
                    row.getCell(5).setCellFormula("1+1");
                    row.getCell(5).setCellValue(2);
                  }
                  case "TYT-NAM-DU" -> {
                    fill(row, "có", 1, 1, 0, 0, 0, 0);
                    row.getCell(5).setCellFormula("1/0");
                    row.getCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
                    row.getCell(6).setCellValue(2.5);
                    row.getCell(7).setCellValue("=1+1");
                  }
                  default -> {}
                }
              }
            });
    List<Integer> rows =
        xlsx(office, "?dryRun=true", book)
            .statusCode(200)
            .body("items.organisation", contains(UNITS))
            .body("items.outcome", contains("CREATED", "CREATED", "REFUSED", "REFUSED"))
            .body("items[2].refusal.errors.code", contains("report.sum-exceeds"))
            .body("items[3].refusal.errors.code.unique()", contains("report-sheet.not-count"))
            .body("items[3].refusal.errors[0].message", startsWith("“#DIV/0!” "))
            .body("items[3].refusal.errors[1].message", startsWith("“2.5” "))
            .body("items[3].refusal.errors[2].message", startsWith("“=1+1” "))
            .extract()
            .path("items.row");
    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(book))) {
      // As the program that shows the workbook numbers its rows.
      for (int i = 0; i < UNITS.length; i++) {
        assertThat(read.getSheetAt(0).getRow(rows.get(i) - 1).getCell(1).getStringCellValue())
            .isEqualTo(UNITS[i]);
      }
    }
    nothingIsKept(UNITS);
    String id =
        xlsx(office, "", book)
            .statusCode(201)
            .body("batch.created", is(2))
            .body("batch.refused", is(2))
            .extract()
            .path("batch.id");
    Api.as("tyt.anson")
        .get(monthly("TYT-AN-SON", MONTH))
        .then()
        .body("state", is("DRAFT"))
        .body("content.cells.find { it.key == 'LIVE_BIRTHS.MALE' }.value", is(2));
    byte[] told =
        Api.as(office)
            .accept("*/*")
            .get("/report-batches/" + id + "/file")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(told))) {
      Row last = read.getSheetAt(0).getRow(4);
      assertThat(last.getCell(0).getNumericCellValue()).isEqualTo((double) rows.get(3));
      assertThat(last.getCell(2).getStringCellValue()).isEqualTo("TYT-NAM-DU");
      assertThat(last.getCell(7).getStringCellValue())
          .contains("LIVE_BIRTHS.MALE: “#DIV/0!” không phải số nguyên");
    }
  }

  @Test
  void aFormulaThatWasNeverWorkedOutIsNoBlankCell() {
    byte[] book =
        changed(
            template(STATION, "XLSX"),
            sheet -> {
              Row row = sheet.getRow(2);
              fill(row, "", 1, 1, 0, 0, 0, 0);
              row.getCell(5).setCellFormula("1+1");
              // Some libraries write the formula only.
              ((XSSFCell) row.getCell(5)).getCTCell().unsetV();
            });
    xlsx(STATION, "?dryRun=true", book)
        .statusCode(200)
        .body("items[0].refusal.errors.pointer", contains("/rows/3/LIVE_BIRTHS.MALE"))
        .body("items[0].refusal.errors[0].message", startsWith("“=1+1” "));
  }

  @Test
  void faultsOfTheHeadingsAreToldAtOnceAndKeepNothing() {
    csv(
            STATION,
            "",
            "organisation,period,LIVE_BIRTHS.MALE,Live_Births.male,LIVE_BIRTHS.BOYS,Ghi chú",
            "TYT-HON-TRE,2024-11,3,3,1,")
        .statusCode(422)
        .body(
            "errors.code",
            contains(
                "table.column-twice",
                "table.column-unknown",
                "table.column-unknown",
                "table.column-missing"))
        .body("errors.pointer.unique()", contains("/lines/1"))
        .body("errors[1].message", containsString("LIVE_BIRTHS.BOYS"))
        .body("errors[3].message", containsString("Mã chế độ báo cáo"));
    csv(STATION, "", HEADING, row("TYT-HON-TRE", "", "3,2,1,1,0,\"0"))
        .statusCode(422)
        .body("errors.code", contains("table.quote-open"));
    csv(STATION, "", table(row("TYT-HON-TRE", "", ",,,,,")))
        .statusCode(422)
        .body("code", is("report-batch.empty"));
    csv(STATION, "", "\n").statusCode(422).body("errors.code", contains("table.empty"));
    xlsx(STATION, "", HEADING.getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("errors.code", contains("table.not-workbook"));
    Api.as(STATION)
        .contentType("text/csv; charset=windows-1258")
        .body(HEADING.getBytes(StandardCharsets.UTF_8))
        .post("/report-batches")
        .then()
        .statusCode(415);
    csv(
            STATION,
            "",
            table(
                Stream.generate(() -> row("TYT-HON-TRE", "", "3,2,1,1,0,0"))
                    .limit(10_001)
                    .toArray(String[]::new)))
        .statusCode(422)
        .body("code", is("report-batch.too-many"));
    nothingIsKept("TYT-HON-TRE");
  }

  @Test
  void aRowIsJudgedAsTheItemThatItStandsFor() {
    csv(
            STATION,
            "",
            table(
                // Another station's is refused as one that does not exist.
                row("TYT-LAI-SON", "", "3,2,1,1,0,0"),
                row("KHONG-CO", "", "3,2,1,1,0,0"),
                row("TYT-HON-TRE", "có thể", "=1+2,-1,1.234,1,0,9999999999"),
                "BIRTHS-MONTHLY,,,thángmột,,1,1,1,1,1,1",
                row("TYT-HON-TRE", "có", "3,2,1,1,0,"),
                row("TYT-HON-TRE", "", "3,2,1,1,0,0")))
        .statusCode(201)
        .body("items.row", contains(2, 3, 4, 5, 6, 7))
        .body("items.outcome.unique()", contains("REFUSED"))
        .body("items[0].refusal.status", is(404))
        .body("items[0].refusal.code", is("not-found"))
        .body("items[1].refusal.status", is(404))
        .body(
            "items[2].refusal.errors.pointer",
            contains(
                "/rows/4/submit",
                "/rows/4/LIVE_BIRTHS.MALE",
                "/rows/4/LIVE_BIRTHS.FEMALE",
                "/rows/4/LIVE_BIRTHS_3RD_PLUS.FEMALE"))
        .body("items[3].organisation", nullValue())
        .body("items[3].refusal.errors.pointer", hasSize(2))
        .body("items[3].refusal.errors.pointer", hasItems("/rows/5/organisation", "/rows/5/period"))
        // A blank cell is not zero: it is missing when the report is sent.
        .body("items[4].refusal.errors.code", contains("report.cell-missing"))
        .body("items[4].refusal.errors.pointer", contains("/rows/6/LIVE_BIRTHS_3RD_PLUS.FEMALE"))
        .body("items[5].refusal.code", is("report-batch.twice"))
        .body("items[5].refusal.errors", empty());
    nothingIsKept("TYT-HON-TRE", "TYT-LAI-SON");
  }

  @Test
  void aCellOfAnotherFormIsNotTakenAndADraftOnlyReplacedByItsVersion() {
    csv(
            STATION,
            "",
            "Kỳ;Organisation code;series;LIVE_BIRTHS.MALE;DEATHS.TOTAL",
            "11/2024;TYT-HON-TRE;BIRTHS-MONTHLY;3;5")
        .statusCode(201)
        .body("items[0].refusal.errors.code", contains("report.cell-unknown"))
        .body("items[0].refusal.errors.pointer", contains("/rows/2/DEATHS.TOTAL"));
    String draft = "BIRTHS-MONTHLY;TYT-HON-TRE;11/2024;";
    csv(STATION, "", "series;organisation;period;LIVE_BIRTHS.MALE", draft + "3")
        .statusCode(201)
        .body("items.outcome", contains("CREATED"));
    csv(STATION, "", "series;organisation;period;LIVE_BIRTHS.MALE", draft + "4")
        .statusCode(201)
        .body("items[0].refusal.status", is(428));
    int version = Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).path("version");
    csv(STATION, "", "series;organisation;period;version;LIVE_BIRTHS.MALE", draft + version + ";4")
        .statusCode(201)
        .body("items.outcome", contains("UPDATED"));
    Api.as(STATION)
        .get(monthly("TYT-HON-TRE", MONTH))
        .then()
        .body("content.cells.key", contains("LIVE_BIRTHS.MALE"))
        .body("content.cells.value", contains(4));
  }

  @Test
  void statementsDoNotGrowWithTheRows() {
    List<String> stations = ReportsOfKienHai.STATIONS.keySet().stream().sorted().toList();
    sent(stations);
    assertThat(sent(stations)).isEqualTo(sent(stations.subList(0, 2)));
    List<String> one = asked(STATION);
    assertThat(asked(office)).hasSizeLessThanOrEqualTo(one.size());
  }

  /** Statements for so many rows, none of them to be kept; see ReportBatchTest. */
  private List<String> sent(List<String> stations) {
    String[] rows =
        stations.stream().map(unit -> row(unit, "có", "3,2,1,1,0,0")).toArray(String[]::new);
    return Statements.during(
            () ->
                csv(office, "?dryRun=true", table(rows))
                    .statusCode(200)
                    .body("batch.created", is(rows.length)))
        .stream()
        .filter(sql -> !sql.contains("organisation_closure se"))
        .map(sql -> sql.replaceAll("\\?[?,() ]*", "? "))
        .toList();
  }

  /** Statements for the template of one station, or of all of them. */
  private List<String> asked(String user) {
    return Statements.during(() -> template(user, "CSV")).stream()
        .filter(sql -> !sql.contains("organisation_closure se"))
        .toList();
  }
}
