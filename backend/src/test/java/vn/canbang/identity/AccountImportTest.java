package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.table.Table;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableLimits;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Accounts from tables, by the administrator of a district. */
@QuarkusTest
class AccountImportTest {

  private static final String ADMIN = "ttyt.kienhai";
  private static final String HEADING = "username,displayName,organisation,roles,over\n";

  @TempDir Path folder;

  private static RequestSpecification csv(String admin, String text) {
    return Api.as(admin).contentType("text/csv; charset=UTF-8").body(text);
  }

  private static Response dryRun(String text) {
    return csv(ADMIN, text).post("/account-imports?dryRun=true");
  }

  private static Response run(String text) {
    return csv(ADMIN, text).post("/account-imports");
  }

  @Test
  void aTableIsTriedMadeAndFoundUnchanged() {
    String table =
        "Tên đăng nhập;Họ và tên;Mã đơn vị;Vai trò;Phạm vi vai trò\n"
            + "nhap.mot;Trần Văn Một;TYT-HON-TRE;Người xem;\n"
            + "\n"
            + "nhap.hai;Lê Thị Hai;TTYT-KIEN-HAI;\"Người duyệt; VIEWER\";\"TYT-AN-SON; TYT-LAI-SON\"\n";
    dryRun(table)
        .then()
        .statusCode(200)
        .body("applied", is(false))
        .body("created", is(2))
        .body("rows.line", contains(2, 4))
        .body("rows.outcome", contains("CREATE", "CREATE"))
        .body("rows.organisation.code", contains("TYT-HON-TRE", "TTYT-KIEN-HAI"))
        .body("rows.oneTimePassword", everyItem(nullValue()));
    Api.as(ADMIN).get("/users/nhap.mot").then().statusCode(404);

    Response made = run(table);
    made.then()
        .statusCode(200)
        .body("applied", is(true))
        .body("created", is(2))
        .body("rows.username", contains("nhap.mot", "nhap.hai"));
    Api.as(ADMIN)
        .get("/users/nhap.hai")
        .then()
        .body("displayName", equalTo("Lê Thị Hai"))
        .body("mustChangePassword", is(true))
        .body("grants.role", contains("VIEWER", "REVIEWER", "VIEWER", "REVIEWER"))
        .body(
            "grants.organisation.code",
            contains("TYT-AN-SON", "TYT-AN-SON", "TYT-LAI-SON", "TYT-LAI-SON"));
    Api.newSession("nhap.mot", made.path("rows[0].oneTimePassword"))
        .get("/organisations")
        .then()
        .statusCode(403)
        .body("code", equalTo("password.must-change"));
    Api.as(ADMIN)
        .get("/audit-events?resourceType=user&resource=nhap.mot")
        .then()
        .body("items.action", contains("SIGNED_IN", "USER_CREATED"))
        .body("items[1].actor", equalTo(ADMIN));

    run(table)
        .then()
        .statusCode(200)
        .body("created", is(0))
        .body("unchanged", is(2))
        .body("rows.oneTimePassword", everyItem(nullValue()));
  }

