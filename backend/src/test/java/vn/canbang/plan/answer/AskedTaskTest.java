package vn.canbang.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.IssuedPlans;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class AskedTaskTest {

  private String plan = "";

  @AfterEach
  void discard() {
    if (!plan.isEmpty()) {
      IssuedPlans.discard(plan);
    }
  }

  /** A plan that gives the stations something to do and asks the union for something. */
  private void issueAPlan() {
    plan = Drafts.nearlyIssued(Map.of());
    Drafts.duty(plan, "Trạm Y tế các xã", "TYT-XA-KIEN-HAI");
    Drafts.add(
            plan,
            "duty",
            Map.of(
                "organisationText",
                "Đề nghị Phòng Y tế",
                "organisations",
                List.of("UBND-HUYEN-KIEN-HAI"),
                "role",
                "COORDINATE",
                "mode",
                "REQUEST",
                "tasks",
                List.of("Phối hợp tuyên truyền", "Hỗ trợ kinh phí")),
            null,
            null)
        .then()
        .statusCode(201);
    Drafts.issue(plan, "801/KH-TTYT", "2024-11-01");
  }

  private String path(String organisation) {
    String duty =
        Api.as("admin")
            .get("/asked-tasks?plan=" + plan + "&organisation=" + organisation)
            .path("items[0].duty.id");
    return "/plans/" + plan + "/duties/" + duty + "/answers/" + organisation;
  }

  private static Response put(String user, String path, Map<String, ?> answer) {
    return Api.as(user).body(answer).put(path);
  }

  @Test
  void fourteenBodiesOfLongBienFiveOfThemAsked() {
    JsonPath asked =
        Api.as("bcd.longbien")
            .get("/asked-tasks?plan=" + LONG_BIEN.id() + "&count=true")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(asked.getInt("total")).isEqualTo(14);
    assertThat(asked.getList("items.duty.code", String.class))
        .startsWith("III.1", "III.2")
        .endsWith("III.13", "III.14");
    assertThat(asked.getList("items.findAll { it.duty.mode == 'REQUEST' }.organisation.code"))
        .containsExactly(
            "BAN-TUYEN-GIAO-QUAN-UY-LONG-BIEN",
            "MTTQ-QUAN-LONG-BIEN",
            "LDLD-QUAN-LONG-BIEN",
            "HOI-LHPN-QUAN-LONG-BIEN",
            "DOAN-TNCS-QUAN-LONG-BIEN");
    assertThat(asked.getList("items[0].duty.tasks")).hasSize(4);
    assertThat(asked.getList("items.allowedActions.flatten()")).hasSize(14);
  }

  @Test
  void aBodySeesWhatIsAskedOfItAndNotWhatIsAskedOfOthers() {
    Api.as("congan.longbien")
        .get("/asked-tasks")
        .then()
        .statusCode(200)
        .body("items.organisation.code", contains("CONG-AN-LONG-BIEN"))
        .body("items[0].plan.id", equalTo(LONG_BIEN.id().toString()))
        .body("items[0].issuer.code", equalTo("BCD-DS-PT-LONG-BIEN"))
        .body("items[0].duty.code", equalTo("III.13"))
        .body("items[0].answer", nullValue())
        .body("items[0].allowedActions", contains("ANSWER"));
    Api.as("congan.longbien")
        .get("/asked-tasks?organisation=PHONG-TU-PHAP-LONG-BIEN")
        .then()
        .body("items", empty());
  }

  @Test
  void membersOfAGroupAreAskedOneByOne() {
    Api.as("ttyt.kienhai")
        .get("/asked-tasks?plan=" + KIEN_HAI.id() + "&limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.duty.code == 'III.4' }.organisation.code",
            containsInAnyOrder("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU"));
    Api.as("tyt.hontre")
        .get("/asked-tasks?organisation=TYT-HON-TRE&plan=" + KIEN_HAI.id())
        .then()
        .body("items.duty.code", contains("III.4"))
        .body("items[0].duty.organisationText", equalTo("Trạm Y tế các xã"));
  }

  @Test
  void aUnitTakesOnWhatItIsGivenAndSaysHowFarItIs() {
    issueAPlan();
    String path = path("TYT-HON-TRE");
    put("tyt.hontre", path, Map.of("status", "DECLINED", "text", "Thiếu người"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/status"));
    Response taken = put("tyt.hontre", path, Map.of("status", "ACCEPTED"));
    taken
        .then()
        .statusCode(200)
        .body("answer.status", equalTo("ACCEPTED"))
        .body("answer.on", equalTo("2024-11-18"))
        .body("answer.by", equalTo("Cán bộ dân số TYT xã Hòn Tre"))
        .body("answer.onBehalf", equalTo(false));
    put("tyt.hontre", path, Map.of("status", "DONE")).then().statusCode(428);
    Api.as("tyt.hontre")
        .header("If-Match", "\"7\"")
        .body(Map.of("status", "DONE"))
        .put(path)
        .then()
        .statusCode(412);
    Api.as("tyt.hontre")
        .header("If-Match", taken.header("ETag"))
        .body(Map.of("status", "DONE", "text", "Đã tuyên truyền 4 buổi"))
        .put(path)
        .then()
        .statusCode(200)
        .body("answer.status", equalTo("DONE"));
    Api.as("ttyt.kienhai")
        .get("/asked-tasks?answered=true&plan=" + plan)
        .then()
        .body("items.organisation.code", contains("TYT-HON-TRE"))
        .body("items[0].answer.text", equalTo("Đã tuyên truyền 4 buổi"));
    Api.as("ttyt.kienhai")
        .get("/asked-tasks?answered=false&plan=" + plan)
        .then()
        .body("items", hasSize(4))
        .body("items.answer", everyItem(nullValue()));
    // One station does not see what another was asked.
    Api.as("tyt.laison").get(path).then().statusCode(404);
    Api.as("ttyt.kienhai")
        .get("/audit-events?resourceType=plan-duty")
        .then()
        .body("items.action", hasItem("DUTY_ANSWERED"));
  }

  @Test
  void whoAsksEntersWhatABodyAnsweredOnPaper() {
    issueAPlan();
    String path = path("UBND-HUYEN-KIEN-HAI");
    put("ttyt.kienhai", path, Map.of("status", "ACCEPTED"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/text"))
        .body(
            "errors[0].message",
            equalTo("Nhập thay cơ quan, đơn vị khác: hãy ghi rõ theo văn bản nào."));
    put("ttyt.kienhai", path, Map.of("status", "DECLINED", "text", " "))
        .then()
        .statusCode(422)
        .body("errors[0].message", equalTo("Hãy ghi rõ lý do không tham gia."));
    put(
            "ttyt.kienhai",
            path,
            Map.of("status", "DECLINED", "text", "Công văn số 12/UBND: đã có kế hoạch riêng"))
        .then()
        .statusCode(200)
        .body("answer.onBehalf", equalTo(true))
        .body("duty.tasks", contains("Phối hợp tuyên truyền", "Hỗ trợ kinh phí"));
    put("tyt.hontre", path, Map.of("status", "DONE")).then().statusCode(404);
  }

  @Test
  void statementsDoNotGrowWithWhatIsAsked() {
    String path = "/asked-tasks?plan=" + LONG_BIEN.id();
    Api.as("bcd.longbien").get(path).then().statusCode(200);
    int few = Statements.count(() -> Api.as("bcd.longbien").get(path + "&limit=1"));
    int many = Statements.count(() -> Api.as("bcd.longbien").get(path));
    assertThat(many).isLessThanOrEqualTo(few + 5);
  }
}
