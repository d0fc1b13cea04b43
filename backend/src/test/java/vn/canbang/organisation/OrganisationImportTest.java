package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.table.Table;
import vn.canbang.shared.table.TableLimits;
import vn.canbang.testing.Api;

/** Organisations from tables, by the administrator of a district. */
@QuarkusTest
class OrganisationImportTest {

  private static final String ADMIN = "ttyt.kienhai";
  private static final String HEADING = "code,name,kind,level,area,parent,validFrom\n";

  @TempDir Path folder;

  private static Response post(String text, boolean dryRun) {
    return Api.as(ADMIN)
        .contentType("text/csv; charset=UTF-8")
        .body(text)
        .post("/organisation-imports?dryRun=" + dryRun);
  }

  @Test
  void rowsMayStandUnderOneThatComesBefore() {
    String table =
        "Mã;Tên;Tên viết tắt;Loại hình;Cấp;Mã địa bàn;Mã đơn vị cấp trên;Từ ngày;Tên gọi khác\n"
            + "NHAP-KHOA-A;Khoa Kiểm soát bệnh tật;Khoa A;Bộ phận dân số;Cấp huyện;92;TTYT-KIEN-HAI;01/01/2024;Khoa KSBT\n"
            + "NHAP-TO-A;Tổ Dân số;;POPULATION_UNIT;DISTRICT;916;NHAP-KHOA-A;2024-02-01;\n";
    post(table, true)
        .then()
        .statusCode(200)
        .body("applied", is(false))
        .body("created", is(2))
        .body("rows.line", contains(2, 3))
        .body("rows.errors", everyItem(empty()));
    Api.as(ADMIN).get("/organisations/NHAP-KHOA-A").then().statusCode(404);

    post(table, false)
        .then()
        .statusCode(200)
        .body("applied", is(true))
        .body("rows.outcome", contains("CREATE", "CREATE"));
    Api.as(ADMIN)
        .get("/organisations/NHAP-TO-A")
        .then()
        .statusCode(200)
        .body("name", equalTo("Tổ Dân số"))
        .body("parent.code", equalTo("NHAP-KHOA-A"))
        .body("area.code", equalTo("916"))
        .body("validFrom", equalTo("2024-02-01"));
    Api.as(ADMIN)
        .get("/organisations?under=NHAP-KHOA-A")
        .then()
        .body("items.code", contains("NHAP-TO-A"));

    post(table, false)
        .then()
        .statusCode(200)
        .body("created", is(0))
        .body("unchanged", is(2))
        .body("rows.outcome", contains("UNCHANGED", "UNCHANGED"));
  }

  @Test
  void aRefusedRowRefusesTheFile() {
    String table =
        HEADING
            + "NHAP-TRAM-1,Trạm một,HEALTH_STATION,COMMUNE,31108,TTYT-KIEN-HAI,2024-01-01\n"
            + "nhap tram,Trạm hai,TRAM,COMMUNE,99999,TTYT-TAN-LAC,2024-13-01\n"
            + "NHAP-TRAM-1,Trạm ba,HEALTH_STATION,Cấp ba,31108,KHONG-CO,2024-01-01\n"
            + "TYT-HON-TRE,Tên khác,HEALTH_STATION,COMMUNE,31108,TTYT-KIEN-HAI,2024-01-01\n"
            + "NHAP-TRAM-4,Trạm bốn,HEALTH_STATION,COMMUNE,31108,,2024-01-01\n";
    Response preview = post(table, true);
    preview
        .then()
        .statusCode(200)
        .body("created", is(1))
        .body("refused", is(4))
        .body("rows[1].errors.column", containsInAnyOrder("code", "kind", "parent", "validFrom"))
        .body("rows[2].errors.column", containsInAnyOrder("code", "level", "parent"))
        .body("rows[3].errors.code", contains("organisation-import.differs"))
        .body("rows[4].errors.code", contains("organisation-import.parent-needed"));
    post(table, false)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/rows/3/code",
                "/rows/3/kind",
                "/rows/3/parent",
                "/rows/3/validFrom",
                "/rows/4/code",
                "/rows/4/level",
                "/rows/4/parent",
                "/rows/5/code",
                "/rows/6/parent"));
    Api.as(ADMIN).get("/organisations/NHAP-TRAM-1").then().statusCode(404);
  }

  @Test
  void theTemplateIsReadAsItIs() throws IOException {
    byte[] template =
        Api.as(ADMIN)
            .accept(Upload.XLSX)
            .get("/organisation-imports/template")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Path file = folder.resolve("mau.xlsx");
    Files.write(file, template);
    try (Table table = Table.open(new Upload(file, Upload.XLSX), TableLimits.rows(10))) {
      assertThat(table.heading().cells())
          .containsExactly(
              "Mã *",
              "Tên *",
              "Tên viết tắt",
              "Loại hình *",
              "Cấp *",
              "Mã địa bàn",
              "Mã đơn vị cấp trên",
              "Từ ngày *",
              "Tên gọi khác");
    }
  }
}
