package vn.canbang.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** What a draft sets out to do and to reach. */
@QuarkusTest
class DraftActivitiesTest extends Drafting {

  @Test
  void activitiesOfADraftAreWrittenMovedAndTakenOut() {
    String draft = draft();
    String section = Drafts.section(draft, "Hoạt động", null, null);
    Map<String, Object> banners = activity("In băng rôn");
    banners.put("section", section);
    banners.put("lead", "TTYT-KIEN-HAI");
    banners.put("scheduleText", "Nhân Ngày Dân số thế giới 11/7");
    banners.put(
        "rules",
        List.of(
            Map.of(
                "kind",
                "ON_OBSERVANCE",
                "observance",
                "WORLD-POPULATION-DAY",
                "tentative",
                false)));
    banners.put(
        "outputs",
        List.of(
            Map.of(
                "name",
                "băng rôn",
                "quantity",
                24,
                "unit",
                "cái",
                "allocations",
                List.of(
                    Map.of("text", "trục đường chính", "quantity", 4),
                    Map.of(
                        "text",
                        "Trạm Y tế xã Hòn Tre",
                        "organisation",
                        "TYT-HON-TRE",
                        "quantity",
                        20)))));
    String first =
        addActivity(draft, banners, null)
            .then()
            .statusCode(201)
            .body("code", equalTo("1"))
            .body("section", equalTo("I"))
            .body("outputs[0].allocations.quantity", contains(4, 20))
            .extract()
            .path("id");
    String second =
        addActivity(draft, activity("Hội nghị"), first)
            .then()
            .statusCode(201)
            .body("code", equalTo("2"))
            .extract()
            .path("id");
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post("/activities/" + second + "/move")
        .then()
        .statusCode(200)
        .body("code", equalTo("1"));
    banners.put("title", "In và treo băng rôn");
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(banners)
        .put("/activities/" + first)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("code", equalTo("2"));
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(banners)
        .put("/activities/" + first)
        .then()
        .statusCode(412);
    remove(draft, section, "\"0\"")
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.part-not-empty"));
    Api.as(PLANNER)
        .header("If-Match", "\"1\"")
        .delete("/activities/" + first)
        .then()
        .statusCode(204);
    Api.as(PLANNER)
        .get("/plans/" + draft + "/activities")
        .then()
        .body("items.title", contains("Hội nghị"))
        .body("items.code", contains("1"));
    remove(draft, section, "\"0\"").then().statusCode(204);
  }

  private static Response addActivity(String draft, Map<String, Object> activity, String after) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("after", after);
    wanted.put("activity", activity);
    return Api.as(PLANNER).body(wanted).post("/plans/" + draft + "/activities");
  }

  @Test
  void allFaultsOfAnActivityAreNamedAtOnce() {
    String draft = draft();
    Map<String, Object> wrong = activity("Hội nghị");
    wrong.put("lead", "KHONG-CO");
    wrong.put("section", UUID.randomUUID().toString());
    wrong.put(
        "rules",
        List.of(
            Map.of("kind", "RANGE", "start", "2025-03-10", "end", "2025-03-01", "tentative", false),
            Map.of("kind", "YEARLY_IN_MONTH", "tentative", false),
            Map.of("kind", "ON_OBSERVANCE", "observance", "KHONG-CO", "tentative", true)));
    wrong.put(
        "outputs",
        List.of(
            Map.of(
                "name",
                "băng rôn",
                "quantity",
                24,
                "allocations",
                List.of(Map.of("text", "xã", "quantity", 20)))));
    addActivity(draft, wrong, null)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/activity/lead",
                "/activity/section",
                "/activity/rules/0/end",
                "/activity/rules/1/month",
                "/activity/rules/2/observance",
                "/activity/outputs/0/quantity"));
  }

  @Test
  void targetsOfADraftAreWrittenAndTakenOut() {
    String draft = draft();
    String objective =
        Drafts.add(draft, "objective", Map.of("kind", "GENERAL", "text", "Giảm"), null, null)
            .path("id");
    Map<String, Object> target = new HashMap<>();
    target.put("objective", objective);
    target.put("statement", "Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái");
    target.put("indicator", "SRB");
    target.put("comparator", "LT");
    target.put("value", 109);
    target.put("due", "2025-12-31");
    target.put("area", "912");
    target.put("socioEconomicPlan", "Nghị quyết HĐND huyện, chỉ tiêu 7");
    Response added =
        Api.as(PLANNER).body(Map.of("target", target)).post("/plans/" + draft + "/targets");
    added
        .then()
        .statusCode(201)
        .body("code", equalTo("T1"))
        .body("objective", equalTo("1"))
        .body("effectiveComparator", equalTo("LT"))
        .body("socioEconomicPlan", equalTo("Nghị quyết HĐND huyện, chỉ tiêu 7"));
    String id = added.path("id");
    target.put("comparator", "BETWEEN");
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(target)
        .put("/targets/" + id)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/upperValue"));
    target.put("comparator", "EQ");
    target.put("comparatorText", "đạt");
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .body(target)
        .put("/targets/" + id)
        .then()
        .statusCode(200)
        .body("effectiveComparator", equalTo(null))
        .body("allowedActions", contains("CONFIRM_COMPARATOR"));
    Api.as(PLANNER).header("If-Match", "\"1\"").delete("/targets/" + id).then().statusCode(204);
    Api.as(PLANNER).get("/plans/" + draft + "/targets").then().body("items", empty());
  }
}
