package vn.canbang.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class PlanWorkflowTest {

  private String draft = "";

  @BeforeEach
  void begin() {
    draft = Drafts.create();
  }

  @AfterEach
  void end() {
    IssuedPlans.discard(draft);
  }

  private Response move(String verb, Object body) {
    String tag = Api.as(PLANNER).get("/plans/" + draft).header("ETag");
    return Api.as(PLANNER).header("If-Match", tag).body(body).post("/plans/" + draft + "/" + verb);
  }

  private static Map<String, Object> registry(String number, String issuedOn) {
    Map<String, Object> given = new HashMap<>();
    given.put("number", number);
    given.put("issuedOn", issuedOn);
    given.put("place", "Kiên Hải");
    given.put("signatory", Map.of("title", "GIÁM ĐỐC"));
    return given;
  }

  /** What a plan needs at least to be issued. */
  private void write() {
    Drafts.basis(draft, "2253/KH-SYT");
    Drafts.section(draft, "Mục đích, yêu cầu", null, null);
    Drafts.duty(draft, "Trạm Y tế các xã", "TYT-XA-KIEN-HAI");
    Drafts.recipient(draft, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
  }

  @Test
  void issuingSaysEverythingThatIsMissing() {
    move("issue", registry("12-TTYT", "2024-12-31"))
        .then()
        .statusCode(422)
        .body(
            "errors.code",
            containsInAnyOrder(
                "plan.number-form",
                "plan.issued-later",
                "plan.lacks-bases",
                "plan.lacks-sections",
                "plan.lacks-recipients"));
    Map<String, Object> unsigned = registry("12/KH-TTYT", "2024-11-18");
    unsigned.put("signatory", Map.of());
    write();
    move("issue", unsigned)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/signatory/title"));
    Api.as(PLANNER).get("/plans/" + draft).then().body("status", equalTo("DRAFT"));
  }

  @Test
  void aPlanGoesThroughReviewIntoForce() {
    write();
    Api.as("tyt.hontre").get("/plans/" + draft).then().statusCode(404);
    move("submit-for-review", Map.of())
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_REVIEW"))
        .body("review.submittedAt", notNullValue())
        .body("allowedActions", contains("WITHDRAW", "RETURN", "ISSUE", "SIGNED_COPY", "COMMENT"));
    Drafts.add(draft, "annex", Map.of("title", "Phụ lục"), null, null)
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.not-draft"));
    move("return", Map.of("reason", "Thiếu thời hạn báo cáo"))
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("review.returnedReason", equalTo("Thiếu thời hạn báo cáo"));
    move("return", Map.of("reason", "Lần nữa"))
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.status"));
    move("submit-for-review", Map.of())
        .then()
        .statusCode(200)
        .body("review.returnedReason", equalTo(null));
    move("withdraw", Map.of()).then().statusCode(200).body("status", equalTo("DRAFT"));
    move("submit-for-review", Map.of()).then().statusCode(200);

    String tag = Api.as(PLANNER).get("/plans/" + draft).header("ETag");
    Api.as(PLANNER)
        .header("If-Match", tag)
        .queryParam("dryRun", true)
        .body(registry("77/KH-TTYT", "2024-11-18"))
        .post("/plans/" + draft + "/issue")
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_REVIEW"));
    move("issue", registry("77/KH-TTYT", "2024-11-18"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ISSUED"))
        .body("number", equalTo("77/KH-TTYT"))
        .body("edition", equalTo(1))
        .body("duties[0].members.code", hasItems("TYT-HON-TRE", "TYT-NAM-DU"))
        .body("allowedActions", contains("AMEND", "CLOSE", "SIGNED_COPY"));
    Api.as("tyt.hontre")
        .get("/plans/" + draft)
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    Api.as("tyt.hontre").get("/me/work").then().statusCode(200);
    Api.as(PLANNER)
        .get("/plans/" + draft + "/editions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].number", equalTo("77/KH-TTYT"))
        .body("items[0].sha256", matchesPattern("[0-9a-f]{64}"));
    Api.as("tyt.hontre")
        .get("/plans/" + draft + "/editions/1")
        .then()
        .statusCode(200)
        .body("lines.kind", hasItems("HEAD", "LEGAL_BASIS", "SECTION", "DUTY", "RECIPIENT"))
        .body("lines.find { it.kind == 'SECTION' }.code", equalTo("I"))
        .body(
            "lines.find { it.kind == 'SECTION' }.text",
            equalTo("Mục đích, yêu cầu\nNội dung Mục đích, yêu cầu"));

    move("close", Map.of("on", "2024-11-17", "reason", "Hết hạn"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/on"));
    move("close", Map.of("on", "2024-11-18", "reason", "Thay bằng kế hoạch khác"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("allowedActions", contains("SIGNED_COPY"));
  }

  @Test
  void aNumberIsBorneOnceAYear() {
    write();
    move("issue", registry("88/KH-TTYT", "2024-11-18")).then().statusCode(200);
    String first = draft;
    draft = Drafts.create();
    write();
    move("issue", registry(" 88 / KH-TTYT", "2024-11-18"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("plan.number-taken"));
    move("issue", registry("88/KH-TTYT", "2023-12-29")).then().statusCode(200);
    IssuedPlans.discard(first);
  }

  @Test
  void whatIsSaidOfAPlanStaysInItsUnit() {
    String section = Drafts.section(draft, "Mục đích", null, null);
    String comment =
        Api.as(PLANNER)
            .body(Map.of("part", section, "quote", "Nội dung", "text", "Cần nêu rõ chỉ tiêu"))
            .post("/plans/" + draft + "/comments")
            .then()
            .statusCode(201)
            .body("part", equalTo(section))
            .body("by", equalTo("Ban Giám đốc TTYT huyện Kiên Hải"))
            .extract()
            .path("id");
    Api.as(PLANNER)
        .post("/plans/" + draft + "/comments/" + comment + "/resolve")
        .then()
        .statusCode(200)
        .body("resolvedAt", notNullValue());
    Api.as(PLANNER)
        .post("/plans/" + draft + "/comments/" + comment + "/resolve")
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.comment-resolved"));
    aTargetAndAnActivityAreSpokenOf();
    Api.as(PLANNER)
        .body(Map.of("part", "00000000-0000-0000-0000-000000000001", "text", "Ở đâu?"))
        .post("/plans/" + draft + "/comments")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/part"));
    write();
    move("issue", registry("99/KH-TTYT", "2024-11-18")).then().statusCode(200);
    Api.as(PLANNER)
        .get("/plans/" + draft + "/comments")
        .then()
        .body(
            "items.text",
            contains("Cần nêu rõ chỉ tiêu", "Chỉ tiêu thấp", "Thiếu thời gian tổ chức"));
    Api.as("tyt.hontre")
        .get("/plans/" + draft + "/comments")
        .then()
        .statusCode(200)
        .body("items", empty());
    Api.as(PLANNER)
        .body(Map.of("text", "Muộn"))
        .post("/plans/" + draft + "/comments")
        .then()
        .statusCode(409);
  }

  /** What is said of something that is taken out stays, but points nowhere. */
  private void aTargetAndAnActivityAreSpokenOf() {
    String target =
        Api.as(PLANNER)
            .body(
                Map.of(
                    "target",
                    Map.of(
                        "statement",
                        "Giảm tỷ số giới tính khi sinh",
                        "comparator",
                        "LT",
                        "area",
                        "912")))
            .post("/plans/" + draft + "/targets")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> activity = new HashMap<>();
    activity.put("title", "Nói chuyện chuyên đề");
    activity.put("category", "COMMUNICATION");
    activity.put("separatePlan", false);
    for (String empty : List.of("coordinators", "rules", "outputs", "materials", "channels")) {
      activity.put(empty, List.of());
    }
    Response added =
        Api.as(PLANNER).body(Map.of("activity", activity)).post("/plans/" + draft + "/activities");
    String talk = added.then().statusCode(201).extract().path("id");
    for (Map<String, String> said :
        List.of(
            Map.of("part", target, "text", "Chỉ tiêu thấp"),
            Map.of("part", talk, "text", "Thiếu thời gian tổ chức"))) {
      Api.as(PLANNER)
          .body(said)
          .post("/plans/" + draft + "/comments")
          .then()
          .statusCode(201)
          .body("part", equalTo(said.get("part")));
    }
    Api.as(PLANNER)
        .header("If-Match", added.header("ETag"))
        .delete("/activities/" + talk)
        .then()
        .statusCode(204);
    Api.as(PLANNER)
        .get("/plans/" + draft + "/comments")
        .then()
        .body("items[1].part", equalTo(target))
        .body("items[2].part", nullValue())
        .body("items[2].text", equalTo("Thiếu thời gian tổ chức"));
  }

  @Test
  void aDraftThatCitesAnIssuedPlanIsPartOfItsLineage() {
    write();
    move("issue", registry("66/KH-TTYT", "2024-11-18")).then().statusCode(200);
    String upper = draft;
    draft = Drafts.create();
    Drafts.add(
            draft,
            "basis",
            Map.of(
                "relation",
                "IMPLEMENTS",
                "documentType",
                "KH",
                "number",
                "66/KH-TTYT",
                "issuedOn",
                "2024-11-18",
                "issuer",
                "Trung tâm Y tế huyện Kiên Hải",
                "location",
                "PREAMBLE"),
            null,
            null)
        .then()
        .statusCode(201);
    write();
    move("issue", registry("67/KH-TTYT", "2024-11-18"))
        .then()
        .statusCode(200)
        .body("legalBases.plan.id", hasItem(upper));
    Api.as(PLANNER)
        .get("/plans/" + upper + "/lineage")
        .then()
        .body("implementedBy.id", hasItem(draft));
    Api.as(PLANNER)
        .get("/plans/" + draft + "/lineage")
        .then()
        .body("implements.plan.id", not(empty()));
    IssuedPlans.discard(draft);
    IssuedPlans.discard(upper);
  }
}
