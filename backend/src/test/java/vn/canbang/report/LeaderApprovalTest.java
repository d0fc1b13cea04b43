package vn.canbang.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.move;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/**
 * "Trình lãnh đạo": a series that wants a leader's word before a station's report is sent. The
 * directors of the centre lead its stations.
 */
@QuarkusTest
class LeaderApprovalTest {

  private static final String REPORT = LeaderSeries.REPORT;
  private static final String DECISION = REPORT + "/leader/decision";

  @Inject ReportsOfKienHai reports;
  @Inject LeaderSeries series;

  @BeforeEach
  void aSeriesThatAsksForALeader() {
    series.make(null);
    Map<String, Object> nil = ReportsOfKienHai.withCells(List.of());
    nil.put("nil", true);
    Api.as("tyt.hontre").body(nil).put(REPORT).then().statusCode(201);
  }

  @AfterEach
  void clear() {
    reports.clear();
    series.clear();
  }

  @Test
  void aReportIsSentOnlyWithALeadersWord() {
    Api.as("tyt.hontre")
        .get(REPORT)
        .then()
        .body("leader.state", is("NOT_ASKED"))
        .body("allowedActions", hasItem("ASK_LEADER"))
        .body("allowedActions", not(hasItem("SUBMIT")));
    move("tyt.hontre", REPORT, "submit", Map.of())
        .statusCode(409)
        .body("code", is("report.leader-first"));
    Map<String, Object> nil = ReportsOfKienHai.withCells(List.of());
    nil.put("nil", true);
    Api.as("tyt.hontre")
        .body(nil)
        .put(REPORT + "?submit=true")
        .then()
        .statusCode(409)
        .body("code", is("report.leader-first"));
    decide(true, null).statusCode(409).body("code", is("report.not-before-leader"));

    move("tyt.hontre", REPORT, "leader", Map.of())
        .statusCode(200)
        .body("leader.state", is("AWAITING"))
        .body("leader.by", is("Cán bộ dân số TYT xã Hòn Tre"))
        .body("state", is("DRAFT"));
    move("tyt.hontre", REPORT, "leader", Map.of()).statusCode(409);
    move("tyt.hontre", REPORT, "leader/decision", Map.of("approved", true)).statusCode(403);
    Api.as("ttyt.kienhai")
        .get("/me/work")
        .then()
        .body("toApprove.series.code", contains("LD-THANG"))
        .body("toApprove[0].allowedActions", hasItems("APPROVE", "GIVE_BACK"));
    Api.as("tyt.hontre").get("/me/work").then().body("toApprove", empty());

    decide(true, null)
        .statusCode(200)
        .body("state", is("SUBMITTED"))
        .body("leader.state", is("NOT_ASKED"))
        .body("submittedBy", is("Ban Giám đốc TTYT huyện Kiên Hải"));
    Api.as("ttyt.kienhai").get("/me/work").then().body("toApprove", empty());
    move("tyt.hontre", REPORT, "leader", Map.of())
        .statusCode(409)
        .body("code", is("report.submitted"));
  }

  @Test
  void aLeaderGivesADraftBackWithWords() {
    move("tyt.hontre", REPORT, "leader", Map.of()).statusCode(200);
    decide(false, " ").statusCode(422).body("errors.pointer", contains("/words"));
    decide(false, "Ghi rõ khó khăn trong tháng")
        .statusCode(200)
        .body("state", is("DRAFT"))
        .body("leader.state", is("GIVEN_BACK"))
        .body("leader.words", is("Ghi rõ khó khăn trong tháng"));
    Api.as("tyt.hontre")
        .get("/me/notices")
        .then()
        .body("items", hasSize(1))
        .body("items[0].kind", is("NOT_APPROVED"))
        .body(
            "items[0].textVi",
            is("Ban Giám đốc TTYT huyện Kiên Hải: “Ghi rõ khó khăn trong tháng”"));
    // Asked again, then changed: it lies before nobody any more.
    move("tyt.hontre", REPORT, "leader", Map.of()).statusCode(200);
    Map<String, Object> changed = ReportsOfKienHai.withCells(List.of());
    changed.put("nil", true);
    changed.put("preparedBy", "Nguyễn Thị Hòa");
    String tag = Api.as("tyt.hontre").get(REPORT).header("ETag");
    Api.as("tyt.hontre")
        .header("If-Match", tag)
        .body(changed)
        .put(REPORT)
        .then()
        .statusCode(200)
        .body("leader.state", is("NOT_ASKED"))
        .body("leader.words", nullValue());
    decide(true, null).statusCode(409);
  }

  @Test
  void aSeriesThatAsksForNoneHasNone() {
    String path = ReportsOfKienHai.annual("TYT-HON-TRE");
    Map<String, Object> empty = ReportsOfKienHai.withCells(List.of());
    Api.as("tyt.hontre").body(empty).put(path).then().statusCode(201).body("leader", nullValue());
    move("tyt.hontre", path, "leader", Map.of())
        .statusCode(409)
        .body("code", is("report.no-leader"));
  }

  private static ValidatableResponse decide(boolean approved, @Nullable String words) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("approved", approved);
    decision.put("words", words);
    return Api.as("ttyt.kienhai")
        .header("If-Match", Api.as("ttyt.kienhai").get(REPORT).header("ETag"))
        .body(decision)
        .post(DECISION)
        .then();
  }
}
