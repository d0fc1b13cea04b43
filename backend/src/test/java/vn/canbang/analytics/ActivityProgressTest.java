package vn.canbang.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.calendar.HeldPlan;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class ActivityProgressTest {

  private HeldPlan plan;

  @BeforeEach
  void write() {
    plan =
        HeldPlan.begin()
            .with("Giao ban", "TTYT-KIEN-HAI", "MONTHLY", Map.of())
            .with("Tư vấn", "TYT-XA-KIEN-HAI", "QUARTERLY", Map.of())
            .with("Tuyên truyền thường xuyên", "TTYT-KIEN-HAI", "CONTINUOUS", Map.of())
            .issued("597/KH-TTYT");
    List<String> meetings = plan.occurrences("Giao ban");
    HeldPlan.held(meetings.get(0), "2024-01-25", Map.of());
    HeldPlan.held(meetings.get(1), "2024-03-05", Map.of());
    HeldPlan.post(meetings.get(2), "cancel", Map.of("reason", "Bão"));
    HeldPlan.post(
        meetings.get(3),
        "postpone",
        Map.of("from", "2024-12-01", "to", "2024-12-02", "reason", "Bão"));
  }

  @AfterEach
  void discard() {
    plan.discard();
  }

  private static JsonPath get(String username, String query) {
    return Api.as(username)
        .get("/analytics/activity-progress?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String line(Map<?, ?> row) {
    Object key = row.get("key") == null ? "–" : ((Map<?, ?>) row.get("key")).get("name");
    return "%s: %s planned, %s due, %s done, %s overdue, %s postponed, %s cancelled, %s open"
        .formatted(
            key,
            row.get("planned"),
            row.get("due"),
            row.get("done"),
            row.get("overdue"),
            row.get("postponed"),
            row.get("cancelled"),
            row.get("open"));
  }

  private static List<String> lines(JsonPath progress) {
    return progress.getList("rows", Map.class).stream().map(ActivityProgressTest::line).toList();
  }

  private String of(String more) {
    return "plan=" + plan.id() + "&on=2024-11-18" + more;
  }

  @Test
  void doneOfDueByWhoLeads() {
    JsonPath progress = get("ttyt.kienhai", of("&by=LEAD"));
    assertThat(lines(progress))
        .containsExactly(
            "Trạm Y tế xã An Sơn: 4 planned, 3 due, 0 done, 3 overdue, 0 postponed, 0 cancelled, 0"
                + " open",
            "Trạm Y tế xã Hòn Tre: 4 planned, 3 due, 0 done, 3 overdue, 0 postponed, 0 cancelled, 0"
                + " open",
            "Trạm Y tế xã Lại Sơn: 4 planned, 3 due, 0 done, 3 overdue, 0 postponed, 0 cancelled, 0"
                + " open",
            "Trạm Y tế xã Nam Du: 4 planned, 3 due, 0 done, 3 overdue, 0 postponed, 0 cancelled, 0"
                + " open",
            "Trung tâm Y tế huyện Kiên Hải: 11 planned, 8 due, 2 done, 6 overdue, 1 postponed, 1"
                + " cancelled, 1 open");
    assertThat(line(progress.getMap("total")))
        .isEqualTo("–: 27 planned, 20 due, 2 done, 18 overdue, 1 postponed, 1 cancelled, 1 open");
  }

  @Test
  void byActivityInTheOrderOfThePlanByPlanAndByArea() {
    assertThat(lines(get("ttyt.kienhai", of("&by=ACTIVITY"))))
        .containsExactly(
            "Giao ban: 11 planned, 8 due, 2 done, 6 overdue, 1 postponed, 1 cancelled, 0 open",
            "Tư vấn: 16 planned, 12 due, 0 done, 12 overdue, 0 postponed, 0 cancelled, 0 open",
            "Tuyên truyền thường xuyên: 0 planned, 0 due, 0 done, 0 overdue, 0 postponed, 0"
                + " cancelled, 1 open");
    assertThat(get("ttyt.kienhai", of("")).getList("rows.key.id")).containsExactly(plan.id());
    assertThat(get("ttyt.kienhai", of("&by=AREA")).getList("rows.key.name", String.class))
        .containsExactly("huyện Kiên Hải", "xã An Sơn", "xã Hòn Tre", "xã Lại Sơn", "xã Nam Du");
    assertThat(lines(get("ttyt.kienhai", of("&by=LEAD&organisation=TYT-HON-TRE")))).hasSize(1);
  }

  /** What was done later was not done yet, and what ends on the day is due and not overdue. */
  @Test
  void anEarlierDayKnowsNothingOfWhatCameLater() {
    assertThat(
            lines(get("ttyt.kienhai", "plan=" + plan.id() + "&by=ACTIVITY&on=2024-02-29"))
                .getFirst())
        .isEqualTo(
            "Giao ban: 11 planned, 2 due, 1 done, 0 overdue, 1 postponed, 1 cancelled, 0 open");
  }

  @Test
  void onlyPlansThatTheCallerSeesAndThatRunOnTheDay() {
    assertThat(get("ttyt.kienhai", "on=2024-11-18").getList("rows.key.id", String.class))
        .contains(plan.id(), KIEN_HAI.id().toString())
        .doesNotContain(CU_KHOI.id().toString());
    assertThat(get("admin", "on=2022-06-01").getList("rows.key.id", String.class))
        .containsExactly(CU_KHOI.id().toString());
    Api.as("soyte.bacgiang")
        .get("/analytics/activity-progress?plan=" + KIEN_HAI.id())
        .then()
        .statusCode(404);
    Api.as("ttyt.kienhai")
        .get("/analytics/activity-progress?organisation=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("?organisation"));
  }

  @Test
  void oneStatementHoweverManyRowsThereAre() {
    get("admin", "by=PLAN&on=2024-11-18");
    List<String> plans = Statements.during(() -> get("admin", "by=PLAN&on=2024-11-18"));
    List<String> activities = Statements.during(() -> get("admin", "by=ACTIVITY&on=2024-11-18"));
    assertThat(activities).hasSameSizeAs(plans);
    assertThat(activities.stream().filter(sql -> sql.contains("from occurrence o"))).hasSize(1);
  }
}
