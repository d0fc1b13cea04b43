package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
@Tag("once")
class PlanSignedCopyTest {

  private static final byte[] SCAN = "%PDF-1.4\nsigned".getBytes(StandardCharsets.US_ASCII);

  private String plan = "";

  @BeforeEach
  void begin() {
    plan = Drafts.create();
  }

  @AfterEach
  void discard() {
    IssuedPlans.discard(plan);
  }

  private Response put(byte[] content) {
    return Api.as(PLANNER)
        .contentType("application/pdf")
        .body(content)
        .put("/plans/" + plan + "/signed-copy");
  }

  private Response get(String who) {
    return Api.as(who)
        .accept("application/pdf, application/problem+json")
        .get("/plans/" + plan + "/signed-copy");
  }

  private Response move(String verb, Object body) {
    return Api.as(PLANNER)
        .header("If-Match", Api.as(PLANNER).get("/plans/" + plan).header("ETag"))
        .body(body)
        .post("/plans/" + plan + "/" + verb);
  }

  private void issue() {
    Drafts.basis(plan, "2253/KH-SYT");
    Drafts.section(plan, "Mục đích, yêu cầu", null, null);
    Drafts.duty(plan, "Trạm Y tế các xã", "TYT-XA-KIEN-HAI");
    Drafts.recipient(plan, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
    move(
            "issue",
            Map.of(
                "number",
                "701/KH-TTYT",
                "issuedOn",
                "2024-11-18",
                "place",
                "Kiên Hải",
                "signatory",
                Map.of("title", "GIÁM ĐỐC")))
        .then()
        .statusCode(200);
  }

  @Test
  void whoSeesThePlanSeesItsSignedCopy() {
    put(SCAN).then().statusCode(409).body("code", equalTo("plan.status"));
    issue();
    get(PLANNER).then().statusCode(404);
    put(SCAN)
        .then()
        .statusCode(200)
        .body("name", equalTo("701-KH-TTYT.pdf"))
        .body("bytes", equalTo(SCAN.length));
    Response scan = get("tyt.hontre");
    scan.then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", containsString("attachment; filename=\"701-KH-TTYT.pdf\""));
    assertThat(scan.asByteArray()).isEqualTo(SCAN);
    get("ttyt.tanlac").then().statusCode(404);
    Api.as("tyt.hontre")
        .contentType("application/pdf")
        .body(SCAN)
        .put("/plans/" + plan + "/signed-copy")
        .then()
        .statusCode(403);

    byte[] other = "%PDF-1.4\nanother".getBytes(StandardCharsets.US_ASCII);
    put(other).then().statusCode(200);
    assertThat(get(PLANNER).asByteArray()).isEqualTo(other);
    Api.as(PLANNER)
        .get("/plans/" + plan)
        .then()
        .body("signedCopy.name", equalTo("701-KH-TTYT.pdf"))
        .body("signedCopy.bytes", equalTo(other.length));
    Api.as(PLANNER).delete("/plans/" + plan + "/signed-copy").then().statusCode(204);
    Api.as(PLANNER).delete("/plans/" + plan + "/signed-copy").then().statusCode(404);
    Api.as(PLANNER).get("/plans/" + plan).then().body("signedCopy", nullValue());
  }

  @Test
  void whatIsSentBackLosesIt() {
    move("submit-for-review", Map.of()).then().statusCode(200);
    put(SCAN).then().statusCode(200);
    Api.as(PLANNER).get("/plans/" + plan).then().body("signedCopy.bytes", equalTo(SCAN.length));
    move("return", Map.of("reason", "Sai thời hạn")).then().body("signedCopy", nullValue());
  }

  @Test
  void onlyAPdfIsTaken() {
    move("submit-for-review", Map.of()).then().statusCode(200);
    put("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))
        .then()
        .statusCode(422)
        .body("errors.code", contains("file.type"));
    Api.as(PLANNER)
        .contentType("image/png")
        .body(SCAN)
        .put("/plans/" + plan + "/signed-copy")
        .then()
        .statusCode(415);
    put(new byte[(20 << 20) + 1]).then().statusCode(413);
  }
}
