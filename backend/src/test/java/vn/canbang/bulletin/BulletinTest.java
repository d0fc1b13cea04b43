package vn.canbang.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Upload;
import vn.canbang.testing.Api;

/** What leaders of Kiên Hải read of its population. */
@QuarkusTest
class BulletinTest {

  private static final String LEADER = "ttyt.kienhai";
  private static final String PATH = "/population-bulletin";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /**
   * Hòn Tre had 3,980 people in 2021; two years later of a thousand two fewer in each young group.
   */
  @Test
  void addsUpGroupsOfAge() {
    Api.as(LEADER)
        .get(PATH + "?area=31108&year=2023")
        .then()
        .statusCode(200)
        .body("on", is("2023-12-31"))
        .body("received", is(1))
        .body("expected", is(1))
        .body(
            "figures.item",
            contains(
                "POPULATION",
                "WORKING_AGE",
                "ENTERING_WORKING_AGE",
                "TURNING_60",
                "ELDERLY",
                "CHILDREN"))
        .body("figures.find { it.item == 'ENTERING_WORKING_AGE' }.value", is(3_980 * 82 / 1000))
        .body("figures.find { it.item == 'ENTERING_WORKING_AGE' }.before", is(3_980 * 83 / 1000))
        .body("figures.find { it.item == 'TURNING_60' }.value", is(3_980 * 56 / 1000))
        .body("figures.find { it.item == 'POPULATION' }.share", nullValue())
        .body("illustrative", is(true));
  }

  @Test
  void theDistrictIsTheSumOfItsCommunes() {
    JsonPath district = read("912");
    long sum = 0;
    for (String commune : new String[] {"31108", "31111", "31114", "31115"}) {
      sum += read(commune).getLong("figures.find { it.item == 'WORKING_AGE' }.value");
    }
    assertThat(district.getLong("figures.find { it.item == 'WORKING_AGE' }.value")).isEqualTo(sum);
    assertThat(district.getInt("received")).isEqualTo(4);
    assertThat(district.getString("coverageVi"))
        .isEqualTo("Đủ số liệu dân số theo nhóm tuổi của 4/4 địa bàn.");
    assertThat(district.getString("births.sentenceVi"))
        .contains("Tỷ số giới tính khi sinh", "khoảng tin cậy 95 %");
    assertThat(district.getDouble("births.lower")).isLessThan(district.getDouble("births.ratio"));
  }

  @Test
  void theCommitteeReadsTheBulletinOfItsDistrict() {
    JsonPath district =
        Api.as("bcd.longbien")
            .get(PATH + "?area=004&year=2023")
            .then()
            .statusCode(200)
            .body("figures.value", everyItem(notNullValue()))
            .extract()
            .jsonPath();
    assertThat(district.getInt("received")).isEqualTo(district.getInt("expected")).isEqualTo(14);
  }

  @Test
  void whatIsMissingIsNamedAndNeverZero() {
    Api.as("admin")
        .get(PATH + "?area=218&year=2023")
        .then()
        .statusCode(200)
        .body("received", is(0))
        .body("figures.value", everyItem(nullValue()))
        .body("coverageVi", startsWith("Chưa có số liệu dân số theo nhóm tuổi"))
        .body("births.boys", notNullValue());
    Api.as("admin")
        .get(PATH + "?area=91&year=2023")
        .then()
        .statusCode(200)
        .body("coverageVi", containsString("không đại diện toàn địa bàn"));
    Api.as("admin").get(PATH + "?area=99999").then().statusCode(400);
    Api.as("admin").get(PATH).then().statusCode(400);
  }

  @Test
  void itIsPaperAndWorkbookToo() throws IOException {
    byte[] docx =
        Api.as(LEADER)
            .accept(DOCX)
            .get(PATH + "/document?area=912&year=2023")
            .then()
            .statusCode(200)
            .header("Content-Disposition", startsWith("attachment; filename=\"Ban-tin-dan-so-"))
            .extract()
            .asByteArray();
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText())
          .contains("BẢN TIN DÂN SỐ", "Huyện Kiên Hải, năm 2023", "HUYỆN KIÊN HẢI")
          .contains("Dân số trong độ tuổi lao động", "Kiên Hải, ngày 18 tháng 11 năm 2024")
          .contains("khoảng tin cậy 95 %");
    }
    byte[] xlsx =
        Api.as(LEADER)
            .accept(Upload.XLSX)
            .get(PATH + "/document?area=31108&year=2023")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(book.getSheetAt(0).getRow(4).getCell(2).getNumericCellValue())
          .isEqualTo(3_980 * 56 / 1000);
    }
  }

  private static JsonPath read(String area) {
    return Api.as(LEADER)
        .get(PATH + "?area=" + area + "&year=2023")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void whoStandsInNoOrganisationIsToldThatThereIsNoHead() {
    Api.as("admin")
        .accept("*/*")
        .get(PATH + "/document?area=912&year=2023")
        .then()
        .statusCode(403)
        .body("code", is("document.no-letterhead"));
  }
}
