package vn.canbang.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.IssuedPlans;
import vn.canbang.plan.SamplePlan;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Twenty-four banners on their way to four stations and the main roads. */
@QuarkusTest
class DeliveryTest {

  private static final Map<String, String> STATIONS =
      Map.of(
          "tyt.hontre", "TYT-HON-TRE",
          "tyt.laison", "TYT-LAI-SON",
          "tyt.anson", "TYT-AN-SON",
          "tyt.namdu", "TYT-NAM-DU");

  private final List<String> plans = new ArrayList<>();
  private String plan = "";
  private String activity = "";

  @BeforeEach
  void issueAPlan() {
    plan = Drafts.nearlyIssued(Map.of());
    plans.add(plan);
    String contents = Drafts.read(plan).getString("sections[0].id");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("activity", banners(contents, 5));
    wanted.put("after", null);
    activity =
        Api.as(PLANNER)
            .body(wanted)
            .post("/plans/" + plan + "/activities")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Drafts.issue(plan, "701/KH-TTYT", "2024-11-01");
  }

  @AfterEach
  void discard() {
    plans.reversed().forEach(IssuedPlans::discard);
  }

  /** 4 on main roads and as many as said for each station. */
  private static Map<String, Object> banners(String section, int each) {
    List<Map<String, Object>> shares = new ArrayList<>();
    shares.add(Map.of("text", "Các trục đường chính", "quantity", 4));
    STATIONS
        .values()
        .forEach(
            code ->
                shares.add(
                    Map.of("text", "Trạm Y tế các xã", "organisation", code, "quantity", each)));
    Map<String, Object> banners = new HashMap<>();
    banners.put("title", "In băng rôn");
    banners.put("section", section);
    banners.put("category", "PRINTED_MATERIAL");
    banners.put("coordinators", List.of());
    banners.put("rules", List.of());
    banners.put("separatePlan", false);
    banners.put(
        "outputs",
        List.of(
            Map.of(
                "name",
                "băng rôn",
                "unit",
                "chiếc",
                "quantity",
                4 + 4 * each,
                "allocations",
                shares)));
    banners.put("materials", List.of());
    banners.put("channels", List.of());
    return banners;
  }

  private JsonPath output() {
    return Api.as(PLANNER)
        .get("/activities/" + activity)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("outputs[0]");
  }

  /** The allotment of a unit; of the main roads for an empty code. */
  private String of(String code) {
    return output()
        .getString(
            code.isEmpty()
                ? "allocations.find { it.organisation == null }.id"
                : "allocations.find { it.organisation?.code == '" + code + "' }.id");
  }

  private static Response step(String user, String allocation, String verb, Map<String, ?> body) {
    String path = "/allocations/" + allocation;
    return Api.as(user)
        .header("If-Match", Api.as(user).get(path).header("ETag"))
        .body(body)
        .post(path + "/" + verb);
  }

  private static ValidatableResponse done(
      String user, String allocation, String verb, Map<String, ?> body) {
    return step(user, allocation, verb, body).then().statusCode(200);
  }

