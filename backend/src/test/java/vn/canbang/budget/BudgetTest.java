package vn.canbang.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.SamplePlan.BAC_GIANG;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.identity.Accounts;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.SamplePlan;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class BudgetTest {

  private String plan = "";

  @AfterEach
  void discard() {
    if (!plan.isEmpty()) {
      Drafts.delete(plan);
    }
  }

  private static ValidatableResponse budget(String user, SamplePlan of) {
    return Api.as(user).get(of.path() + "/budget").then();
  }

  private Response add(Map<String, ?> line) {
    return Api.as(Drafts.PLANNER).body(line).post("/plans/" + plan + "/budget-lines");
  }

  @Test
  void moneyOfDongLaiRestsOnTheDecisionThatGivesIt() {
    budget("ttyt.tanlac", DONG_LAI)
        .statusCode(200)
        .body("sources.kinds.flatten()", contains("PROVINCIAL_BUDGET"))
        .body("lines", hasSize(2))
        .body("lines.illustrative", everyItem(equalTo(true)))
        .body("lines[0].basis.number", equalTo("4080/QĐ-SYT"))
        .body("lines[0].basis.issuedOn", equalTo("2023-12-29"))
        .body("lines[0].activity.code", equalTo("III"))
        .body("lines[0].note", equalTo("Số liệu minh họa, không có trong văn bản."))
        .body("totals.planned", equalTo(7_200_000))
        .body("totals.settled", equalTo(5_850_000))
        .body("contradictions", empty())
        .body("empty", equalTo(false))
        .body("allowedActions", contains("EDIT"));
  }

  @Test
  void twoStatementsOfSourceOfKienHaiAreSaidToDiffer() {
    budget("phongds.kienhai", KIEN_HAI).statusCode(404);
    budget("ttyt.kienhai", KIEN_HAI)
        .statusCode(200)
        .body("sources", hasSize(2))
        .body("contradictions", hasSize(1))
        .body("contradictions[0].sources", hasSize(2))
        .body("contradictions[0].parts", contains("III.3", "IV"))
        .body(
            "contradictions[0].messageVi",
            equalTo("Nguồn kinh phí được nêu ở cả mục III.3 và mục IV với nội dung khác nhau."));
    budget("soyte.bacgiang", BAC_GIANG)
        .statusCode(200)
        .body("sources", hasSize(3))
        .body("contradictions", empty())
        .body("lines", empty())
        .body("totals", nullValue())
        .body("empty", equalTo(true));
  }

  @Test
  void whoOnlyReadsThePlanSeesNothingOfItsMoney() {
    Api.as("tyt.hontre").get(KIEN_HAI.path()).then().statusCode(200);
    budget("tyt.hontre", KIEN_HAI).statusCode(404);
    budget("tinh.kiengiang", KIEN_HAI).statusCode(404);
    budget("soyte.kiengiang", KIEN_HAI).statusCode(200);
    for (String path : new String[] {"", "/activities", "/document"}) {
      String read =
          Api.as("ttyt.tanlac")
              .accept("*/*")
              .get(DONG_LAI.path() + path)
              .then()
              .extract()
              .asString();
      assertThat(read).isNotEmpty().doesNotContain("6000000").doesNotContain("6.000.000");
    }
  }

  @Test
  void whoIsToProvideTheMoneyWritesIt() {
    String accountant = "tckt.kienhai";
    UUID department = Ids.of("organisation", "PHONG-TCKT-KIEN-HAI");
    Arc.container()
        .instance(Accounts.class)
        .get()
        .create(
            SystemScope.named("test"),
            accountant,
            "Kế toán TTYT huyện Kiên Hải",
            department,
            Set.of(new Grant(Role.VIEWER, department), new Grant(Role.REPORTER, department)),
            Api.PASSWORD);
    budget(accountant, KIEN_HAI)
        .statusCode(200)
        .body("lines.item", hasItem("In 24 băng rôn"))
        .body("allowedActions", contains("EDIT"));
    budget(accountant, DONG_LAI).statusCode(404);
    Api.as(accountant)
        .body(Map.of("item", "In băng rôn", "settled", 1))
        .post(KIEN_HAI.path() + "/budget-lines")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/settled"));
  }

  @Test
  void linesAreWrittenAndTakenOut() {
    plan = Drafts.create();
    Api.as(Drafts.PLANNER)
        .get("/plans/" + plan + "/budget")
        .then()
        .statusCode(200)
        .body("empty", equalTo(true));
    Response added = add(Map.of("item", "In băng rôn", "planned", 7_200_000_000L));
    added
        .then()
        .statusCode(201)
        .body("planned", equalTo(7_200_000_000L))
        .body("allocated", nullValue())
        .body("illustrative", equalTo(false));
    String path = added.header("Location").replaceFirst(".*/api/v1", "");
    String tag = added.header("ETag");
    Response written =
        Api.as(Drafts.PLANNER)
            .header("If-Match", tag)
            .body(
                Map.of(
                    "item",
                    "In băng rôn",
                    "decision",
                    "Quyết định số 12/QĐ-SYT",
                    "allocated",
                    7_000_000,
                    "drawn",
                    7_000_000,
                    "vouchersOn",
                    "2024-11-01",
                    "settled",
                    6_900_000,
                    "settledOn",
                    "2024-11-18"))
            .put(path);
    written.then().statusCode(200).body("planned", nullValue()).body("settled", equalTo(6_900_000));
    Api.as(Drafts.PLANNER).header("If-Match", tag).delete(path).then().statusCode(412);
    add(Map.of("item", "Hội nghị", "planned", 1_000_000)).then().statusCode(201);
    Api.as(Drafts.PLANNER)
        .get("/plans/" + plan + "/budget")
        .then()
        .body("lines.item", contains("In băng rôn", "Hội nghị"))
        .body("totals.planned", equalTo(1_000_000))
        .body("totals.drawn", equalTo(7_000_000));
    Api.as(Drafts.PLANNER)
        .header("If-Match", written.header("ETag"))
        .delete(path)
        .then()
        .statusCode(204);
    Api.as(Drafts.PLANNER).get(path).then().statusCode(404);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    plan = Drafts.create();
    Map<String, Object> line = new HashMap<>();
    line.put("activity", KIEN_HAI.activity("II.5"));
    line.put("item", "In băng rôn");
    line.put("source", KIEN_HAI.id());
    line.put("basis", KIEN_HAI.id());
    line.put("allocated", 100);
    line.put("drawn", 101);
    line.put("settled", 102);
    line.put("vouchersOn", "2024-11-19");
    line.put("settledOn", "2024-11-01");
    add(line)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/activity",
                "/source",
                "/basis",
                "/drawn",
                "/settled",
                "/vouchersOn",
                "/settledOn"))
        .body(
            "errors.find { it.pointer == '/drawn' }.message",
            equalTo("Số đã rút không được lớn hơn số được giao (100 đồng)."));
    add(Map.of("item", "In", "drawn", 5, "settledOn", "2024-11-01"))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/drawn", "/settled"));
    add(Map.of("item", " ", "planned", -1, "allocated", 1_000_000_000_000_001L))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/item", "/planned", "/allocated"));
    add(Map.of("item", "In", "planned", 1.5)).then().statusCode(400);
  }

  @Test
  void contractsAreNoted() {
    plan = Drafts.create();
    Map<String, Object> contract = new HashMap<>();
    contract.put("number", "05/HĐ-TTYT");
    contract.put("signedOn", "2024-11-19");
    contract.put("partner", "Báo Kiên Giang");
    contract.put("subject", "Đăng tin, bài");
    contract.put("activity", KIEN_HAI.activity("II.3"));
    String path = "/plans/" + plan + "/contracts";
    Api.as(Drafts.PLANNER)
        .body(contract)
        .post(path)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/signedOn", "/activity"));
    contract.put("signedOn", "2024-11-18");
    contract.remove("activity");
    contract.put("amount", 3_000_000);
    Response made = Api.as(Drafts.PLANNER).body(contract).post(path);
    made.then().statusCode(201).body("partner", equalTo("Báo Kiên Giang"));
    String own = "/contracts/" + made.<String>path("id");
    contract.put("amount", null);
    Api.as(Drafts.PLANNER)
        .header("If-Match", made.header("ETag"))
        .body(contract)
        .put(own)
        .then()
        .statusCode(200)
        .body("amount", nullValue());
    Api.as(Drafts.PLANNER)
        .get("/plans/" + plan + "/budget")
        .then()
        .body("contracts.number", contains("05/HĐ-TTYT"))
        .body("empty", equalTo(false))
        .body("totals", nullValue());
    Api.as(Drafts.PLANNER)
        .header("If-Match", Api.as(Drafts.PLANNER).get(own).header("ETag"))
        .delete(own)
        .then()
        .statusCode(204);
  }

  @Test
  void statementsDoNotGrowWithTheLines() {
    budget("ttyt.tanlac", DONG_LAI).body("lines", not(empty()));
    int few = Statements.count(() -> budget("ttyt.tanlac", DONG_LAI));
    plan = Drafts.create();
    for (int i = 0; i < 12; i++) {
      add(Map.of("item", "Mục " + i, "planned", i)).then().statusCode(201);
    }
    int many = Statements.count(() -> Api.as(Drafts.PLANNER).get("/plans/" + plan + "/budget"));
    assertThat(many).isLessThanOrEqualTo(few);
  }

  @Test
  void theCheckOfPlansSaysTheSame() {
    Api.as("ttyt.kienhai")
        .get(KIEN_HAI.path() + "/lint")
        .then()
        .statusCode(200)
        .body(
            "findings.find { it.rule == 'FUNDS_DIFFER' }.messageVi",
            containsString("mục III.3 và mục IV"));
  }
}
