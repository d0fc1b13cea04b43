package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Sections, paragraphs and the other parts of a draft. */
@QuarkusTest
class DraftPartsTest extends Drafting {

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
}