  @Test
  void fourStationsAreGivenTheirsThreeConfirmAndTheFourthIsNamed() {
    for (String code : STATIONS.values()) {
      done(PLANNER, of(code), "issue", Map.of("on", "2024-11-04"))
          .body("state", equalTo("ISSUED"))
          .body("issuedQuantity", equalTo(5))
          .body("allowedActions", contains("RECEIVE", "UNDO"));
    }
    STATIONS.forEach(
        (user, code) -> {
          if (!user.equals("tyt.anson")) {
            done(user, of(code), "receive", Map.of("on", "2024-11-05"))
                .body("receivedQuantity", equalTo(5));
            done(user, of(code), "display", Map.of("on", "2024-11-06"))
                .body("state", equalTo("DISPLAYED"));
          }
        });
    JsonPath output = output();
    assertThat(output.getMap("displayed", String.class, Integer.class))
        .isEqualTo(Map.of("units", 3, "quantity", 15, "ofUnits", 4, "ofQuantity", 20));
    assertThat(output.getList("awaiting.code")).containsExactly("TYT-AN-SON");
    assertThat(output.getList("awaitingReceipt.name")).containsExactly("Trạm Y tế xã An Sơn");
    Api.as(PLANNER)
        .get("/allocations?awaiting=true&plan=" + plan)
        .then()
        .statusCode(200)
        .body("items.allocation.organisation.code", contains("TYT-AN-SON"))
        .body("items[0].output.name", equalTo("băng rôn"))
        .body("items[0].output.quantity", equalTo(24))
        .body("items[0].activity.id", equalTo(activity))
        .body("items[0].plan.number", equalTo("701/KH-TTYT"));
    Api.as("tyt.anson")
        .get("/allocations?awaiting=true&organisation=TYT-AN-SON&plan=" + plan)
        .then()
        .body("items.allocation.state", contains("ISSUED"))
        .body("items[0].allocation.allowedActions", contains("RECEIVE"));
    Api.as("tyt.hontre")
        .get("/allocations?awaiting=true&organisation=TYT-HON-TRE&plan=" + plan)
        .then()
        .body("items", empty());
    // Who sees the plan sees who has not confirmed, but cannot confirm for another.
    Api.as("tyt.hontre")
        .get("/allocations?state=ISSUED&count=true&plan=" + plan)
        .then()
        .body("total", equalTo(1))
        .body("items[0].allocation.allowedActions", empty());
    step("tyt.hontre", of("TYT-AN-SON"), "receive", Map.of("on", "2024-11-05"))
        .then()
        .statusCode(403);
  }

