package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.STATIONS;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;
import static vn.canbang.report.ReportsOfKienHai.tag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** The queue of a reviewer: what it shows, accepting many, and whom an amendment concerns. */
@QuarkusTest
class ReportReviewTest {

  private static final String DESK = "phongds.kienhai";
  private static final String STATION = "tyt.hontre";
  private static final String PATH = annual("TYT-HON-TRE");
  private static final String BOYS = "LIVE_BIRTHS.MALE";

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @Test
  void theQueueShowsWhatAFigureIsComparedWith() {
    sendFilled(STATION, PATH);
    int one = Statements.count(ReportReviewTest::queue);
    STATIONS.forEach((station, user) -> sendFilled(user, annual(station)));
    int four = Statements.count(ReportReviewTest::queue);
    assertThat(four).isEqualTo(one).isLessThan(20);

    // Sent on Monday 18/11; looked at on Monday a week later.
    Api.clock("2024-11-25T09:00:00+07:00");
    queue()
        .body("total", is(4))
        .body("items.organisation.code", containsInAnyOrder(STATIONS.keySet().toArray()))
        .body("items.mode", everyItem(is("DIRECT")))
        .body("items.late", everyItem(is(false)))
        .body("items.waitingDays", everyItem(is(7)))
        .body("items.waitingWorkingDays", everyItem(is(5)))
        .body("items.doubts", everyItem(empty()))
        .body("items.allowedActions", everyItem(hasItems("ACCEPT", "RETURN")));
    JsonPath queue = queue().extract().jsonPath();
    Map<String, Object> boys = cell(queue, "TYT-HON-TRE", BOYS);
    // The other three sent 14, 20 and 54.
    assertThat(boys.get("value")).isEqualTo(29);
    assertThat(boys.get("previous")).isNull();
    assertThat(boys.get("before")).isNull();
    assertThat(boys.get("neighbours").toString())
        .contains("units=3", "median=20.0", "least=14", "most=54");

    Api.as(DESK).get("/report-reviews?series=BIRTHS-MONTHLY").then().body("items", empty());
    JsonPath first = Api.as(DESK).get("/report-reviews?limit=3").jsonPath();
    Api.as(DESK)
        .get("/report-reviews?limit=3&cursor=" + first.getString("next"))
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    // Nobody else's queue.
    Api.as(STATION).get("/report-reviews").then().statusCode(200).body("items", empty());
  }

  @Test
  void theStatusBoardIsOneQueryHoweverMuchItShows() {
    String month = "/analytics/completeness?series=BIRTHS-MONTHLY&from=2024-10&to=2024-10";
    String year = "/analytics/completeness?series=BIRTHS-MONTHLY&from=2023-11&to=2024-10";
    Api.as(DESK).get(year).then().statusCode(200).body("cells", hasSize(4 * 12));
    List<String> little = Statements.during(() -> Api.as(DESK).get(month));
    List<String> much = Statements.during(() -> Api.as(DESK).get(year));
    assertThat(much).hasSameSizeAs(little);
    assertThat(much.stream().filter(sql -> sql.contains("accepted_revision"))).hasSize(1);
  }

  @Test
  void anAnswerToAReturnShowsWhatChanged() {
    sendFilled(STATION, PATH);
    move(
            DESK,
            PATH,
            "return",
            Map.of(
                "comments",
                List.of(Map.of("cell", BOYS, "code", "WRONG_FIGURE", "text", "Xem lại bé trai"))))
        .statusCode(200)
        .body("comments.answeredIn", contains(nullValue()));
    Map<String, Object> answer = content(filled(STATION, PATH));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells = (List<Map<String, Object>>) answer.get("cells");
    cells.stream()
        .filter(c -> c.get("key").equals(BOYS))
        .forEach(
            c -> {
              c.put("value", 30);
              c.put("note", "Thêm một bé trai khai muộn");
            });
    answer.put("narrative", List.of(Map.of("code", "DIFFICULTIES", "text", "Khai sinh muộn")));
    Api.as(STATION)
        .header("If-Match", tag(STATION, PATH))
        .body(answer)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200);

