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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class PlanDraftTest {

  private final List<String> drafts = new ArrayList<>();

  private String draft() {
    return kept(Drafts.create());
  }

  private String kept(String draft) {
    drafts.add(draft);
    return draft;
  }

  @AfterEach
  void throwAway() {
    drafts.forEach(Drafts::delete);
  }

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
  void sectionsAreNumberedByTheirPlaces() {
    String draft = draft();
    String first = Drafts.section(draft, "Mục đích, yêu cầu", null, null);
    String second = Drafts.section(draft, "Tổ chức thực hiện", null, first);
    String purpose = Drafts.section(draft, "Mục đích", first, null);
    Drafts.section(draft, "Yêu cầu", first, purpose);
    String detail = Drafts.section(draft, "Chi tiết", purpose, null);
    assertThat(Drafts.read(draft).getList("sections.code"))
        .containsExactly("I", "I.1", "I.1.a", "I.2", "II");
    assertThat(Drafts.read(draft).getList("sections.heading"))
        .containsExactly(
            "Mục đích, yêu cầu", "Mục đích", "Chi tiết", "Yêu cầu", "Tổ chức thực hiện");

    move(draft, purpose, second, null).then().statusCode(200).body("section.code", equalTo("II.1"));
    assertThat(Drafts.read(draft).getList("sections.code"))
        .containsExactly("I", "I.1", "II", "II.1", "II.1.a");
    assertThat(Drafts.read(draft).getList("sections.version", Integer.class)).containsOnly(0);

    move(draft, second, detail, null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/parent"));
    remove(draft, second, "\"0\"")
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.part-not-empty"));
    remove(draft, detail, "\"0\"").then().statusCode(204);
    assertThat(Drafts.read(draft).getList("sections.code"))
        .containsExactly("I", "I.1", "II", "II.1");
  }

  @Test
  void aDocumentIsOpenedAndClosedOnce() {
    String draft = draft();
    String first = Drafts.section(draft, "Mục đích, yêu cầu", null, null);
    String opening = named(draft, "PREAMBLE").then().statusCode(201).extract().path("id");
    named(draft, "CLOSING").then().statusCode(201).body("section.code", equalTo("CLOSING"));
    Drafts.section(draft, "Tổ chức thực hiện", null, first);
    assertThat(Drafts.read(draft).getList("sections.code"))
        .containsExactly("PREAMBLE", "I", "II", "CLOSING");
    named(draft, "PREAMBLE")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/named"))
        .body("errors.code", contains("plan.named-there"));
    Api.as(PLANNER)
        .body(
            Map.of(
                "named",
                "CLOSING",
                "after",
                first,
                "content",
                Map.of("annex", Map.of("title", "Phụ lục"))))
        .post("/plans/" + draft + "/parts")
        .then()
        .statusCode(422)
        .body(
            "errors.code",
            contains("plan.named-not-section", "plan.named-has-place", "plan.named-there"));
    remove(draft, opening, "\"0\"").then().statusCode(204);
    named(draft, "PREAMBLE").then().statusCode(201);
  }

  private static Response named(String draft, String name) {
    return Api.as(PLANNER)
        .body(
            Map.of(
                "named",
                name,
                "content",
                Map.of(
                    "section",
                    Map.of("paragraphs", List.of(Map.of("text", "Trung tâm Y tế ban hành:"))))))
        .post("/plans/" + draft + "/parts");
  }

  private static Response move(String draft, String part, String parent, String after) {
    Map<String, Object> where = new HashMap<>();
    where.put("parent", parent);
    where.put("after", after);
    String tag = Api.as(PLANNER).get("/plans/" + draft + "/parts/" + part).header("ETag");
    return Api.as(PLANNER)
        .header("If-Match", tag)
        .body(where)
        .post("/plans/" + draft + "/parts/" + part + "/move");
  }

  private static Response remove(String draft, String part, String tag) {
    return Api.as(PLANNER).header("If-Match", tag).delete("/plans/" + draft + "/parts/" + part);
  }

  private static Response put(String draft, String part, String tag, Object content) {
    return Api.as(PLANNER)
        .header("If-Match", tag)
        .body(content)
        .put("/plans/" + draft + "/parts/" + part);
  }

  @Test
  void peopleWhoWriteDifferentPartsNeverMeet() {
    String draft = draft();
    String one = Drafts.section(draft, "Mục đích", null, null);
    String other = Drafts.section(draft, "Kinh phí", null, one);
    put(draft, one, "\"0\"", section("Mục đích", "Giảm tốc độ gia tăng"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    put(draft, other, "\"0\"", section("Kinh phí", "Ngân sách huyện"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    put(draft, one, "\"0\"", section("Mục đích", "Lời của người khác"))
        .then()
        .statusCode(412)
        .header("ETag", "\"1\"");
    Api.as(PLANNER)
        .get("/plans/" + draft + "/parts/" + one)
        .then()
        .body("section.paragraphs.text", contains("Giảm tốc độ gia tăng"));
    assertThat(Drafts.read(draft).getLong("version")).isZero();
  }

  @Test
  void ofManyWhoWriteOnePartAtOnceEachVersionHasOneWriter() throws Exception {
    String draft = draft();
    String part = Drafts.section(draft, "Mục đích", null, null);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = "Lời của người thứ " + i;
      writers.add(() -> put(draft, part, "\"0\"", section("Mục đích", text)).statusCode());
    }
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> answer : people.invokeAll(writers)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(answers.stream().filter(status -> status == 412)).hasSize(11);
    Api.as(PLANNER).get("/plans/" + draft + "/parts/" + part).then().header("ETag", "\"1\"");
  }

  private static Map<String, Object> section(String heading, String text) {
    return Map.of(
        "section", Map.of("heading", heading, "paragraphs", List.of(Map.of("text", text))));
  }

  @Test
  void aParagraphThatStaysKeepsItsId() {
    String draft = draft();
    String part = Drafts.section(draft, "Mục đích", null, null);
    String paragraph = Drafts.read(draft).getString("sections[0].paragraphs[0].id");
    put(
            draft,
            part,
            "\"0\"",
            Map.of(
                "section",
                Map.of(
                    "heading",
                    "Mục đích",
                    "paragraphs",
                    List.of(
                        Map.of("text", "Đoạn mới"),
                        Map.of("id", paragraph, "text", "Đoạn cũ, sửa lại")))))
        .then()
        .statusCode(200)
        .body("section.paragraphs.text", contains("Đoạn mới", "Đoạn cũ, sửa lại"))
        .body("section.paragraphs[1].id", equalTo(paragraph));
  }

  @Test
  void everyKindOfPartIsWrittenAndRead() {
    String draft = draft();
    Drafts.add(
            draft,
            "basis",
            Map.of(
                "relation",
                "IMPLEMENTS",
                "documentType",
                "KH",
                "number",
                "139/ KH-TTYT",
                "issuedOn",
                "2024-07-10",
                "location",
                "PREAMBLE"),
            null,
            null)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .body("kind", equalTo("LEGAL_BASIS"))
        .body("basis.number", equalTo("139/KH-TTYT"));
    Drafts.add(
            draft,
            "objective",
            Map.of("kind", "GENERAL", "text", "Khống chế tốc độ tăng tỷ số giới tính khi sinh"),
            null,
            null)
        .then()
        .statusCode(201)
        .body("objective.code", equalTo("1"));
    Drafts.add(
            draft,
            "targetGroup",
            Map.of("text", "Phụ nữ từ 15 đến 49 tuổi", "priority", true),
            null,
            null)
        .then()
        .statusCode(201)
        .body("targetGroup.priority", equalTo(true));
    Drafts.add(
            draft,
            "duty",
            Map.of(
                "organisationText",
                "Trạm Y tế các xã",
                "organisations",
                List.of("TYT-XA-KIEN-HAI"),
                "role",
                "LEAD",
                "mode",
                "DIRECT",
                "tasks",
                List.of("Tổ chức tuyên truyền")),
            null,
            null)
        .then()
        .statusCode(201)
        .body("duty.organisation.code", equalTo("TYT-XA-KIEN-HAI"))
        .body("duty.tasks", contains("Tổ chức tuyên truyền"));
    Drafts.add(
            draft,
            "reportingDuty",
            Map.of(
                "from",
                "TYT-XA-KIEN-HAI",
                "to",
                List.of("TTYT-KIEN-HAI"),
                "dueOn",
                "2025-11-20",
                "dueText",
                "trước ngày 20/11/2025",
                "frequency",
                List.of("ONCE"),
                "what",
                "Kết quả thực hiện"),
            null,
            null)
        .then()
        .statusCode(201)
        .body("reportingDuty.to.code", contains("TTYT-KIEN-HAI"))
        .body("reportingDuty.dueOn", equalTo("2025-11-20"));
    Drafts.add(
            draft,
            "funding",
            Map.of(
                "kinds",
                List.of("DISTRICT_BUDGET"),
                "source",
                "Ngân sách huyện",
                "text",
                "Từ nguồn ngân sách huyện năm 2025"),
            null,
            null)
        .then()
        .statusCode(201)
        .body("funding.kinds", contains("DISTRICT_BUDGET"));
    Drafts.add(
            draft,
            "recipient",
            Map.of(
                "text",
                "Sở Y tế (b/c)",
                "organisations",
                List.of("SO-Y-TE-KIEN-GIANG"),
                "purpose",
                "REPORT",
                "copies",
                2),
            null,
            null)
        .then()
        .statusCode(201)
        .body("recipient.copies", equalTo(2));
    Drafts.add(draft, "annex", Map.of("title", "Phụ lục I"), null, null)
        .then()
        .statusCode(201)
        .body("annex.title", equalTo("Phụ lục I"));
    Drafts.add(
            draft,
            "planRequest",
            Map.of(
                "text",
                "Các xã xây dựng kế hoạch",
                "organisations",
                List.of("TYT-HON-TRE", "TYT-LAI-SON")),
            null,
            null)
        .then()
        .statusCode(201)
        .body("planRequest.organisations.code", contains("TYT-HON-TRE", "TYT-LAI-SON"));
    JsonPath plan = Drafts.read(draft);
    assertThat(plan.getList("legalBases")).hasSize(1);
    assertThat(plan.getList("planRequests")).hasSize(1);
    assertThat(plan.getList("recipients")).hasSize(1);
  }

  @Test
  void whatIsWrongWithAPartIsSaidAtItsField() {
    String draft = draft();
    Drafts.add(
            draft,
            "duty",
            Map.of(
                "organisationText",
                "Trạm Y tế",
                "organisations",
                List.of("TYT-HON-TRE", "KHONG-CO"),
                "role",
                "LEAD",
                "mode",
                "DIRECT",
                "tasks",
                List.of()),
            null,
            null)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/content/duty/organisations/1"))
        .body("errors[0].code", equalTo("organisation.unknown"));
    Api.as(PLANNER)
        .body(
            Map.of(
                "content",
                Map.of(
                    "annex",
                    Map.of("title", "A"),
                    "objective",
                    Map.of("kind", "GENERAL", "text", "B"))))
        .post("/plans/" + draft + "/parts")
        .then()
        .statusCode(422)
        .body("errors.code", contains("plan.one-content"));
    String part = Drafts.section(draft, "Mục", null, null);
    put(draft, part, "\"0\"", Map.of("annex", Map.of("title", "A")))
        .then()
        .statusCode(422)
        .body("errors.code", contains("plan.other-kind"));
    Drafts.add(draft, "annex", Map.of("title", "A"), null, UUID.randomUUID().toString())
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/after"));
  }

  @Test
  void whatWasIssuedIsNotWritten() {
    String issued = SamplePlan.KIEN_HAI.id().toString();
    String section = Drafts.read(issued).getString("sections[0].id");
    put(issued, section, "\"0\"", section("Khác", "Khác"))
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.not-draft"));
    remove(issued, section, "\"0\"").then().statusCode(409);
    Api.as(PLANNER)
        .header("If-Match", "\"0\"")
        .delete("/plans/" + issued)
        .then()
        .statusCode(409)
        .body("code", equalTo("plan.not-draft"));
    Drafts.add(issued, "annex", Map.of("title", "A"), null, null).then().statusCode(409);
    Api.as(PLANNER)
        .body(Map.of("activity", activity("Hội nghị")))
        .post("/plans/" + issued + "/activities")
        .then()
        .statusCode(409);
  }

  private static Map<String, Object> activity(String title) {
    Map<String, Object> activity = new HashMap<>();
    activity.put("title", title);
    activity.put("category", "CONFERENCE");
    activity.put("coordinators", List.of());
    activity.put("rules", List.of());
    activity.put("separatePlan", false);
    activity.put("outputs", List.of());
    activity.put("materials", List.of());
    activity.put("channels", List.of());
    return activity;
  }

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
