package vn.canbang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.SamplePlan;
import vn.canbang.testing.Api;

/** The year-end evaluation of Kiên Hải's plan, from the records to the next year's plan. */
@QuarkusTest
class EvaluationTest {

  private static final String PLANNER = "ttyt.kienhai";
  private static final String STATION = "tyt.hontre";
  private static final String PATH = SamplePlan.KIEN_HAI.path() + "/evaluations/2024";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject Session session;

  private final List<String> drafts = new ArrayList<>();

  @AfterEach
  void forget() {
    drafts.forEach(Drafts::delete);
    QuarkusTransaction.requiringNew()
        .run(
            () -> session.createNativeMutationQuery("delete from plan_evaluation").executeUpdate());
  }

  private static ValidatableResponse get(String user) {
    return Api.as(user).get(PATH).then();
  }

  private static ValidatableResponse put(String tag, Map<String, Object> words) {
    var request = Api.as(PLANNER).body(words);
    return (tag == null ? request : request.header("If-Match", tag)).put(PATH).then();
  }

  private static ValidatableResponse move(String verb, Map<String, Object> body) {
    return Api.as(PLANNER)
        .header("If-Match", get(PLANNER).extract().header("ETag"))
        .body(body)
        .post(PATH + "/" + verb)
        .then();
  }

  /** Says something of all that is asked for. */
  private static Map<String, Object> words(JsonPath seen, String let) {
    Map<String, Object> words = new HashMap<>();
    List<Map<String, Object>> targets = new ArrayList<>();
    seen.<String>getList("targets.target")
        .forEach(
            target ->
                targets.add(
                    Map.of(
                        "target",
                        target,
                        "explanation",
                        "Số trẻ sinh ra sống ít nên tỷ số biến động",
                        "carriedOn",
                        !target.equals(let))));
    List<Map<String, Object>> activities = new ArrayList<>();
    seen.<String>getList("activities.activity")
        .forEach(id -> activities.add(Map.of("activity", id, "reason", "Biển động")));
    words.put("targets", targets);
    words.put("activities", activities);
    words.put("results", "Đủ 4 xã tổ chức truyền thông.");
    words.put("causes", "Thời tiết xấu.");
    words.put("lessons", "Tổ chức trước mùa gió.");
    return words;
  }

  private static Map<String, Object> blank() {
    return new HashMap<>(Map.of("targets", List.of(), "activities", List.of()));
  }

  @Test
  void theRecordsFillItInBeforeAnybodyWrites() {
    get(PLANNER)
        .statusCode(200)
        .header("ETag", is("\"0\""))
        .body("state", is("NOT_STARTED"))
        .body("asOf", is("2024-11-18"))
        .body("targets.code", hasItem("T2"))
        .body("targets.find { it.code == 'T2' }.levelVi", is("không quá 108"))
        .body("targets.find { it.code == 'T2' }.sentenceVi", startsWith("Từ 01/01/2024"))
        .body("targets.carriedOn", everyItem(is(true)))
        .body("activities.outcome", hasItem(anyOf(is("NOT_DONE"), is("PARTLY"))))
        .body("money.allocated", notNullValue())
        .body("allowedActions", contains("EDIT"));
    get(STATION).statusCode(404);
    Api.as(PLANNER).get(SamplePlan.KIEN_HAI.path() + "/evaluations/2023").then().statusCode(404);
  }

  @Test
  void whatIsWrittenIsKeptByVersions() {
    Map<String, Object> words = blank();
    words.put("lessons", "  Tổ chức trước mùa gió.\r\n");
    put(null, words)
        .statusCode(201)
        .header("ETag", is("\"1\""))
        .body("state", is("DRAFT"))
        .body("lessons", is("Tổ chức trước mùa gió."))
        .body("allowedActions", contains("EDIT", "FINISH"));
    put(null, words).statusCode(200).header("ETag", is("\"1\""));
    words.put("lessons", "Khác");
    put(null, words).statusCode(428);
    put("\"0\"", words).statusCode(412);
    put("\"1\"", words).statusCode(200).header("ETag", is("\"2\"")).body("lessons", is("Khác"));
    words.put("targets", List.of(Map.of("target", SamplePlan.KIEN_HAI.id())));
    words.put("activities", List.of(Map.of("activity", SamplePlan.KIEN_HAI.id())));
    put("\"2\"", words)
        .statusCode(422)
        .body("errors.pointer", contains("/targets/0/target", "/activities/0/activity"))
        .body("errors.code", contains("evaluation.target-unknown", "evaluation.activity-unknown"));
  }

  @Test
  void whatWasMissedNeedsAReasonAndThenItStays() throws IOException {
    move("finish", Map.of()).statusCode(409).body("code", is("evaluation.not-started"));
    put(null, blank()).statusCode(201);
    move("finish", Map.of())
        .statusCode(422)
        .body("errors.code", hasItem("evaluation.activity-unexplained"))
        .body("errors.code", hasItem("evaluation.causes-missing"))
        .body("errors.code", hasItem("evaluation.lessons-missing"));
    JsonPath seen = get(PLANNER).extract().jsonPath();
    String let = seen.getString("targets.find { it.code == 'T2' }.target");
    put("\"1\"", words(seen, let)).statusCode(200);
    assertThat(paper(PLANNER)).contains("DỰ THẢO");
    move("finish", Map.of())
        .statusCode(200)
        .body("state", is("FINISHED"))
        .body("finishedBy", notNullValue())
        .body("finishedAt", startsWith("2024-11-18"))
        .body("allowedActions", contains("REOPEN", "PLAN_NEXT"));
    put("\"3\"", blank()).statusCode(409).body("code", is("evaluation.finished"));
    get(STATION)
        .statusCode(200)
        .body("state", is("FINISHED"))
        .body("money", nullValue())
        .body("allowedActions", hasSize(0));
    assertThat(paper(STATION))
        .contains("Đánh giá kết quả thực hiện kế hoạch năm 2024", "không quá 108", "Biển động")
        .contains("Tổ chức trước mùa gió.", "Chưa ghi nhận số tiền.")
        .doesNotContain("DỰ THẢO");
    assertThat(paper(PLANNER)).contains("Số tiền (đồng)", "Được giao");

    // What is let rest is not in the next year's plan, whatever the figures say.
    String next =
        Drafts.create(
            Map.of(
                "from", Map.of("kind", "NEXT_YEAR", "plan", SamplePlan.KIEN_HAI.id().toString())));
    drafts.add(next);
    List<String> statements =
        Api.as(PLANNER).get("/plans/" + next + "/targets").then().extract().path("items.statement");
    assertThat(statements)
        .hasSize(1)
        .noneMatch(statement -> statement.contains("toàn huyện đạt 108"));

    move("reopen", Map.of("reason", "Bổ sung số liệu tháng 12"))
        .statusCode(200)
        .body("state", is("DRAFT"))
        .body("lessons", is("Tổ chức trước mùa gió."))
        .body("finishedBy", nullValue());
    get(STATION).statusCode(404);
    move("reopen", Map.of("reason", "Thử")).statusCode(409);
    Api.as(PLANNER)
        .get(PATH)
        .then()
        .body("targets.find { it.target == '" + let + "' }.carriedOn", is(false))
        .body("targets.explanation", not(hasItem(nullValue())));
  }

  private static String paper(String user) throws IOException {
    byte[] bytes =
        Api.as(user)
            .accept(DOCX)
            .get(PATH + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      return text.getText();
    }
  }
}