  @Test
  void everyFaultIsToldWithItsPlaceAndNothingIsMade() {
    String table =
        HEADING
            + "xau.tot,Người Tốt,TYT-HON-TRE,VIEWER,\n"
            + "Xấu,,KHONG-CO,VUA,\n"
            + "xau.tot,Người Khác,TYT-HON-TRE,VIEWER,\n"
            + "tyt.hontre,Tên Khác,TYT-HON-TRE,VIEWER,\n"
            + "xau.ngoai,Ở Ngoài,TTYT-TAN-LAC,VIEWER,TTYT-TAN-LAC\n"
            + "xau.nhom,Một Nhóm,TYT-XA-KIEN-HAI,VIEWER,\n";
    Response preview = dryRun(table);
    preview
        .then()
        .statusCode(200)
        .body("applied", is(false))
        .body("created", is(1))
        .body("refused", is(5))
        .body("rows.outcome[0]", is("CREATE"))
        .body("rows[0].errors", empty())
        .body("rows[1].errors.column", contains("displayName", "username", "organisation", "roles"))
        .body(
            "rows[1].errors.code",
            contains(
                "required",
                "username.form",
                "user.organisation-unknown",
                "account-import.role-unknown"))
        .body("rows[1].errors[3].message", equalTo("Không có vai trò “VUA”."))
        .body("rows[2].errors[0].message", equalTo("Trùng với dòng 2."))
        .body("rows[3].errors.code", contains("account-import.differs"))
        .body("rows[4].errors.column", contains("organisation", "over"))
        .body("rows[5].errors.code", contains("user.organisation-group"));
    run(table)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/rows/3/displayName",
                "/rows/3/username",
                "/rows/3/organisation",
                "/rows/3/roles",
                "/rows/4/username",
                "/rows/5/username",
                "/rows/6/organisation",
                "/rows/6/over",
                "/rows/7/organisation"));
    Api.as(ADMIN).get("/users/xau.tot").then().statusCode(404);
    ((FilterableRequestSpecification) csv(ADMIN, table))
        .replaceHeader("Accept-Language", "en")
        .post("/account-imports?dryRun=true")
        .then()
        .body("rows[2].errors[0].message", equalTo("The same as in line 2."));
  }

  @Test
  void nobodyImportsRolesThatTheyDoNotHold() {
    String first =
        Api.as("admin")
            .body(
                Map.of(
                    "username",
                    "nhap.quantri",
                    "displayName",
                    "Quản trị trạm",
                    "organisation",
                    "TYT-NAM-DU",
                    "grants",
                    List.of(Map.of("role", "ADMIN", "organisation", "TYT-NAM-DU"))))
            .post("/users")
            .path("oneTimePassword");
    Api.newSession("nhap.quantri", first)
        .body(Map.of("currentPassword", first, "newPassword", "mật khẩu của riêng tôi"))
        .put("/me/password")
        .then()
        .statusCode(204);
    Api.newSession("nhap.quantri", "mật khẩu của riêng tôi")
        .contentType("text/csv; charset=UTF-8")
        .body(HEADING + "nhap.duyet,Người Duyệt,TYT-NAM-DU,REVIEWER,\n")
        .post("/account-imports?dryRun=true")
        .then()
        .statusCode(200)
        .body("rows[0].errors.code", contains("grant.exceeds"));
    csv("tyt.hontre", HEADING).post("/account-imports?dryRun=true").then().statusCode(403);
  }

  @Test
  void aWorkbookMadeFromTheTemplateIsRead() throws IOException {
    Response template = Api.as(ADMIN).get("/account-imports/template");
    template
        .then()
        .statusCode(200)
        .contentType(startsWith(Upload.XLSX))
        .header("Content-Disposition", equalTo("attachment; filename=\"mau-tai-khoan.xlsx\""));
    Path file = Files.write(folder.resolve("mau.xlsx"), template.asByteArray());
    List<String> headings;
    try (Table table = Table.open(new Upload(file, Upload.XLSX), TableLimits.DEFAULT)) {
      headings = table.heading().cells();
      assertThat(table.rows()).isEmpty();
    }
    assertThat(headings)
        .containsExactly(
            "Tên đăng nhập *", "Họ và tên *", "Mã đơn vị *", "Vai trò *", "Phạm vi vai trò");
    byte[] filled =
        TableWriter.write(
            TableFormat.XLSX,
            List.of(
                new TableSheet(
                    "Tài khoản",
                    headings,
                    List.of(List.of("nhap.xlsx", "Phạm Thị Sổ", "TYT-LAI-SON", "Người báo cáo")),
                    20)));
    Api.as(ADMIN)
        .contentType(Upload.XLSX + "; charset=UTF-8")
        .body(filled)
        .post("/account-imports")
        .then()
        .statusCode(200)
        .body("created", is(1))
        .body("rows[0].displayName", equalTo("Phạm Thị Sổ"));
    assertThat(
            new String(
                Api.as(ADMIN).get("/account-imports/template?format=CSV").asByteArray(),
                StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFTên đăng nhập *,Họ và tên *,Mã đơn vị *,Vai trò *,Phạm vi vai trò\r\n");
  }

  @Test
  void badFilesAreRefusedWhole() {
    dryRun("username,displayName\na,b\n")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/1", "/lines/1"))
        .body("errors[0].message", equalTo("Thiếu cột “Mã đơn vị” (Organisation code)."));
    dryRun(HEADING + "x.y,Người\u200B,TYT-HON-TRE,VIEWER,\n")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/2"))
        .body(
            "errors[0].message", equalTo("Ô ở cột B có ký tự không nhìn thấy U+200B ở vị trí 6."));
    csv(ADMIN, HEADING + "a.b,c,TYT-HON-TRE,VIEWER,\n".repeat(5_001))
        .post("/account-imports")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/5002"))
        .body("errors[0].message", containsString("5.000"));
    Api.as(ADMIN)
        .body("{}")
        .post("/account-imports")
        .then()
        .statusCode(415)
        .body("code", equalTo("upload.media-type"));
    Api.as(ADMIN)
        .contentType(Upload.XLSX + "; charset=UTF-8")
        .body(HEADING.getBytes(StandardCharsets.UTF_8))
        .post("/account-imports")
        .then()
        .statusCode(422)
        .body("errors.code", contains("table.not-workbook"));
  }

  @Test
  void theSameKeyGivesTheSamePasswordsAgain() {
    String table = HEADING + "nhap.lai,Nhập Lại,TYT-AN-SON,VIEWER,\n";
    Response first = csv(ADMIN, table).header("Idempotency-Key", "nhap-1").post("/account-imports");
    Response again = csv(ADMIN, table).header("Idempotency-Key", "nhap-1").post("/account-imports");
    first.then().statusCode(200).body("created", is(1));
    assertThat(again.asString()).isEqualTo(first.asString());
    csv(ADMIN, table.replace("AN-SON", "LAI-SON"))
        .header("Idempotency-Key", "nhap-1")
        .post("/account-imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency.other-body"));
  }

  @Test
  void manyRowsCostFewStatements() {
    List<Integer> counted = new ArrayList<>();
    for (int size : List.of(50, 400)) {
      String table =
          HEADING
              + IntStream.range(0, size)
                  .mapToObj(
                      i ->
                          "nhieu.%d-%d,Người %d,TTYT-TAN-LAC,VIEWER;REPORTER,"
                              .formatted(size, i, i))
                  .collect(Collectors.joining("\n"));
      counted.add(
          Statements.count(
              () ->
                  csv("admin", table)
                      .post("/account-imports")
                      .then()
                      .statusCode(200)
                      .body("created", is(size))));
    }
    // A batch of a hundred rows for each of three tables, beside what does not grow.
    assertThat(counted.get(1) - counted.get(0)).isLessThan(20);
  }
}
