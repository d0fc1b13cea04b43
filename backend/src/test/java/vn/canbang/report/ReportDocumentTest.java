package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.report.ReportsOfKienHai.STATIONS;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.monthly;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;
import static vn.canbang.report.ReportsOfKienHai.tag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.SamplePlan;
import vn.canbang.shared.http.Upload;
import vn.canbang.testing.Api;

/** Reports as papers and workbooks, read back as other programs read them. */
@QuarkusTest
@Tag("once")
class ReportDocumentTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String CENTRE = annual("TTYT-KIEN-HAI");
  private static final String DISTRICT = "phongds.kienhai";

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  private static byte[] document(String user, String path, String accept) {
    return Api.as(user)
        .accept(accept)
        .get(path + "/document")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(accept))
        .header("Content-Disposition", startsWith("attachment; filename=\"Bao-cao-"))
        .extract()
        .asByteArray();
  }

  private static String word(String user, String path) throws IOException {
    try (XWPFDocument read =
            new XWPFDocument(new ByteArrayInputStream(document(user, path, DOCX)));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      return text.getText();
    }
  }

  private static String pdf(String user, String path) throws IOException {
    try (PDDocument read = Loader.loadPDF(document(user, path, "application/pdf"))) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    }
  }

  @Test
  void whatWasAcceptedStandsForItself() throws IOException {
    String paper = word("tyt.hontre", monthly("TYT-HON-TRE", "2024-10"));
    assertThat(paper)
        .contains("TRUNG TÂM Y TẾ", "HUYỆN KIÊN HẢI", "TRẠM Y TẾ", "/BC-TYT", "BÁO CÁO")
        .contains("Trẻ sinh ra sống tháng 10 năm 2024")
        .contains("Kính gửi: Trung tâm Y tế huyện Kiên Hải (qua Phòng Dân số")
        .contains("số liệu từ ngày 01/10/2024 đến ngày 31/10/2024")
        .contains("Tổng số trẻ sinh ra sống", "Tỷ số giới tính khi sinh (bé trai/100 bé gái)")
        .contains("Số liệu trong báo cáo này là số liệu minh họa.")
        .contains("THỦ TRƯỞNG ĐƠN VỊ")
        .contains("không thay thế số liệu thống kê được công bố")
        .doesNotContain("BẢN NHÁP", "CHỜ XEM XÉT");
  }

  @Test
  void aDraftSaysSo() throws IOException {
    assertThat(pdf("tyt.namdu", annual("TYT-NAM-DU")))
        .contains("BẢN NHÁP", "Số liệu được tổng hợp từ các kỳ đã duyệt, chốt đến ngày 31/10/2024.")
        .contains("(Không nêu.)")
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    Api.as("tyt.namdu")
        .accept("text/html")
        .get(annual("TYT-NAM-DU") + "/document")
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("inline; "))
        .body(containsString("BẢN NHÁP"));
  }

  @Test
  void outputsAndAnnexesAreToldByName() throws IOException {
    String path = annual("TYT-HON-TRE");
    // Nothing is typed of outputs yet: the records stand there, which are sent with it.
    assertThat(word("tyt.hontre", path)).contains("Đã cấp phát", "(Không có.)");
    sendFilled("tyt.hontre", path);
    move(DISTRICT, path, "return", Map.of("reasonCode", "OTHER", "reason", "Thêm phụ lục"))
        .statusCode(200);
    for (String kind : List.of("ANNEX&name=Danh sách đại biểu.png", "SIGNED_SCAN&name=Ký.png")) {
      Api.as("tyt.hontre")
          .contentType("image/png")
          .body(ReportFillTest.picture())
          .post(path + "/files?kind=" + kind)
          .then()
          .statusCode(201);
    }
    String output = Api.as("tyt.hontre").get(path).then().extract().path("filledOutputs[0].name");
    assertThat(word("tyt.hontre", path))
        .contains(output, "1. Danh sách đại biểu.png")
        .doesNotContain("Ký.png");
    assertThat(pdf("tyt.hontre", path)).contains("Đã tiếp nhận", "Danh sách đại biểu.png");
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(document("tyt.hontre", path, DOCX)))) {
      XWPFTableRow handedOut =
          read.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .filter(row -> row.getCell(1) != null && row.getCell(1).getText().equals(output))
              .findFirst()
              .orElseThrow();
      assertThat(handedOut.getCell(3).getText()).isEqualTo("5");
      assertThat(handedOut.getCell(3).getParagraphs().getFirst().getStyle())
          .isEqualTo("CellFigure");
      assertThat(handedOut.getCell(1).getParagraphs().getFirst().getStyle()).isEqualTo("Cell");
    }
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(document("tyt.hontre", path, Upload.XLSX)))) {
      assertThat(row(anySheet(book, output), output).getCell(3).getNumericCellValue()).isEqualTo(5);
      assertThat(anySheet(book, "Danh sách đại biểu")).isNotNull();
    }
  }

  private static Sheet anySheet(XSSFWorkbook book, String text) {
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith(text)) {
            return sheet;
          }
        }
      }
    }
    throw new AssertionError(text + " is in no sheet");
  }

  @Test
  void aConsolidatedReportBringsEveryUnitAndItsTargets() throws IOException {
    STATIONS.forEach((station, user) -> sendFilled(user, annual(station)));
    STATIONS
        .keySet()
        .forEach(station -> move(DISTRICT, annual(station), "accept", Map.of()).statusCode(200));
    Api.as(DISTRICT)
        .header("Idempotency-Key", "document-of-kien-hai-2024")
        .body(Map.of())
        .post("/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024")
        .then()
        .statusCode(201);
    write();

    String paper = word(DISTRICT, CENTRE);
    assertThat(paper)
        .contains("BẢN NHÁP", "Số: 215/BC-TTYT", "Kiên Hải, ngày 25 tháng 11 năm 2024")
        .contains("Tổng hợp từ báo cáo của 4/4 đơn vị.")
        .contains("Trạm Y tế xã Hòn Tre", "Trạm Y tế xã Nam Du", "Cộng")
        .contains("đạt 108", "không quá 108", "khoảng tin cậy 95 %")
        .contains("=SUM(1;2) là chữ", "Đã thực hiện", "12/07/2024", "Chưa báo cáo")
        .contains("Người lập: Trần Thị Lan", "Nguyễn Văn Thủ");
    assertThat(pdf(DISTRICT, CENTRE)).contains("Số liệu của các đơn vị".toUpperCase());

    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(document(DISTRICT, CENTRE, Upload.XLSX)))) {
      Row births = row(book.getSheetAt(1), "Tổng số trẻ sinh ra sống");
      assertThat(births.getCell(2).getNumericCellValue()).isEqualTo(29 + 54 + 20 + 14);
      assertThat(births.getCell(3).getNumericCellValue()).isEqualTo(25 + 50 + 17 + 14);
      assertThat(births.getCell(4).getNumericCellValue()).isEqualTo(223);
      Row noted = row(book.getSheet("Nội dung"), "Khó khăn");
      assertThat(noted.getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(noted.getCell(1).getStringCellValue()).isEqualTo("=SUM(1;2) là chữ");
      Row unit = row(book.getSheet("Số liệu của các đơn vị"), "Trạm Y tế xã Lại Sơn");
      assertThat(unit.getCell(2).getNumericCellValue()).isEqualTo(54);
    }
  }

  @Test
  void onlyWhoSeesTheReportMayHaveIt() {
    String path = monthly("TYT-HON-TRE", "2024-10") + "/document";
    Api.as(DISTRICT).accept("application/pdf").get(path).then().statusCode(200);
    Api.as("tyt.laison").accept("application/pdf").get(path).then().statusCode(404);
    Api.as("tyt.hontre").accept("application/msword").get(path).then().statusCode(406);
    Api.as("tyt.hontre").accept(DOCX).get(path + "?revision=7").then().statusCode(404);
  }

  /** Fills in what the sums leave open: an activity, answers, and who signs. */
  private static void write() {
    Map<String, Object> report =
        Api.as(DISTRICT).get(CENTRE).then().extract().as(new TypeRef<Map<String, Object>>() {});
    @SuppressWarnings("unchecked")
    Map<String, Object> content = (Map<String, Object>) report.get("content");
    String activity =
        Api.as(DISTRICT)
            .get(SamplePlan.KIEN_HAI.path() + "/activities")
            .then()
            .extract()
            .path("items.find { it.declared }.id");
    String question =
        Api.as(DISTRICT)
            .get("/report-templates/PLAN-RESULT-YEAR")
            .then()
            .extract()
            .path("sections.questions.flatten().find { it.labelVi.startsWith('Khó khăn') }.code");
    content.put(
        "activities",
        List.of(
            Map.of(
                "activity",
                activity,
                "status",
                "DONE",
                "doneOn",
                "2024-07-12",
                "quantity",
                2,
                "participants",
                Map.of("total", 120, "women", 70, "men", 50))));
    content.put("narrative", List.of(Map.of("code", question, "text", "=SUM(1;2) là chữ")));
    content.put("preparedBy", "Trần Thị Lan");
    content.put("signedBy", "Nguyễn Văn Thủ");
    content.put("documentNumber", "215/BC-TTYT");
    content.put("documentDate", "2024-11-25");
    Api.as(DISTRICT)
        .header("If-Match", tag(DISTRICT, CENTRE))
        .body(content)
        .put(CENTRE)
        .then()
        .statusCode(200);
  }

  /** The first row whose name begins so. */
  private static Row row(Sheet sheet, String name) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith(name)) {
          return row;
        }
      }
    }
    throw new AssertionError(name + " is not in " + sheet.getSheetName());
  }
}
