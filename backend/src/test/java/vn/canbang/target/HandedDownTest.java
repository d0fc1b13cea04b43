package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.calendar.HeldPlan;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.target.known.KnownAssessments;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** From a target to what units are handed, and to how it ends. */
@QuarkusTest
class HandedDownTest {

  private static final String CENTRE = "ttyt.kienhai";
  private static final Map<String, String> DECISION =
      Map.of("number", "46/QĐ-TTYT", "issuedOn", "2024-11-18", "title", "Giao chỉ tiêu");

  @Inject KnownAssessments known;

  private HeldPlan plan;
  private String ratio;
  private String number;
  private String milestone;

  @BeforeEach
  void write() {
    plan = HeldPlan.begin();
    ratio = add("Tỷ số dưới 112", "SRB", "LT", 112, null, null);
    number = add("Không quá 40 trẻ là con thứ 3", "THIRD_BIRTH", "LE", 40, "COUNT", ratio);
    milestone = add("Thành lập câu lạc bộ", null, "DONE", null, null, number);
    plan.issued("595/KH-TTYT");
  }

  @AfterEach
  void discard() {
    plan.discard();
  }

  private String add(
      String statement,
      @Nullable String indicator,
      String comparator,
      @Nullable Integer value,
      @Nullable String basis,
      @Nullable String after) {
    Map<String, Object> target = new HashMap<>();
    target.put("statement", statement);
    target.put("indicator", indicator);
    target.put("comparator", comparator);
    target.put("value", value);
    target.put("basis", basis);
    target.put("due", "2024-12-31");
    target.put("area", "912");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("target", target);
    wanted.put("after", after);
    return Api.as(CENTRE)
        .body(wanted)
        .post("/plans/" + plan.id() + "/targets")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> cascade(
      @Nullable Map<String, ?> decision, Object... areasAndValues) {
    List<Map<String, Object>> units = new ArrayList<>();
    for (int i = 0; i < areasAndValues.length; i += 2) {
      units.add(Map.of("area", areasAndValues[i], "value", areasAndValues[i + 1]));
    }
    Map<String, Object> body = new HashMap<>();
    body.put("decision", decision);
    body.put("units", units);
    return body;
  }

  private static Response put(String target, String ifMatch, Map<String, Object> body) {
    return Api.as(CENTRE)
        .header("If-Match", ifMatch)
        .body(body)
        .put("/targets/" + target + "/cascade");
  }

  private static Response allocate(String target) {
    String tag = Api.as(CENTRE).get("/targets/" + target + "/cascade").header("ETag");
    return Api.as(CENTRE).header("If-Match", tag).post("/targets/" + target + "/cascade/allocate");
  }

  @Test
  void cascadeThatDoesNotAddUpIsNamedAndNotPutInForce() {
    Map<String, Object> few = cascade(DECISION, "31108", 12, "31111", 20, "31114", 4);
    Api.as(CENTRE)
        .body(few)
        .put("/targets/" + number + "/cascade?dryRun=true")
        .then()
        .statusCode(200)
        .body("additive", equalTo(true))
        .body("sum", equalTo(36))
        .body("implied", nullValue())
        .body("findings.code", contains("CASCADE_SUM_DIFFERS", "CASCADE_GAP"))
        .body("findings[0].severity", equalTo("ERROR"))
        .body(
            "findings[0].messageVi",
            equalTo(
                "Tổng mức giao cho các đơn vị là 36, chỉ tiêu của huyện Kiên Hải là 40: còn thiếu"
                    + " 4."))
        .body("findings[1].area", equalTo("31115"))
        .body("version", equalTo(0));
    Api.as(CENTRE)
        .get("/targets/" + number + "/cascade")
        .then()
        .body("state", equalTo("NONE"))
        .body("allowedActions", contains("EDIT"));
    put(number, "\"7\"", few).then().statusCode(412);
    put(number, "\"0\"", few).then().statusCode(200).body("state", equalTo("DRAFT"));
    allocate(number)
        .then()
        .statusCode(422)
        .body("errors.code", contains("target.cascade-finding"))
        .body("errors[0].message", endsWith("còn thiếu 4."));
    put(number, "\"1\"", cascade(null, "31108", 12, "31111", 20, "31114", 4, "31115", 4))
        .then()
        .statusCode(200)
        .body("findings", empty());
    allocate(number)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/decision/number", "/decision/title", "/decision/issuedOn"));
  }

  @Test
  void looserUnitIsNamedAndTheUnitsSeeWhatIsInForce() {
    Map<String, Object> loose = cascade(DECISION, "31108", 115, "31111", 110);
    put(ratio, "*", loose)
        .then()
        .statusCode(200)
        .body("findings.findAll { it.code == 'CASCADE_LOOSER' }.area", contains("31108"))
        .body("units.find { it.area.code == '31108' }.organisation.code", equalTo("TYT-HON-TRE"))
        .body("units.find { it.area.code == '31108' }.denominatorTyped", equalTo(false));
    allocate(ratio).then().statusCode(422);
    Api.as("tyt.hontre")
        .get("/targets/" + ratio + "/cascade")
        .then()
        .statusCode(200)
        .body("state", equalTo("NONE"));
    put(ratio, "*", cascade(DECISION, "31108", 112, "31111", 110)).then().statusCode(200);
    allocate(ratio)
        .then()
        .statusCode(200)
        .body("state", equalTo("ALLOCATED"))
        .body("inForce", equalTo(true))
        .body("findings.severity", not(hasItem("ERROR")));
    Api.as("tyt.hontre")
        .get("/allocated-targets")
        .then()
        .statusCode(200)
        .body("items.target.id", hasItem(ratio))
        .body("items.find { it.target.id == '" + ratio + "' }.value", equalTo(112))
        .body(
            "items.find { it.target.id == '" + ratio + "' }.decision.number",
            equalTo("46/QĐ-TTYT"));
    Api.as("tyt.namdu")
        .get("/allocated-targets")
        .then()
        .body("items.target.id", not(hasItem(ratio)));
    Api.as(CENTRE)
        .get("/targets/" + ratio + "/tree")
        .then()
        .statusCode(200)
        .body("rows[0].depth", equalTo(1))
        .body("rows.find { it.area.code == '31111' }.allocated", equalTo(true))
        .body("rows.find { it.area.code == '31111' }.targetValue", equalTo(110))
        .body("rows.find { it.area.code == '31115' }.allocated", equalTo(false))
        .body("rows.find { it.area.code == '31115' }.targetValue", equalTo(112));
    Api.as(CENTRE)
        .get("/targets/" + ratio + "/assessment?area=31111")
        .then()
        .body("level.value", equalTo(110))
        .body("level.allocated", equalTo(true));
    put(ratio, "*", cascade(DECISION, "31108", 111))
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("inForce", equalTo(true));
    Api.as("tyt.hontre")
        .get("/targets/" + ratio + "/cascade")
        .then()
        .body("state", equalTo("ALLOCATED"))
        .body("units.find { it.area.code == '31108' }.value", equalTo(112));
  }

  @Test
  void unitsMustLieDirectlyBelow() {
    put(ratio, "*", cascade(DECISION, "00154", 110, "31108", 110, "31108", 111))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/units/0/area", "/units/2/area"))
        .body("errors.code", contains("target.cascade-not-below", "target.cascade-twice"));
    put(milestone, "*", cascade(DECISION, "31108", 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("target.no-level"));
    Api.as("tyt.hontre")
        .header("If-Match", "*")
        .body(cascade(DECISION))
        .put("/targets/" + ratio + "/cascade")
        .then()
        .statusCode(403);
  }

  @Test
  void treeTakesAsManyStatementsForOneUnitAsForMany() {
    String tree = "/targets/" + Ids.of("target", Ids.of("plan", "kien-hai-2024") + "/T2") + "/tree";
    Api.as(CENTRE).get(tree).then().statusCode(200).body("rows", hasSize(5));
    int few = Statements.count(() -> Api.as(CENTRE).get(tree));
    String many =
        "/targets/" + Ids.of("target", Ids.of("plan", "long-bien-2024") + "/T4") + "/tree";
    Api.as("bcd.longbien").get(many).then().statusCode(200).body("rows", hasSize(15));
    int more = Statements.count(() -> Api.as("bcd.longbien").get(many));
    assertThat(more).isLessThanOrEqualTo(few);
  }

  @Test
  void milestoneIsReachedAndPolicyEndsATarget() {
    String path = "/targets/" + milestone;
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(Map.of("doneOn", "2024-12-01"))
        .post(path + "/completion")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/doneOn"));
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(Map.of("doneOn", "2024-11-01", "document", "Quyết định 12/QĐ-TTYT"))
        .post(path + "/completion")
        .then()
        .statusCode(200)
        .body("completion.doneOn", equalTo("2024-11-01"))
        .body("assessment.officialResult", equalTo("MET"));
    Api.as(CENTRE)
        .header("If-Match", "*")
        .delete(path + "/completion")
        .then()
        .statusCode(200)
        .body("completion", nullValue())
        .body("assessment.officialResult", equalTo("NOT_ASSESSED"));
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(Map.of("doneOn", "2024-11-01"))
        .post("/targets/" + ratio + "/completion")
        .then()
        .statusCode(409)
        .body("code", equalTo("target.not-a-milestone"));
    Map<String, String> end =
        Map.of("closedOn", "2024-11-18", "reason", "Chính sách thay đổi", "document", "Pháp lệnh");
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(end)
        .post("/targets/" + number + "/close")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("allowedActions", contains("EXPLAIN"))
        .body("assessment.noValueReason", equalTo("ENDED"))
        .body("assessment.sentenceVi", startsWith("Chỉ tiêu đã kết thúc từ 18/11/2024:"));
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(end)
        .post("/targets/" + number + "/close")
        .then()
        .statusCode(409)
        .body("code", equalTo("target.closed"));
    put(number, "*", cascade(DECISION, "31108", 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("target.not-in-force"));
  }

  @Test
  void bodiesExplainAndSurveysAreForTargetsThatAskForThem() {
    Api.as("tyt.hontre")
        .body(Map.of("period", "2024", "text", "Số trẻ sinh ra ít."))
        .post("/targets/" + ratio + "/explanations")
        .then()
        .statusCode(201)
        .body("organisation.code", equalTo("TYT-HON-TRE"));
    Api.as(CENTRE)
        .get("/targets/" + ratio + "/assessment")
        .then()
        .body("explanations.text", contains("Số trẻ sinh ra ít."));
    Api.as(CENTRE)
        .get("/targets/" + ratio + "/assessment?period=2023")
        .then()
        .body("explanations", empty());
    // Of one area below, by who serves it: that stands in its row of the tree.
    String said = "/targets/" + ratio + "/explanations";
    Map<String, String> ofHonTre =
        Map.of("period", "2024", "area", "31108", "text", "Chỉ có vài chục trẻ.");
    Api.as("tyt.laison")
        .body(ofHonTre)
        .post(said)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/area"))
        .body("errors.code", contains("target.explanation-elsewhere"));
    Api.as("tyt.hontre")
        .body(Map.of("period", "2024", "area", "05134", "text", "x"))
        .post(said)
        .then()
        .statusCode(422)
        .body("errors.code", contains("target.explanation-not-below"));
    Api.as("tyt.laison")
        .body(Map.of("period", "2024", "area", "31111", "text", "Chỉ có vài chục trẻ."))
        .post(said)
        .then()
        .statusCode(201)
        .body("area.code", equalTo("31111"));
    Api.as(CENTRE)
        .get("/targets/" + ratio + "/tree?period=2024")
        .then()
        .statusCode(200)
        .body(
            "rows.find { it.area.code == '912' }.explanations.text", contains("Số trẻ sinh ra ít."))
        .body(
            "rows.find { it.area.code == '31111' }.explanations.text",
            contains("Chỉ có vài chục trẻ."))
        .body("rows.find { it.area.code == '31108' }.explanations", empty());
    Api.as(CENTRE)
        .get("/targets/" + ratio + "/assessment")
        .then()
        .body("explanations.text", contains("Số trẻ sinh ra ít."));
    Map<String, Object> survey =
        Map.of(
            "from",
            "2024-10-02",
            "to",
            "2024-10-01",
            "method",
            "EVERYONE",
            "sample",
            10,
            "positive",
            11,
            "illustrative",
            true);
    Api.as(CENTRE)
        .body(survey)
        .post("/targets/" + ratio + "/survey-results")
        .then()
        .statusCode(409)
        .body("code", equalTo("target.not-by-survey"));
    UUID asked = Ids.of("target", Ids.of("plan", "cu-khoi-2021-2025") + "/T2");
    Api.as("phuong.cukhoi")
        .body(survey)
        .post("/targets/" + asked + "/survey-results")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/to", "/positive"));
  }

  @Test
  void whatWasSaidIsKeptEachTimeItChanges() {
    String path = "/targets/" + ratio;
    known.follow(SystemScope.named("test"));
    known.follow(SystemScope.named("test"));
    Api.as(CENTRE)
        .get(path + "/assessments")
        .then()
        .statusCode(200)
        .body("items.findAll { it.period == '2024' }.reason", contains("FIRST"));
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(Map.of("closedOn", "2024-11-18", "reason", "Chính sách thay đổi"))
        .post(path + "/close")
        .then()
        .statusCode(200);
    known.follow(SystemScope.named("test"));
    Api.as(CENTRE)
        .get(path + "/assessments")
        .then()
        .body("items.findAll { it.period == '2024' }.reason", contains("TARGET", "FIRST"))
        .body(
            "items.findAll { it.period == '2024' }.officialResult",
            contains("NOT_ASSESSED", "MET"));
    Api.as(CENTRE)
        .get(path + "/assessment?knownAt=2024-11-18")
        .then()
        .statusCode(200)
        .body("noValueReason", equalTo("ENDED"));
    Api.as(CENTRE)
        .get(path + "/assessment?knownAt=2024-11-17")
        .then()
        .statusCode(404)
        .body("code", equalTo("target.not-known-then"));
    Api.as(CENTRE).get(path + "/assessment?knownAt=2024-11-18&area=31108").then().statusCode(400);
  }

  @Test
  void listFindsTargetsWithoutAccents() {
    Api.as(CENTRE)
        .get("/targets?q=ty so duoi 112&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.id", contains(ratio));
    Api.as(CENTRE)
        .get("/targets?plan=" + plan.id() + "&indicator=THIRD_BIRTH&inForce=true")
        .then()
        .body("items.id", contains(number));
    Api.as("soyte.bacgiang").get("/targets?plan=" + plan.id()).then().body("items", empty());
  }
}
