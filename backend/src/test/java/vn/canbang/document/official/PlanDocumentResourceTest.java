package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.plan.SamplePlan;
import vn.canbang.testing.Api;

@QuarkusTest
@Tag("once")
class PlanDocumentResourceTest {

  private static Response get(String user, SamplePlan plan, String accept) {
    return Api.as(user).accept(accept).get(plan.path() + "/document");
  }

  @ParameterizedTest
  @EnumSource
  void everyPlanIsHadInEveryFormat(SamplePlan plan) throws IOException {
    Response docx = get("admin", plan, DocumentFormat.APPLICATION_DOCX);
    docx.then()
        .statusCode(200)
        .header("Content-Type", startsWith(DocumentFormat.APPLICATION_DOCX))
        .header("Content-Disposition", startsWith("attachment; filename=\"Ke-hoach-"))
        .header("Vary", containsString("Accept"))
        .header("Cache-Control", "no-store");
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx.asByteArray()))) {
      assertThat(read.getTables()).hasSizeGreaterThanOrEqualTo(2);
    }
    Response pdf = get("admin", plan, DocumentFormat.APPLICATION_PDF);
    pdf.then().statusCode(200).header("Content-Type", startsWith("application/pdf"));
    try (PDDocument read = Loader.loadPDF(pdf.asByteArray())) {
      assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(4);
    }
    get("admin", plan, "text/html")
        .then()
        .statusCode(200)
        .header("Content-Type", "text/html;charset=UTF-8")
        .header("Content-Disposition", startsWith("inline; "))
        .body(containsString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
  }

  @Test
  void headNamesTheBodyAbove() {
    String html = get("admin", SamplePlan.KIEN_HAI, "text/html").asString();
    assertThat(html)
        .contains("SỞ Y TẾ TỈNH KIÊN GIANG", "HUYỆN KIÊN HẢI", "Số: ........../KH-TTYT")
        .contains("- Trạm Y tế các xã;");
  }

  @Test
  void preferenceDecidesAndAnythingIsHtml() {
    get("admin", SamplePlan.CU_KHOI, "text/html;q=0.5, application/pdf")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("application/pdf"));
    get("admin", SamplePlan.CU_KHOI, "*/*")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/html"));
    get("admin", SamplePlan.CU_KHOI, "application/msword")
        .then()
        .statusCode(406)
        .body("code", startsWith("not-acceptable"));
  }

  @Test
  void onlyWhoSeesThePlanMayHaveIt() {
    get("tyt.hontre", SamplePlan.KIEN_HAI, "application/pdf").then().statusCode(200);
    get("tyt.hontre", SamplePlan.BAC_GIANG, "application/pdf").then().statusCode(404);
    Api.anonymous()
        .accept("application/pdf")
        .get(SamplePlan.KIEN_HAI.path() + "/document")
        .then()
        .statusCode(401);
  }
}
