package vn.canbang.activity.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.IssuedPlans;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class ClubTest {

  private static final String NAME = "Câu lạc bộ Phụ nữ và dân số xã Hòn Tre";

  private String plan = "";

  @AfterEach
  void takeBack() {
    if (!plan.isEmpty()) {
      IssuedPlans.discard(plan);
    }
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Arc.container()
                    .instance(Session.class)
                    .get()
                    .createNativeMutationQuery(
                        "delete from club where organisation_id ="
                            + " (select id from organisation where code = 'TYT-HON-TRE')")
                    .executeUpdate());
  }

  private static Map<String, Object> club() {
    Map<String, Object> club = new HashMap<>();
    club.put("organisation", "TYT-HON-TRE");
    club.put("name", NAME);
    club.put("foundedOn", "2024-03-08");
    club.put("members", 25);
    club.put("membersOn", "2024-10-01");
    return club;
  }

  private static Response create(String user, Map<String, Object> club) {
    return Api.as(user).body(club).post("/clubs");
  }

  @Test
  void theClubOfCuKhoiIsKeptAsNumbers() {
    Api.as("phuong.cukhoi")
        .get("/clubs")
        .then()
        .statusCode(200)
        .body("items.name", contains("Câu lạc bộ sinh con một bề phường Cự Khối"))
        .body("items[0].members", equalTo(32))
        .body("items[0].membersOn", equalTo("2024-06-30"))
        .body("items[0].activity.code", equalTo("ANNEX.II.4"))
        .body("items[0].activity.plan.id", equalTo(CU_KHOI.id().toString()))
        .body("items[0].note", equalTo("Số liệu minh họa, không có trong văn bản."))
        .body("items[0].allowedActions", contains("EDIT"));
  }

  @Test
  void sessionsAreThoseThatResultsReport() {
    plan = Drafts.nearlyIssued(Map.of("periodStart", "2024-01-01", "periodEnd", "2024-12-31"));
    Map<String, Object> keeps = new HashMap<>();
    keeps.put("title", "Sinh hoạt câu lạc bộ");
    keeps.put("category", "CLUB");
    keeps.put("lead", "TYT-HON-TRE");
    keeps.put("coordinators", List.of());
    keeps.put("rules", List.of());
    keeps.put("separatePlan", false);
    keeps.put("outputs", List.of());
    keeps.put("materials", List.of());
    keeps.put("channels", List.of());
    String activity =
        Api.as(Drafts.PLANNER)
            .body(Map.of("activity", keeps))
            .post("/plans/" + plan + "/activities")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Drafts.issue(plan, "901/KH-TTYT", "2024-11-01");
    Map<String, Object> club = club();
    club.put("activity", activity);
    String path = "/clubs/" + create("tyt.hontre", club).<String>path("id");
    assertThat(sessions(path)).isZero();
    String held =
        "/occurrences/"
            + Api.as("tyt.hontre")
                .body(Map.of("from", "2024-11-10", "to", "2024-11-10"))
                .post("/activities/" + activity + "/occurrences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    Api.as("tyt.hontre")
        .header("If-Match", Api.as("tyt.hontre").get(held).header("ETag"))
        .body(
            Map.of(
                "from",
                "2024-11-10",
                "counts",
                List.of(Map.of("kind", "SESSIONS", "count", 3)),
                "channels",
                List.of(),
                "findings",
                List.of()))
        .post(held + "/complete")
        .then()
        .statusCode(200);
    assertThat(sessions(path)).isEqualTo(3);
    Api.as("tyt.hontre")
        .header("If-Match", Api.as("tyt.hontre").get(held).header("ETag"))
        .body(Map.of("reason", "Nhập nhầm ngày"))
        .post(held + "/reopen")
        .then()
        .statusCode(200);
    assertThat(sessions(path)).isZero();
  }

  private static int sessions(String club) {
    return Api.as("tyt.hontre").get(club).path("sessions");
  }

  @Test
  void aClubIsSetUpWrittenAndClosed() {
    Response made = create("tyt.hontre", club());
    made.then()
        .statusCode(201)
        .body("organisation.name", equalTo("Trạm Y tế xã Hòn Tre"))
        .body("sessions", nullValue())
        .body("closedOn", nullValue());
    String path = "/clubs/" + made.<String>path("id");
    Map<String, Object> written = club();
    written.remove("organisation");
    written.put("activity", KIEN_HAI.activity("II.4"));
    written.put("closedOn", "2024-11-17");
    Api.as("tyt.hontre").body(written).put(path).then().statusCode(428);
    Api.as("tyt.hontre")
        .header("If-Match", made.header("ETag"))
        .body(written)
        .put(path)
        .then()
        .statusCode(200)
        .body("activity.code", equalTo("II.4"))
        .body("sessions", equalTo(0))
        .body("closedOn", equalTo("2024-11-17"));
    // The unit above finds it by its words, without accents, and among those that were closed.
    Api.as("ttyt.kienhai")
        .get("/clubs?q=phu nu va dan so&open=false&organisation=TTYT-KIEN-HAI&count=true")
        .then()
        .body("total", equalTo(1))
        .body("items[0].organisation.code", equalTo("TYT-HON-TRE"));
    Api.as("ttyt.kienhai").get("/clubs?open=true").then().body("items.name", not(hasItem(NAME)));
    Api.as("tyt.laison").get(path).then().statusCode(404);
    Api.as("tyt.laison").get("/clubs").then().body("items", empty());
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Map<String, Object> club = club();
    club.put("organisation", "KHONG-CO");
    club.put("foundedOn", "2024-11-19");
    club.put("closedOn", "2024-01-01");
    club.put("membersOn", null);
    club.put("activity", UUID.randomUUID());
    create("tyt.hontre", club)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/organisation", "/foundedOn", "/closedOn", "/membersOn", "/activity"))
        .body(
            "errors.find { it.pointer == '/closedOn' }.message",
            equalTo("Ngày này không được trước ngày thành lập (19/11/2024)."));
    club = club();
    club.put("organisation", "TYT-LAI-SON");
    create("tyt.hontre", club).then().statusCode(403);
    club = club();
    club.put("members", -1);
    create("tyt.hontre", club).then().statusCode(422).body("errors.pointer", contains("/members"));
  }

  @Test
  void statementsDoNotGrowWithTheClubs() {
    for (int i = 0; i < 5; i++) {
      Map<String, Object> club = club();
      club.put("name", NAME + " " + i);
      create("tyt.hontre", club).then().statusCode(201);
    }
    Api.as("tyt.hontre").get("/clubs").then().statusCode(200);
    int few = Statements.count(() -> Api.as("tyt.hontre").get("/clubs?limit=1"));
    int many = Statements.count(() -> Api.as("tyt.hontre").get("/clubs"));
    assertThat(many).isEqualTo(few);
  }
}