    Api.as(DESK)
        .get(PATH)
        .then()
        .body("comments.revision", contains(1))
        .body("comments.answeredIn", contains(2));
    JsonPath queue =
        queue().body("items[0].doubts", contains("NOTE", "RESUBMITTED")).extract().jsonPath();
    Map<String, Object> boys = cell(queue, "TYT-HON-TRE", BOYS);
    assertThat(boys)
        .containsEntry("value", 30)
        .containsEntry("before", 29)
        .containsEntry("note", "Thêm một bé trai khai muộn")
        .containsEntry("neighbours", null);
    Api.as(DESK)
        .get(PATH + "/revisions")
        .then()
        .statusCode(200)
        .body("items[0].narrativeChanges", empty())
        .body("items[1].changes.cell", contains(BOYS))
        .body("items[1].activityChanges", empty())
        .body("items[1].narrativeChanges[0].code", is("DIFFICULTIES"))
        .body("items[1].narrativeChanges[0].before", nullValue())
        .body("items[1].narrativeChanges[0].after", is("Khai sinh muộn"));
  }

  @Test
  void manyAreAcceptedAtOnceButOnlyCleanOnes() {
    STATIONS.forEach(
        (station, user) -> {
          if (!station.equals("TYT-LAI-SON")) {
            sendFilled(user, annual(station));
          }
        });
    String noted = annual("TYT-LAI-SON");
    Map<String, Object> content = content(filled("tyt.laison", noted));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells = (List<Map<String, Object>>) content.get("cells");
    cells.getFirst().put("note", "Có một ca sinh tại nhà");
    Api.as("tyt.laison").body(content).put(noted + "?submit=true").then().statusCode(201);
    List<Map<String, Object>> wanted = new ArrayList<>();
    JsonPath queue = queue().extract().jsonPath();
    for (String station : List.of("TYT-NAM-DU", "TYT-LAI-SON", "TYT-HON-TRE", "TYT-AN-SON")) {
      Integer version =
          queue.get("items.find { it.organisation.code == '" + station + "' }.version");
      wanted.add(one(station, station.equals("TYT-AN-SON") ? version + 1 : version));
    }
    wanted.add(one("TTYT-TAN-LAC", 1));

    String key = "accept-many-" + tag(DESK, PATH).hashCode();
    for (int attempt = 0; attempt < 2; attempt++) {
      Api.as(DESK)
          .header("Idempotency-Key", key)
          .body(Map.of("reports", wanted, "note", "Khớp sổ theo dõi"))
          .post("/report-reviews/accept")
          .then()
          .statusCode(200)
          .body(
              "results.organisation",
              contains("TYT-NAM-DU", "TYT-LAI-SON", "TYT-HON-TRE", "TYT-AN-SON", "TTYT-TAN-LAC"))
          .body("results.accepted", contains(true, false, true, false, false))
          .body(
              "results.code",
              contains(null, "report.not-clean", null, "if-match.stale", "not-found"))
          .body("results[1].message", containsString("cần mở ra xem"))
          .body("results[3].message", notNullValue());
    }
    queue().body("items.organisation.code", containsInAnyOrder("TYT-LAI-SON", "TYT-AN-SON"));
    Api.as(DESK)
        .get(PATH)
        .then()
        .body("state", is("ACCEPTED"))
        .body("decisionNote", is("Khớp sổ theo dõi"));
    // Who may not accept is told so for each, and nothing happens.
    Api.as(STATION)
        .body(Map.of("reports", List.of(wanted.get(2))))
        .post("/report-reviews/accept")
        .then()
        .statusCode(200)
        .body("results.code", contains("forbidden"));
    Api.as(DESK)
        .body(Map.of("reports", List.of()))
        .post("/report-reviews/accept")
        .then()
        .statusCode(422);
  }

  @Test
  void anAmendmentConcernsAllThatRestsOnIt() {
    STATIONS.forEach(
        (station, user) -> {
          sendFilled(user, annual(station));
          move(DESK, annual(station), "accept", Map.of()).statusCode(200);
        });
    effects().body("items", empty());
    String district = annual("TTYT-KIEN-HAI");
    Api.as(DESK)
        .body(Map.of())
        .post("/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024")
        .then()
        .statusCode(201);
    move(DESK, district, "submit", Map.of()).statusCode(200);
    move("tinh.kiengiang", district, "accept", Map.of()).statusCode(200);

    // From the province's cell to the communes' cells and revisions by one call.
    String top = "/consolidations/SRB-ANNUAL/CHI-CUC-DS-KHHGD-KIEN-GIANG/2024/cells/" + BOYS;
    Api.as("tinh.kiengiang").get(top).then().body("sources[0].sources", empty());
    Api.as("tinh.kiengiang")
        .get(top + "?depth=ALL")
        .then()
        .statusCode(200)
        .body("value", is(29 + 54 + 20 + 14))
        .body("sources.organisation.code", contains("TTYT-KIEN-HAI"))
        .body(
            "sources[0].sources.organisation.code", containsInAnyOrder(STATIONS.keySet().toArray()))
        .body("sources[0].sources.value", containsInAnyOrder(29, 54, 20, 14))
        .body("sources[0].sources.revision", everyItem(is(1)))
        .body("sources[0].sources.report", everyItem(containsString("?revision=1")));

    effects()
        .body("items.organisation.code", contains("TTYT-KIEN-HAI"))
        .body("items[0].level", is(1))
        .body("items[0].state", is("ACCEPTED"))
        .body("items[0].stale", is(false));
    move(STATION, PATH, "amend", Map.of("reason", "Nhầm số bé trai"))
        .statusCode(200)
        .body("affected.organisation.code", contains("TTYT-KIEN-HAI"))
        .body("affected.stale", contains(false));
    Map<String, Integer> more = new HashMap<>(filled(STATION, PATH));
    Map<String, Object> changed = content(more);
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells = (List<Map<String, Object>>) changed.get("cells");
    cells.forEach(c -> c.put("note", "Đã đối chiếu lại sổ sinh"));
    Api.as(STATION)
        .header("If-Match", tag(STATION, PATH))
        .body(changed)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200);
    queue().body("items.doubts", contains(contains("NOTE", "AMENDMENT")));
    effects().body("items[0].stale", is(false));
    move(DESK, PATH, "accept", Map.of()).statusCode(200);
    effects().body("items", hasSize(1)).body("items[0].stale", is(true));
    // Whoever added it up finds that among its work.
    Api.as(DESK)
        .get("/me/work")
        .then()
        .statusCode(200)
        .body("outdated.organisation.code", contains("TTYT-KIEN-HAI"))
        .body("outdated[0].allowedActions", hasItems("CONSOLIDATE"));
    Api.as(STATION).get("/me/work").then().body("outdated", empty());
    // Strangers learn nothing.
    Api.as("tyt.laison").get(PATH + "/effects").then().statusCode(404);
  }

  @Test
  void aSumIsCorrectedWithANoteAndBothAreShown() {
    STATIONS.forEach(
        (station, user) -> {
          if (!station.equals("TYT-NAM-DU")) {
            sendFilled(user, annual(station));
            move(DESK, annual(station), "accept", Map.of()).statusCode(200);
          }
        });
    int missing = filled("tyt.namdu", annual("TYT-NAM-DU")).get(BOYS);
    String consolidation = "/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024";
    String district = annual("TTYT-KIEN-HAI");
    Api.as(DESK).body(Map.of()).post(consolidation).then().statusCode(201);
    int received = 29 + 54 + 20 + 14 - missing;
    Map<String, Object> corrected = content(filled(DESK, district));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells = (List<Map<String, Object>>) corrected.get("cells");
    Map<String, Object> boys =
        cells.stream().filter(c -> c.get("key").equals(BOYS)).findFirst().orElseThrow();
    boys.put("value", received + 2);
    Api.as(DESK)
        .header("If-Match", tag(DESK, district))
        .body(corrected)
        .put(district)
        .then()
        .statusCode(422)
        .body("errors.code", contains("report.cell-consolidated"));
    boys.put("note", "Hai bé trai sinh tại bệnh viện huyện, chưa về xã nào");
    Api.as(DESK)
        .header("If-Match", tag(DESK, district))
        .body(corrected)
        .put(district)
        .then()
        .statusCode(200);
    consolidated(consolidation, received).body("missing.code", contains("TYT-NAM-DU"));

    // The one that was missing comes in: added up anew, the correction stays on top.
    sendFilled("tyt.namdu", annual("TYT-NAM-DU"));
    move(DESK, annual("TYT-NAM-DU"), "accept", Map.of()).statusCode(200);
    Api.as(DESK).body(Map.of()).post(consolidation).then().statusCode(200);
    consolidated(consolidation, received + missing).body("missing", empty());
  }

  private static ValidatableResponse consolidated(String consolidation, int received) {
    return Api.as(DESK)
        .get(consolidation)
        .then()
        .statusCode(200)
        .body("sums.'" + BOYS + "'", is(received))
        .body("adjustments.key", contains(BOYS))
        .body("adjustments[0].received", is(received))
        .body("adjustments[0].adjustment", is(2))
        .body("adjustments[0].shown", is(received + 2))
        .body("adjustments[0].note", containsString("bệnh viện huyện"));
  }

  private static ValidatableResponse effects() {
    return Api.as(STATION).get(PATH + "/effects").then().statusCode(200);
  }

  private static ValidatableResponse queue() {
    return Api.as(DESK)
        .get("/report-reviews?series=SRB-ANNUAL&period=2024&count=true")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> cell(JsonPath queue, String station, String key) {
    return queue.getMap(
        "items.find { it.organisation.code == '%s' }.cells.find { it.key == '%s' }"
            .formatted(station, key));
  }

  private static Map<String, Object> one(String organisation, int version) {
    return Map.of(
        "series", "SRB-ANNUAL", "organisation", organisation, "period", "2024", "version", version);
  }
}
