package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class PlanDraftTest extends Drafting {

  @Test
  void aDraftMayLackEverythingAndIsSeenByItsUnitOnly() {
    String draft = draft();
    Api.as(PLANNER)
        .get("/plans/" + draft)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("status", equalTo("DRAFT"))
        .body("number", equalTo(null))
        .body("gaps", empty())
        .body("issuer.code", equalTo("TTYT-KIEN-HAI"))
        .body(
            "allowedActions", contains("EDIT", "DELETE", "SUBMIT_FOR_REVIEW", "ISSUE", "COMMENT"));
    Api.as("tyt.hontre").get("/plans/" + draft).then().statusCode(404);
    Api.as("ttyt.tanlac").get("/plans/" + draft).then().statusCode(404);
    Api.as("soyte.kiengiang").get("/plans/" + draft).then().statusCode(200);
  }

  @Test
  void allFaultsOfAHeadAreNamedAtOnce() {
    Drafts.created(
            Map.of(
                "issuer", "KHONG-CO",
                "area", "99999",
                "periodEnd", "2024-12-31",
                "programme", "KHONG-CO",
                "from", Map.of("kind", "COPY", "plan", UUID.randomUUID().toString())))
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/issuer", "/area", "/periodEnd", "/programme", "/from/plan"));
  }

  @Test
  void onlyPlannersOverTheIssuerDraft() {
    Api.as("tyt.hontre")
        .body(
            Map.of(
                "type", "ANNUAL",
                "title", "Kế hoạch",
                "issuer", "TTYT-KIEN-HAI",
                "area", "912",
                "periodStart", "2025-01-01",
                "periodEnd", "2025-12-31"))
        .post("/plans")
        .then()
        .statusCode(403);
  }

  @Test
  void theHeadIsWrittenAgainstItsVersion() {
    String draft = draft();
    Map<String, Object> head = new HashMap<>();
    head.put("type", "ANNUAL");
    head.put("title", "Kế hoạch kiểm soát mất cân bằng giới tính khi sinh năm 2025");
    head.put("area", "912");
    head.put("periodStart", "2025-01-01");
    head.put("periodEnd", "2025-12-31");
    head.put("programme", "SRB-2025");
    head.put("place", "Kiên Hải");
    head.put("scope", "Toàn huyện");
    head.put("themes", List.of("STRUCTURE", "SIZE"));
    head.put("externalProjects", List.of("Mô hình Tsuyama"));
    head.put("signatory", Map.of("authority", "KT", "title", "PHÓ GIÁM ĐỐC"));
    Api.as(PLANNER).body(head).put("/plans/" + draft).then().statusCode(428);
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(head)
        .put("/plans/" + draft)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("title", equalTo("Kế hoạch kiểm soát mất cân bằng giới tính khi sinh năm 2025"))
        .body("programme.code", equalTo("SRB-2025"))
        .body("themes", contains("SIZE", "STRUCTURE"))
        .body("externalProjects", contains("Mô hình Tsuyama"))
        .body("signatory.title", equalTo("PHÓ GIÁM ĐỐC"));
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(head)
        .put("/plans/" + draft)
        .then()
        .statusCode(412)
        .header("ETag", "\"1\"");
    Api.as(PLANNER)
        .queryParam("q", "kiem soat mat can bang gioi tinh khi sinh nam 2025")
        .get("/plans")
        .then()
        .body("items.id", hasItem(draft));
  }

  @Test
  void aCopyMovesTheYearsOnAndLeavesTheLawAlone() {
    String copy =
        kept(
            Drafts.create(
                Map.of(
                    "from", Map.of("kind", "COPY", "plan", SamplePlan.KIEN_HAI.id().toString()))));
    JsonPath old = Drafts.read(SamplePlan.KIEN_HAI.id().toString());
    JsonPath plan = Drafts.read(copy);
    assertThat(plan.getList("sections.code")).isEqualTo(old.getList("sections.code"));
    assertThat(plan.getList("legalBases.number")).isEqualTo(old.getList("legalBases.number"));
    assertThat(plan.getList("legalBases.issuedOn")).isEqualTo(old.getList("legalBases.issuedOn"));
    assertThat(plan.getList("reportingDuties.dueOn")).contains("2025-11-20", "2025-11-30");
    assertThat(plan.getList("reportingDuties.dueText", String.class))
        .filteredOn(text -> text != null && text.contains("20/11"))
        .allMatch(text -> text.contains("20/11/2025"));
    assertThat(plan.getList("legalBases.plan.id")).isEqualTo(old.getList("legalBases.plan.id"));
    Api.as(PLANNER)
        .get("/plans/" + copy + "/activities")
        .then()
        .body(
            "items.title",
            hasItems(
                Api.as(PLANNER)
                    .get(SamplePlan.KIEN_HAI.path() + "/activities")
                    .path("items[4].title")
                    .toString()))
        .body(
            "items.find { it.code == 'II.5' }.outputs[0].allocations.issuedOn",
            not(hasItem(notNullValue())));
    Api.as(PLANNER)
        .get("/plans/" + copy + "/targets")
        .then()
        .body("items.code", contains("T1", "T2"))
        .body("items.due", contains("2025-12-31", "2025-12-31"));
  }

  @Test
  void aStationsPlanBeginsFromWhatTheDistrictAsksOfIt() {
    Response made = Drafts.ofHonTreFrom(SamplePlan.KIEN_HAI.id().toString());
    made.then()
        .statusCode(201)
        .body("legalBases[0].relation", equalTo("IMPLEMENTS"))
        .body("legalBases[0].plan.id", equalTo(SamplePlan.KIEN_HAI.id().toString()))
        .body("sections", not(empty()))
        .body("reportingDuties.dueOn", hasItem("2024-11-20"));
    String id = made.path("id");
    Api.as("admin")
        .get("/plans/" + id + "/targets")
        .then()
        .body("items.origin", hasItem("ASSIGNED"))
        .body("items.area.code", hasItem("31108"));
    Api.as("admin")
        .header("If-Match", made.header("ETag"))
        .delete("/plans/" + id)
        .then()
        .statusCode(204);
    Api.as("admin").get("/plans/" + id).then().statusCode(404);
  }

  @Test
  void theSameKeyMakesOneDraft() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> wanted =
        Map.of(
            "type", "ANNUAL",
            "title", "Kế hoạch gửi hai lần",
            "issuer", "TTYT-KIEN-HAI",
            "area", "912",
            "periodStart", "2025-01-01",
            "periodEnd", "2025-12-31");
    String first =
        Api.as(PLANNER).header("Idempotency-Key", key).body(wanted).post("/plans").path("id");
    String again =
        Api.as(PLANNER).header("Idempotency-Key", key).body(wanted).post("/plans").path("id");
    kept(first);
    assertThat(again).isEqualTo(first);
  }
}
