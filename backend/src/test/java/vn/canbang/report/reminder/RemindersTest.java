package vn.canbang.report.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.AtOnce;

/** Reminders on the days of the chain of plan 001, by the clock. */
@QuarkusTest
class RemindersTest {

  private static final String HON_TRE = "/reports/SRB-ANNUAL/TYT-HON-TRE/2024";
  private static final String LAI_SON = "/reports/SRB-ANNUAL/TYT-LAI-SON/2024";
  private static final String CENTRE = "/reports/SRB-ANNUAL/TTYT-KIEN-HAI/2024";
  private static final String MISSING = "/reports?tab=missing&series=SRB-ANNUAL&period=2024";
  private static final String URGE = "/report-obligations/SRB-ANNUAL/TYT-LAI-SON/2024/urge";
  private static final String RULE = "/report-series/SRB-ANNUAL/reminders";

  @Inject ReminderScheduler reminders;
  @Inject Obligations obligations;
  @Inject Session session;

  @AfterEach
  void clear() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of(
                        "notice",
                        "notice_letter",
                        "notice_recipient",
                        "report_reminder",
                        "report_urge",
                        "report_reminder_rule",
                        "report_obligation where period_start > date '2024-11-30'")
                    .forEach(
                        rows ->
                            session
                                .createNativeMutationQuery("delete from " + rows)
                                .executeUpdate()));
  }

  @Test
  void theChainIsRemindedOfOnItsDays() {
    day("2024-11-13");
    assertThat(kinds("tyt.hontre", HON_TRE)).isEmpty();
    day("2024-11-14");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("DUE_SOON");
    day("2024-11-15");
    day("2024-11-18");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("DUE_SOON");
    day("2024-11-19");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("DUE_TODAY", "DUE_SOON");
    day("2024-11-20");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("OVERDUE", "DUE_TODAY", "DUE_SOON");
    assertThat(kinds("phongds.kienhai", MISSING)).isEmpty();
    day("2024-11-21");
    assertThat(kinds("phongds.kienhai", MISSING)).isEmpty();
    day("2024-11-22");
    assertThat(kinds("phongds.kienhai", MISSING)).hasSize(4).containsOnly("ESCALATED");
    assertThat(kinds("tyt.hontre", HON_TRE)).hasSize(3);
    assertThat(kinds("phongds.kienhai", CENTRE)).isEmpty();
    // The centre's own report is due before 30/11.
    day("2024-11-26");
    assertThat(kinds("phongds.kienhai", CENTRE)).containsExactly("DUE_SOON");
    day("2024-11-29");
    assertThat(kinds("phongds.kienhai", CENTRE)).containsExactly("DUE_TODAY", "DUE_SOON");

    Api.as("tyt.hontre")
        .get("/me/notices?limit=100")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.kind == 'DUE_TODAY' && it.link == '" + HON_TRE + "' }.textVi",
            contains(
                "Trạm Y tế xã Hòn Tre phải gửi Trung tâm Y tế huyện Kiên Hải trong ngày hôm nay,"
                    + " 19/11/2024."));
  }

  @Test
  void moreTimeMovesTheReminders() {
    day("2024-11-19");
    Api.as("phongds.kienhai")
        .body(Map.of("until", "2024-11-25", "reason", "Bão, tàu ngừng chạy"))
        .post("/report-obligations/SRB-ANNUAL/TYT-LAI-SON/2024/extend")
        .then()
        .statusCode(200);
    try {
      day("2024-11-20");
      // Three working days before the new last day.
      assertThat(kinds("tyt.laison", LAI_SON)).containsExactly("DUE_SOON", "DUE_TODAY");
      day("2024-11-25");
      day("2024-11-26");
      assertThat(kinds("tyt.laison", LAI_SON))
          .containsExactly("OVERDUE", "DUE_TODAY", "DUE_SOON", "DUE_TODAY");
    } finally {
      Api.as("phongds.kienhai")
          .body(Map.of("reason", "Thử xong"))
          .post("/report-obligations/SRB-ANNUAL/TYT-LAI-SON/2024/restore")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void noticesAreReadAndWhatIsOptionalMayBeLeftOut() {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("email", null);
    wanted.put("language", "VI");
    wanted.put("letters", true);
    wanted.put("dueSoon", false);
    Api.as("tyt.anson").body(wanted).put("/me/notification-settings").then().statusCode(200);
    day("2024-11-14");
    assertThat(kinds("tyt.anson", "/reports/SRB-ANNUAL/TYT-AN-SON/2024")).isEmpty();
    day("2024-11-19");
    assertThat(kinds("tyt.anson", "/reports/SRB-ANNUAL/TYT-AN-SON/2024"))
        .containsExactly("DUE_TODAY");

    String unread = "/me/notices?unread=true&count=true&limit=1";
    Api.as("tyt.hontre").get(unread).then().body("total", greaterThan(1));
    String id = Api.as("tyt.hontre").get("/me/notices").then().extract().path("items[0].id");
    Api.as("tyt.laison").body(Map.of("ids", List.of(id))).post("/me/notices/read");
    int before = Api.as("tyt.hontre").get(unread).then().extract().path("total");
    Api.as("tyt.hontre")
        .body(Map.of("ids", List.of(id)))
        .post("/me/notices/read")
        .then()
        .statusCode(204);
    Api.as("tyt.hontre").get(unread).then().body("total", is(before - 1));
    Api.as("tyt.hontre").body(Map.of()).post("/me/notices/read").then().statusCode(204);
    Api.as("tyt.hontre").get(unread).then().body("total", is(0)).body("items", empty());
    Api.as("tyt.hontre").get("/me/notices").then().body("items.read", not(hasItem(false)));
  }

  /** Several instances look at the same time: each person is told once of each. */
  @Test
  void ofSeveralInstancesOneReminds() throws Exception {
    on("2024-11-19");
    AtOnce.run(reminders::remind);
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("DUE_TODAY");
    assertThat(kinds("tyt.laison", LAI_SON)).containsExactly("DUE_TODAY");
    on("2024-11-20");
    AtOnce.run(reminders::remind);
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("OVERDUE", "DUE_TODAY");
  }

  @Test
  void theReceiverUrgesOnceADay() {
    Api.as("phongds.kienhai")
        .get("/report-obligations?series=SRB-ANNUAL&organisation=TYT-LAI-SON")
        .then()
        .body("items[0].allowedActions", hasItem("URGE"));
    Api.as("tyt.laison").body(Map.of()).post(URGE).then().statusCode(403);
    Api.as("soyte.bacgiang").body(Map.of()).post(URGE).then().statusCode(404);
    Api.as("phongds.kienhai")
        .body(Map.of("message", "Huyện tổng hợp vào chiều mai"))
        .post(URGE)
        .then()
        .statusCode(200)
        .body("told", greaterThan(0))
        .body("message", is("Huyện tổng hợp vào chiều mai"));
    Api.as("phongds.kienhai")
        .body(Map.of())
        .post(URGE)
        .then()
        .statusCode(409)
        .body("code", is("report.urged-today"));
    Api.as("tyt.laison")
        .get("/me/notices")
        .then()
        .body("items[0].kind", is("URGED"))
        .body("items[0].titleVi", containsString("Đôn đốc gửi: "))
        .body("items[0].textVi", containsString("“Huyện tổng hợp vào chiều mai”"));
    Api.as("tyt.laison").get(URGE).then().statusCode(200).body("items", hasSize(1));
    on("2024-11-19");
    Api.as("phongds.kienhai").body(Map.of()).post(URGE).then().statusCode(200);
    Api.as("phongds.kienhai").get(URGE).then().body("items", hasSize(2));
  }

  /** Bodies that are asked are asked. */
  @Test
  void towardsBodiesThatAreAskedTheWordsAsk() {
    Api.as("ttyt.longbien")
        .body(Map.of())
        .post("/report-obligations/LONG-BIEN-ANNUAL/CONG-AN-LONG-BIEN/2024/urge")
        .then()
        .statusCode(200);
    Api.as("congan.longbien")
        .get("/me/notices")
        .then()
        .body("items[0].titleVi", containsString("Đề nghị gửi: "))
        .body("items[0].textVi", containsString(" đề nghị "))
        .body("items[0].textVi", not(containsString("đôn đốc")));
  }

  @Test
  void aSeriesHasItsOwnRule() {
    Api.as("tyt.hontre")
        .get(RULE)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("beforeDays", is(3))
        .body("onTheDay", is(true))
        .body("escalateAfterDays", is(3));
    Map<String, Object> rule = new HashMap<>();
    rule.put("beforeDays", 5);
    rule.put("onTheDay", false);
    rule.put("escalateAfterDays", null);
    Api.as("tyt.hontre").header("If-Match", "\"0\"").body(rule).put(RULE).then().statusCode(403);
    Api.as("ttyt.kienhai").body(rule).put(RULE).then().statusCode(428);
    Api.as("ttyt.kienhai").header("If-Match", "\"9\"").body(rule).put(RULE).then().statusCode(412);
    String tag =
        Api.as("ttyt.kienhai")
            .header("If-Match", "\"0\"")
            .body(rule)
            .put(RULE)
            .then()
            .statusCode(200)
            .body("beforeDays", is(5))
            .extract()
            .header("ETag");
    Api.as("ttyt.kienhai").header("If-Match", tag).body(rule).put(RULE).then().statusCode(200);
    day("2024-11-12");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("DUE_SOON");
    day("2024-11-19");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("DUE_SOON");
    day("2024-11-22");
    assertThat(kinds("tyt.hontre", HON_TRE)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(kinds("phongds.kienhai", MISSING)).isEmpty();
  }

  private void day(String day) {
    on(day);
    reminders.remind();
    reminders.remind();
  }

  private void on(String day) {
    Api.clock(day + "T08:00:00+07:00");
    obligations.materialise(SystemScope.named("test"));
  }

  private static List<String> kinds(String user, String link) {
    return Api.as(user)
        .get("/me/notices?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.link == '" + link + "' }.kind");
  }
}