  @Test
  void whatHangsAtAPlaceIsPutUpByWhoHandsOut() {
    String roads = of("");
    step("tyt.hontre", roads, "issue", Map.of("on", "2024-11-04")).then().statusCode(403);
    done(PLANNER, roads, "issue", Map.of("on", "2024-11-04", "note", "Phòng DS-TTGDSK"))
        .body("note", equalTo("Phòng DS-TTGDSK"))
        .body("organisation", nullValue());
    done(PLANNER, roads, "receive", Map.of("on", "2024-11-04"));
    done(PLANNER, roads, "display", Map.of("on", "2024-11-08"))
        .body("displayedOn", equalTo("2024-11-08"))
        .body("note", equalTo("Phòng DS-TTGDSK"));
    assertThat(output().getMap("displayed", String.class, Integer.class))
        .containsEntry("quantity", 0)
        .containsEntry("ofQuantity", 20);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    String mine = of("TYT-HON-TRE");
    step(PLANNER, mine, "issue", Map.of("on", "2024-11-19"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/on"))
        .body("errors[0].message", equalTo("Ngày thực hiện không được sau hôm nay."));
    done(PLANNER, mine, "issue", Map.of("on", "2024-11-04"));
    step("tyt.hontre", mine, "receive", Map.of("on", "2024-11-03", "quantity", 6))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/on", "/quantity"))
        .body(
            "errors.message",
            hasItems(
                "Ngày này không được trước ngày của bước liền trước (04/11/2024).",
                "Không thể nhiều hơn số của bước liền trước (5)."));
    ((FilterableRequestSpecification) Api.as("tyt.hontre"))
        .replaceHeader("Accept-Language", "en")
        .header("If-Match", "*")
        .body(Map.of("on", "2024-11-05", "quantity", 3))
        .post("/allocations/" + mine + "/receive")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/note"))
        .body(
            "errors[0].message",
            equalTo("Fewer than at the step before (5): say why in the note."));
    step("tyt.hontre", mine, "receive", Map.of("on", "2024-11-05", "quantity", 0))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/quantity"));
    step("tyt.hontre", mine, "display", Map.of("on", "2024-11-05"))
        .then()
        .statusCode(409)
        .body("code", equalTo("allocation.state"));
    done(
            "tyt.hontre",
            mine,
            "receive",
            Map.of("on", "2024-11-05", "quantity", 3, "note", "Hai chiếc bị rách"))
        .body("receivedQuantity", equalTo(3));
    done("tyt.hontre", mine, "display", Map.of("on", "2024-11-05"))
        .body("displayedQuantity", equalTo(3))
        .body("note", equalTo("Hai chiếc bị rách"));
  }

  @Test
  void theLastStepIsTakenBackWithAReason() {
    String mine = of("TYT-HON-TRE");
    step(PLANNER, mine, "undo", Map.of("reason", "Nhầm"))
        .then()
        .statusCode(409)
        .body("code", equalTo("allocation.state"));
    done(PLANNER, mine, "issue", Map.of("on", "2024-11-04"));
    done("tyt.hontre", mine, "receive", Map.of("on", "2024-11-05"));
    step("tyt.hontre", mine, "undo", Map.of("reason", " ")).then().statusCode(422);
    done("tyt.hontre", mine, "undo", Map.of("reason", "Nhập nhầm trạm"))
        .body("state", equalTo("ISSUED"))
        .body("receivedOn", nullValue());
    step("tyt.hontre", mine, "undo", Map.of("reason", "Chưa nhận")).then().statusCode(403);
    done(PLANNER, mine, "undo", Map.of("reason", "Chưa cấp")).body("state", equalTo("PLANNED"));
    Api.as(PLANNER)
        .get("/audit-events?resourceType=allocation&resource=" + mine)
        .then()
        .statusCode(200)
        .body("items[0].reason", equalTo("Chưa cấp"))
        .body("items", hasSize(4));
  }

  @Test
  void repeatedAndStaleRequestsDoNotCountTwice() {
    String mine = of("TYT-HON-TRE");
    String path = "/allocations/" + mine;
    String tag = Api.as(PLANNER).get(path).header("ETag");
    for (int i = 0; i < 2; i++) {
      Api.as(PLANNER)
          .header("If-Match", tag)
          .header("Idempotency-Key", "cap-phat-" + mine)
          .body(Map.of("on", "2024-11-04"))
          .post(path + "/issue")
          .then()
          .statusCode(200)
          .body("state", equalTo("ISSUED"));
    }
    Api.as("tyt.hontre")
        .header("If-Match", tag)
        .body(Map.of("on", "2024-11-05"))
        .post(path + "/receive")
        .then()
        .statusCode(412);
    Api.as("tyt.hontre")
        .body(Map.of("on", "2024-11-05"))
        .post(path + "/receive")
        .then()
        .statusCode(428);
  }

  @Test
  void anAmendmentDoesNotUndoWhatWasHandedOut() {
    done(PLANNER, of("TYT-HON-TRE"), "issue", Map.of("on", "2024-11-04"));
    done("tyt.hontre", of("TYT-HON-TRE"), "receive", Map.of("on", "2024-11-05"));
    done(PLANNER, of("TYT-LAI-SON"), "issue", Map.of("on", "2024-11-04"));
    String amendment =
        Api.as(PLANNER)
            .header("If-Match", Api.as(PLANNER).get("/plans/" + plan).header("ETag"))
            .body(Map.of("reason", "Thêm băng rôn"))
            .post("/plans/" + plan + "/amend")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    plans.add(amendment);
    JsonPath copy =
        Api.as(PLANNER).get("/plans/" + amendment + "/activities").then().extract().jsonPath();
    assertThat(copy.getList("items[0].outputs[0].allocations.state", String.class))
        .containsOnly("PLANNED");
    Map<String, Object> written = banners(copy.getString("items[0].sectionId"), 7);
    @SuppressWarnings("unchecked")
    Map<String, Object> output =
        new HashMap<>(((List<Map<String, Object>>) written.get("outputs")).getFirst());
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> shares =
        new ArrayList<>((List<Map<String, Object>>) output.get("allocations"));
    shares.removeIf(share -> "TYT-LAI-SON".equals(share.get("organisation")));
    output.put("allocations", shares);
    output.put("quantity", 25);
    written.put("outputs", List.of(output));
    String own = copy.getString("items[0].id");
    Api.as(PLANNER)
        .header("If-Match", Api.as(PLANNER).get("/activities/" + own).header("ETag"))
        .body(written)
        .put("/activities/" + own)
        .then()
        .statusCode(200);
    Drafts.issue(amendment, "702/KH-TTYT", "2024-11-18");

    JsonPath now = output();
    assertThat(now.getInt("quantity")).isEqualTo(25);
    assertThat(now.getInt("allocations.quantity.sum()")).isEqualTo(25);
    String honTre = "allocations.findAll { it.organisation?.code == 'TYT-HON-TRE' }";
    assertThat(now.getList(honTre + ".quantity", Integer.class)).containsExactly(5, 2);
    assertThat(now.getList(honTre + ".state", String.class)).containsExactly("RECEIVED", "PLANNED");
    assertThat(now.getList("withdrawn.organisation.code")).containsExactly("TYT-LAI-SON");
    assertThat(now.getInt("withdrawn[0].quantity")).isZero();
    assertThat(now.getInt("withdrawn[0].issuedQuantity")).isEqualTo(5);
    assertThat(now.getList("awaiting.code")).doesNotContain("TYT-LAI-SON");
    Api.as(PLANNER)
        .get("/allocations?organisation=TYT-LAI-SON&plan=" + plan)
        .then()
        .body("items.allocation.withdrawn", contains(true))
        .body("items.allocation.state", contains("ISSUED"));
    Api.as(PLANNER).get("/allocations?plan=" + amendment).then().body("items", empty());
  }

  @Test
  void nothingIsHandedOutByADraft() {
    String draft = Drafts.create();
    plans.add(draft);
    String contents = Drafts.section(draft, "Nội dung", null, null);
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("activity", banners(contents, 1));
    wanted.put("after", null);
    JsonPath made =
        Api.as(PLANNER)
            .body(wanted)
            .post("/plans/" + draft + "/activities")
            .then()
            .extract()
            .jsonPath();
    assertThat(made.getList("outputs[0].allocations.allowedActions.flatten()")).isEmpty();
    step(
            PLANNER,
            made.getString("outputs[0].allocations[0].id"),
            "issue",
            Map.of("on", "2024-11-04"))
        .then()
        .statusCode(409)
        .body("code", equalTo("allocation.plan-not-issued"));
  }

  @Test
  void theSampleAwaitsAnSon() {
    Api.as("phongds.kienhai")
        .get("/allocations?awaiting=true&plan=" + SamplePlan.KIEN_HAI.id())
        .then()
        .statusCode(200)
        .body("items.allocation.organisation.code", contains("TYT-AN-SON"))
        .body("items[0].allocation.receivedQuantity", equalTo(5))
        .body("items[0].allocation.illustrative", equalTo(true));
  }

  @Test
  void unknownUnitsAndForeignPlansFindNothing() {
    Api.as(PLANNER)
        .get("/allocations?organisation=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?organisation"));
    Api.as("soyte.bacgiang")
        .get("/allocations?plan=" + plan)
        .then()
        .statusCode(200)
        .body("items", empty());
    Api.as("soyte.bacgiang").get("/allocations/" + of("TYT-HON-TRE")).then().statusCode(404);
  }

  @Test
  void statementsDoNotGrowWithTheAllotments() {
    String path = "/allocations?plan=" + plan;
    Api.as(PLANNER).get(path).then().statusCode(200);
    int few = Statements.count(() -> Api.as(PLANNER).get(path + "&limit=1"));
    int many = Statements.count(() -> Api.as(PLANNER).get(path));
    assertThat(many).isLessThanOrEqualTo(few + 5);
  }
}
