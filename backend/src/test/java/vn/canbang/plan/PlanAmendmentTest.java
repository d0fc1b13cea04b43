package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class PlanAmendmentTest {

  private String plan = "";
  private @Nullable String amendment;
  private String purpose = "";
  private String contents = "";
  private String target = "";
  private String banners = "";
  private String meeting = "";

  @BeforeEach
  void issueAPlan() {
    plan = Drafts.create();
    Drafts.basis(plan, "2253/KH-SYT");
    purpose = Drafts.section(plan, "Mục đích, yêu cầu", null, null);
    contents = Drafts.section(plan, "Nội dung", null, purpose);
    Drafts.section(plan, "Kinh phí", null, contents);
    Drafts.duty(plan, "Trạm Y tế các xã", "TYT-XA-KIEN-HAI");
    Drafts.recipient(plan, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
    target =
        Api.as(PLANNER)
            .body(Map.of("target", target(109)))
            .post("/plans/" + plan + "/targets")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    banners = activity(plan, activity("In băng rôn", contents, 24), null);
    meeting = activity(plan, activity("Hội nghị", contents, 2), banners);
    move(plan, "issue", registry("501/KH-TTYT", "2024-11-15")).then().statusCode(200);
  }

  @AfterEach
  void discard() {
    if (amendment != null) {
      IssuedPlans.discard(amendment);
    }
    IssuedPlans.discard(plan);
  }

  private static Map<String, Object> target(int level) {
    Map<String, Object> target = new HashMap<>();
    target.put("statement", "Tỷ số giới tính khi sinh dưới " + level);
    target.put("indicator", "SRB");
    target.put("comparator", "LT");
    target.put("value", level);
    target.put("area", "912");
    return target;
  }

  private static Map<String, Object> activity(String title, String section, int quantity) {
    Map<String, Object> activity = new HashMap<>();
    activity.put("title", title);
    activity.put("section", section);
    activity.put("category", "CONFERENCE");
    activity.put("coordinators", List.of());
    activity.put("rules", List.of());
    activity.put("separatePlan", false);
    activity.put(
        "outputs",
        List.of(
            Map.of(
                "name",
                title,
                "quantity",
                quantity,
                "allocations",
                List.of(
                    Map.of(
                        "text",
                        "Trạm Y tế xã Hòn Tre",
                        "organisation",
                        "TYT-HON-TRE",
                        "quantity",
                        quantity)))));
    activity.put("materials", List.of());
    activity.put("channels", List.of());
    return activity;
  }

  private static String activity(
      String plan, Map<String, Object> activity, @Nullable String after) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("activity", activity);
    wanted.put("after", after);
    return Api.as(PLANNER)
        .body(wanted)
        .post("/plans/" + plan + "/activities")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> registry(String number, String issuedOn) {
    return Map.of(
        "number",
        number,
        "issuedOn",
        issuedOn,
        "place",
        "Kiên Hải",
        "signatory",
        Map.of("title", "PHÓ GIÁM ĐỐC"));
  }

  private static Response move(String plan, String verb, Object body) {
    return tagged("/plans/" + plan).body(body).post("/plans/" + plan + "/" + verb);
  }

  /** A request that names the present version of what stands there. */
  private static RequestSpecification tagged(String path) {
    return Api.as(PLANNER).header("If-Match", Api.as(PLANNER).get(path).header("ETag"));
  }

  private String amend(String reason) {
    amendment =
        move(plan, "amend", Map.of("reason", reason)).then().statusCode(201).extract().path("id");
    return amendment;
  }

  /** The part of the amendment that says {@code heading}. */
  private static String heading(String draft, String heading) {
    return Drafts.read(draft).getString("sections.find { it.heading == '" + heading + "' }.id");
  }

  private static String named(String path, String title) {
    return Api.as(PLANNER).get(path).path("items.find { it.title == '" + title + "' }.id");
  }

  @Test
  void anAmendmentBeginsAsWhatThePlanSays() {
    String draft = amend("Cấp trên giao lại chỉ tiêu");
    JsonPath begun = Drafts.read(draft);
    assertThat(begun.getString("status")).isEqualTo("DRAFT");
    assertThat(begun.getString("amends.id")).isEqualTo(plan);
    assertThat(begun.getString("amendReason")).isEqualTo("Cấp trên giao lại chỉ tiêu");
    assertThat(begun.getList("sections.code")).containsExactly("I", "II", "III");
    assertThat(begun.getString("number")).isNull();
    Api.as(PLANNER)
        .get("/plans/" + plan)
        .then()
        .body("openAmendment.id", equalTo(draft))
        .body("allowedActions", not(hasItems("AMEND", "CLOSE")));
    // Who is only named in the plan does not see what is being written.
    Api.as("tyt.hontre").get("/plans/" + plan).then().body("openAmendment", equalTo(null));
    Api.as("tyt.hontre").get("/plans/" + plan + "/editions/compare").then().statusCode(404);
    Api.as(PLANNER)
        .queryParam("q", "công tác dân số năm 2025")
        .get("/plans")
        .then()
        .body("items.find { it.id == '" + draft + "' }.amends.number", equalTo("501/KH-TTYT"));
    Api.as(PLANNER)
        .get("/plans/" + plan + "/editions/compare")
        .then()
        .statusCode(200)
        .body("plan.id", equalTo(plan))
        .body("from", equalTo(1))
        .body("to", equalTo(null))
        .body("changes", empty())
        .body("unchanged", equalTo(10));

    move(plan, "amend", Map.of("reason", "Lần nữa"))
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.amendment-open"));
    move(plan, "close", Map.of("on", "2024-11-18", "reason", "Hết hạn"))
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.amendment-open"));
    tagged("/plans/" + draft).delete("/plans/" + draft).then().statusCode(204);
    Api.as(PLANNER)
        .get("/plans/" + plan)
        .then()
        .body("openAmendment", equalTo(null))
        .body("allowedActions", hasItem("AMEND"));
  }

  @Test
  void anIssuedAmendmentBecomesPartOfThePlan() {
    String draft = amend("Cấp trên giao lại chỉ tiêu");
    write(draft);
    Api.as(PLANNER)
        .queryParam("to", "draft")
        .get("/plans/" + draft + "/editions/compare")
        .then()
        .statusCode(200)
        .body("plan.id", equalTo(plan))
        .body(
            "changes.collect { it.change + ' ' + it.kind }",
            containsInAnyOrder(
                "ADDED LEGAL_BASIS",
                "CHANGED TARGET",
                "ADDED SECTION",
                "MOVED SECTION",
                "CHANGED SECTION",
                "CHANGED ACTIVITY",
                "REMOVED ACTIVITY",
                "ADDED ACTIVITY"))
        .body("changes.find { it.change == 'MOVED' }.codeAfter", equalTo("I"))
        .body("changes.find { it.kind == 'TARGET' }.part", equalTo(target))
        .body("changes.find { it.change == 'REMOVED' }.part", equalTo(meeting))
        .body(
            "changes.find { it.kind == 'TARGET' }.words.findAll { it.op == 'ADD' }.text.join('|')",
            equalTo("108|108"));
    move(draft, "issue", registry("502/KH-TTYT", "2024-11-14"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/issuedOn"))
        .body("errors.code", contains("plan.amendment-before"));
    move(draft, "issue", registry("501/KH-TTYT", "2024-11-18"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("plan.number-taken"));
    move(draft, "issue", registry("502/KH-TTYT", "2024-11-18"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("number", equalTo("502/KH-TTYT"))
        .body("ended.kind", equalTo("REPLACED_TEXT"))
        .body("ended.on", equalTo("2024-11-18"))
        .body("ended.plan.number", equalTo("501/KH-TTYT"))
        .body("allowedActions", contains("SIGNED_COPY"));
    thePlanSaysWhatTheAmendmentSaid();
    theOldTextStays(draft);
    Api.as("tyt.hontre").get("/plans/" + draft).then().statusCode(200);
    Api.as(PLANNER)
        .get("/plans?q=502/KH-TTYT")
        .then()
        .body("items.ended.kind", contains("REPLACED_TEXT"))
        .body("items.ended.plan.id", contains(plan));
    Api.as(PLANNER).get("/plans/" + plan).then().body("allowedActions", hasItems("AMEND", "CLOSE"));
  }

  /** Something of every kind of change. */
  private void write(String draft) {
    Drafts.basis(draft, "3000/QĐ-UBND");
    String amended = heading(draft, "Nội dung");
    tagged("/plans/" + draft + "/parts/" + amended)
        .body(
            Map.of(
                "section",
                Map.of(
                    "heading",
                    "Nội dung",
                    "paragraphs",
                    List.of(Map.of("text", "Nội dung Nội dung"), Map.of("text", "Đoạn mới thêm")))))
        .put("/plans/" + draft + "/parts/" + amended)
        .then()
        .statusCode(200);
    Drafts.section(draft, "Giải pháp", null, amended);
    String money = heading(draft, "Kinh phí");
    tagged("/plans/" + draft + "/parts/" + money)
        .body(Map.of())
        .post("/plans/" + draft + "/parts/" + money + "/move")
        .then()
        .statusCode(200);
    String goal = Api.as(PLANNER).get("/plans/" + draft + "/targets").path("items[0].id");
    tagged("/targets/" + goal).body(target(108)).put("/targets/" + goal).then().statusCode(200);
    String activities = "/plans/" + draft + "/activities";
    String more = named(activities, "In băng rôn");
    tagged("/activities/" + more)
        .body(activity("In băng rôn", amended, 30))
        .put("/activities/" + more)
        .then()
        .statusCode(200);
    String none = named(activities, "Hội nghị");
    tagged("/activities/" + none).delete("/activities/" + none).then().statusCode(204);
    activity(draft, activity("Tập huấn", amended, 1), more);
  }

  private void thePlanSaysWhatTheAmendmentSaid() {
    Api.as("tyt.hontre")
        .get("/plans/" + plan)
        .then()
        .body("status", equalTo("ISSUED"))
        .body("number", equalTo("501/KH-TTYT"))
        .body("issuedOn", equalTo("2024-11-15"))
        .body("signatory.title", equalTo("PHÓ GIÁM ĐỐC"))
        .body("edition", equalTo(2))
        .body("openAmendment", equalTo(null))
        .body("legalBases.number", contains("3000/QĐ-UBND", "2253/KH-SYT"))
        .body("sections.code", contains("I", "II", "III", "IV"))
        .body(
            "sections.heading", contains("Kinh phí", "Mục đích, yêu cầu", "Nội dung", "Giải pháp"))
        .body("sections[1].id", equalTo(purpose))
        .body("sections[2].id", equalTo(contents))
        .body("sections[2].paragraphs.text", contains("Nội dung Nội dung", "Đoạn mới thêm"))
        .body("duties[0].members.code", hasItem("TYT-HON-TRE"));
    Api.as(PLANNER)
        .get("/plans/" + plan + "/targets")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(target))
        .body("items[0].value", equalTo(108));
    Api.as(PLANNER)
        .get("/plans/" + plan + "/activities")
        .then()
        .body("items.title", contains("In băng rôn", "Tập huấn"))
        .body("items[0].id", equalTo(banners))
        .body("items[0].sectionId", equalTo(contents))
        .body("items[0].outputs[0].allocations.quantity", contains(30));
    // What was dropped is no longer the plan's, but what was reported of it can still be read.
    Api.as(PLANNER).get("/activities/" + meeting).then().statusCode(200);
  }

  private void theOldTextStays(String draft) {
    Api.as("tyt.hontre")
        .get("/plans/" + plan + "/editions")
        .then()
        .body("items.edition", contains(1, 2))
        .body("items.number", contains("501/KH-TTYT", "502/KH-TTYT"))
        .body("items[0].amendment", equalTo(null))
        .body("items[1].amendment.id", equalTo(draft))
        .body("items[1].reason", equalTo("Cấp trên giao lại chỉ tiêu"));
    Api.as("tyt.hontre")
        .get("/plans/" + plan + "/editions/1")
        .then()
        .body(
            "lines.find { it.part == '" + target + "' }.text",
            equalTo("Tỷ số giới tính khi sinh dưới 109\ndưới 109"))
        .body("lines.findAll { it.kind == 'ACTIVITY' }", hasSize(2));
    for (String path : List.of("?from=1&to=2", "", "?to=2")) {
      Api.as("tyt.hontre")
          .get("/plans/" + plan + "/editions/compare" + path)
          .then()
          .statusCode(200)
          .body("from", equalTo(1))
          .body("to", equalTo(2))
          .body("changes", hasSize(8))
          .body("changes.find { it.change == 'CHANGED' && it.kind == 'SECTION' }", notNullValue());
    }
    Api.as(PLANNER)
        .get("/plans/" + draft + "/editions/compare")
        .then()
        .body("plan.id", equalTo(plan))
        .body("to", equalTo(2));
    Api.as(PLANNER)
        .get("/plans/" + plan + "/editions/compare?from=2&to=1")
        .then()
        .statusCode(400)
        .body("errors.code", contains("plan.editions-order"));
    Api.as(PLANNER)
        .get("/plans/" + plan + "/editions/compare?to=last")
        .then()
        .statusCode(400)
        .body("errors.code", contains("plan.edition-unknown"));
    Api.as(PLANNER).get("/plans/" + plan + "/editions/compare?to=3").then().statusCode(404);
    Api.as(PLANNER).get("/plans/" + plan + "/editions/compare?to=draft").then().statusCode(404);
  }

  @Test
  void aRecordedPlanKeepsItsOldTextOnceItIsAmended() {
    String recorded = SamplePlan.KIEN_HAI.id().toString();
    amendment =
        move(recorded, "amend", Map.of("reason", "Thử"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    JsonPath before = Drafts.read(recorded);
    JsonPath copy = Drafts.read(amendment);
    assertThat(copy.getList("sections.code")).isEqualTo(before.getList("sections.code"));
    assertThat(copy.getList("recipients.text")).isEqualTo(before.getList("recipients.text"));
    assertThat(copy.getList("legalBases.plan.id")).isEqualTo(before.getList("legalBases.plan.id"));
    assertThat(copy.getMap("counts").get("activities"))
        .isEqualTo(before.getMap("counts").get("activities"));
    Api.as(PLANNER)
        .get("/plans/" + recorded + "/editions/compare?to=draft")
        .then()
        .statusCode(200)
        .body("changes", empty());
    // It rests on the same plans, but it is not another plan that carries them out.
    Api.as(PLANNER)
        .get("/plans/" + recorded + "/lineage")
        .then()
        .body("implementedBy.id", not(hasItem(amendment)));
    Drafts.delete(amendment);
    amendment = null;
    Api.as(PLANNER).get("/plans/" + recorded).then().body("allowedActions", hasItem("AMEND"));
  }
}
