package vn.canbang.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Series that planners set up, and reports that are asked for once. */
@QuarkusTest
class SeriesSetUpTest {

  private static final String STATIONS = "TYT-XA-KIEN-HAI";

  @Inject ReportsOfKienHai reports;
  @Inject Session session;

  @AfterEach
  void clear() {
    reports.clear();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              String series =
                  "(select id from report_series where code like 'YC-%' or code like 'TH-%')";
              run("report_obligation where series_id in " + series);
              run(
                  "report_tier_recipient where tier_id in"
                      + " (select id from report_tier where series_id in "
                      + series
                      + ")");
              run("report_tier where series_id in " + series);
              run("reporting_line where series like 'YC-%' or series like 'TH-%'");
              run("report_series where id in " + series);
            });
  }

  private void run(String what) {
    session.createNativeMutationQuery("delete from " + what).executeUpdate();
  }

  @Test
  void aReportIsAskedForOnce() {
    Map<String, Object> wanted = request("TTYT-KIEN-HAI", STATIONS);
    ask("tyt.hontre", "", wanted).statusCode(422);
    ask("phongds.kienhai", "", wanted).statusCode(422);
    ask("ttyt.kienhai", "", request("TTYT-KIEN-HAI", "TTYT-TAN-LAC"))
        .statusCode(422)
        .body("errors.code", contains("report.series-sender"));
    Map<String, Object> past = request("TTYT-KIEN-HAI", STATIONS);
    past.put("due", "2024-11-18");
    ask("ttyt.kienhai", "", past).statusCode(422).body("errors.pointer", contains("/due"));

    ask("ttyt.kienhai", "?dryRun=true", wanted)
        .statusCode(200)
        .body("series.periodType", is("DATE"))
        .body(
            "reports.organisation.code",
            containsInAnyOrder("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU"))
        .body("reports.period", everyItem(is("2024-11-18")))
        .body("reports.lastDay", everyItem(is("2024-11-24")));
    Api.as("ttyt.kienhai")
        .get("/report-series")
        .then()
        .body("items.code", not(hasItem("YC-TTYT-KIEN-HAI-20241118-1")));

    ask("ttyt.kienhai", "", wanted)
        .statusCode(201)
        .header("Location", containsString("/report-series/YC-TTYT-KIEN-HAI-20241118-1"))
        .body("series.nameVi", is("Báo cáo nhanh số trẻ sinh tháng 10"));
    String series = "YC-TTYT-KIEN-HAI-20241118-1";
    owed("tyt.hontre", series)
        .body("items.period", contains("2024-11-18"))
        .body("items.timeliness", contains("DUE"))
        .body("items.dueText", contains("Theo yêu cầu của Chi cục"));
    String path = "/reports/" + series + "/TYT-HON-TRE/2024-11-18";
    Api.as("tyt.hontre").get(path).then().statusCode(200).body("period", is("2024-11-18"));
    Map<String, Object> nil = ReportsOfKienHai.withCells(List.of());
    nil.put("nil", true);
    Api.as("tyt.hontre").body(nil).put(path + "?submit=true").then().statusCode(201);
    ReportsOfKienHai.move("ttyt.kienhai", path, "accept", Map.of())
        .statusCode(200)
        .body("timeliness", is("ON_TIME"));
    Api.clock("2024-11-25T00:00:00+07:00");
    owed("tyt.laison", series).body("items.timeliness", contains("OVERDUE"));
    Api.as("tyt.hontre")
        .get("/reports/" + series + "/TYT-HON-TRE/2024-02-30")
        .then()
        .statusCode(404);
    // The second request of a day has a number of its own.
    Api.clock("2024-11-18T09:00:00+07:00");
    ask("ttyt.kienhai", "?dryRun=true", wanted)
        .body("series.code", is("YC-TTYT-KIEN-HAI-20241118-2"));
  }

  @Test
  void anAdministrativeMonthClosesOnThe14th() {
    Map<String, Object> wanted = series("TH-HANH-CHINH");
    create("ttyt.kienhai", "?dryRun=true", wanted)
        .statusCode(200)
        .body("series.tiers.slackWorkingDays", contains(null, 0))
        .body("series.tiers.tight", contains(false, true))
        .body("reports", hasSize(10))
        .body("reports[0].period", is("2024-11"))
        .body("reports[0].periodStart", is("2024-10-15"))
        .body("reports[0].periodEnd", is("2024-11-14"))
        // Friday the 15th and Monday the 18th are worked.
        .body("reports[0].lastDay", is("2024-11-18"))
        .body("reports[9].period", is("2024-12"))
        .body("reports[9].periodEnd", is("2024-12-14"));
    create("tyt.hontre", "", wanted).statusCode(422);
    create("ttyt.kienhai", "", wanted)
        .statusCode(201)
        .body("series.periodStartDay", is(15))
        .body("series.leaderApproval", is(true));
    owed("tyt.hontre", "TH-HANH-CHINH")
        .body("items.periodStart", hasItems("2024-10-15", "2024-11-15"))
        .body("items.lastDay", hasItem("2024-11-18"));
    create("ttyt.kienhai", "", wanted)
        .statusCode(422)
        .body("errors.code", contains("report.series-code-taken"));

    Api.as("ttyt.kienhai")
        .body(Map.of("on", "2024-11-20", "reason", "Gộp vào báo cáo quý"))
        .post("/report-series/TH-HANH-CHINH/end")
        .then()
        .statusCode(200)
        .body("lastPeriod", is("2024-12"));
    Api.as("ttyt.kienhai")
        .body(Map.of("on", "2024-11-20", "reason", "Gộp"))
        .post("/report-series/SRB-ANNUAL/end")
        .then()
        .statusCode(409);
    Api.as("tyt.hontre")
        .body(Map.of("on", "2024-11-20", "reason", "Gộp"))
        .post("/report-series/TH-HANH-CHINH/end")
        .then()
        .statusCode(403);
  }

  @Test
  void whatIsWrongIsNamedAtOnce() {
    Map<String, Object> wanted = series("TH-SAI");
    wanted.put("template", "KHONG-CO");
    wanted.put("firstPeriod", "2024");
    wanted.put("opensOn", "2024-11-01");
    wanted.put("opensAfterDays", 1);
    wanted.put(
        "tiers",
        List.of(
            Map.of("from", STATIONS, "to", "KHONG-CO", "deadline", deadline("FIXED_DATE", 3)),
            Map.of("from", "SO-Y-TE-BAC-GIANG", "to", "TTYT-KIEN-HAI", "deadline", unset())));
    create("ttyt.kienhai", "", wanted)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/template",
                "/firstPeriod",
                "/opensAfterDays",
                "/tiers/0/to",
                "/tiers/0/deadline",
                "/tiers/1/from"));
    Api.as("tyt.hontre")
        .get("/report-series")
        .then()
        .body("items.findAll { it.code == 'TH-SAI' }", empty());
  }

  @Test
  void aDeadlineOfNoKindIsNamed() {
    Map<String, Object> wanted = series("TH-KHONG-LOAI");
    Map<String, Object> deadline = new HashMap<>(unset());
    deadline.put("kind", null);
    deadline.put("boundary", null);
    wanted.put(
        "tiers", List.of(Map.of("from", STATIONS, "to", "TTYT-KIEN-HAI", "deadline", deadline)));
    create("ttyt.kienhai", "", wanted)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/tiers/0/deadline/kind", "/tiers/0/deadline/boundary"));
  }

  @Test
  void aSeriesChangesFromADayOn() {
    Map<String, Object> wanted = series("TH-DOI");
    create("ttyt.kienhai", "", wanted).statusCode(201);
    Api.clock("2024-11-25T08:00:00+07:00");
    // What was due by 18/11 is late; that of the running period is due in December.
    owed("tyt.hontre", "TH-DOI")
        .body("items.find { it.period == '2024-11' }.timeliness", is("OVERDUE"));
    Map<String, Object> change = new HashMap<>();
    change.put("from", "2024-11-25");
    change.put("reason", "Tỉnh yêu cầu sớm hơn");
    change.put("nameVi", "Báo cáo tháng đã đổi");
    change.put("nameEn", "Changed monthly report");
    change.put("opensAfterDays", 0);
    change.put("dataCutOffAfterDays", -2);
    change.put("leaderApproval", false);
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> tiers = (List<Map<String, Object>>) wanted.get("tiers");
    List<Map<String, Object>> later = new ArrayList<>();
    for (Map<String, Object> tier : tiers) {
      Map<String, Object> copy = new HashMap<>(tier);
      copy.put("deadline", deadline("DAYS_FROM_PERIOD_END", 6));
      later.add(copy);
    }
    change.put("tiers", later);
    String path = "/report-series/TH-DOI";
    Api.as("ttyt.kienhai").body(change).put(path).then().statusCode(428);
    String tag = Api.as("ttyt.kienhai").get(path).header("ETag");
    Api.as("tyt.hontre").header("If-Match", tag).body(change).put(path).then().statusCode(403);
    Api.as("ttyt.kienhai")
        .header("If-Match", tag)
        .body(change)
        .put(path + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("series.nameVi", is("Báo cáo tháng đã đổi"))
        .body("series.dataCutOffAfterDays", is(-2));
    Api.as("ttyt.kienhai")
        .get(path)
        .then()
        .header("ETag", tag)
        .body("nameVi", not(is("Báo cáo tháng đã đổi")))
        .body("allowedActions", contains("EDIT", "END", "REMIND"));
    Api.as("tyt.hontre").get(path).then().body("allowedActions", empty());
    // The plan that asks for it changes it, but who plans says when it reminds.
    Api.as("ttyt.kienhai")
        .get("/report-series/SRB-ANNUAL")
        .then()
        .body("allowedActions", contains("REMIND"));

    Api.as("ttyt.kienhai")
        .header("If-Match", tag)
        .body(change)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", not(is(tag)));
    Api.as("ttyt.kienhai").header("If-Match", tag).body(change).put(path).then().statusCode(412);
    owed("tyt.hontre", "TH-DOI")
        .body("items.find { it.period == '2024-11' }.lastDay", is("2024-11-18"))
        .body("items.find { it.period == '2024-12' }.lastDay", is("2024-12-23"));
    change.put("from", "2024-11-24");
    Api.as("ttyt.kienhai")
        .header("If-Match", "*")
        .body(change)
        .put(path)
        .then()
        .statusCode(422)
        .body("errors.code", contains("report.series-change-past"));
    Api.as("ttyt.kienhai")
        .header("If-Match", "*")
        .body(change)
        .put("/report-series/SRB-ANNUAL")
        .then()
        .statusCode(409);
  }

  private static Map<String, Object> request(String receiver, String from) {
    return new HashMap<>(
        Map.of(
            "title", "Báo cáo nhanh số trẻ sinh tháng 10",
            "template", "PLAN-PROGRESS",
            "receiver", receiver,
            "from", List.of(from),
            "due", "2024-11-25",
            "boundary", "BEFORE",
            "why", "Theo yêu cầu của Chi cục"));
  }

  private static Map<String, Object> series(String code) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("code", code);
    wanted.put("nameVi", "Báo cáo tháng công tác dân số");
    wanted.put("nameEn", "Monthly report on population work");
    wanted.put("template", "PLAN-PROGRESS");
    wanted.put("periodType", "MONTH");
    wanted.put("firstPeriod", "2024-11");
    wanted.put("owner", "TTYT-KIEN-HAI");
    wanted.put("periodStartDay", 15);
    wanted.put("leaderApproval", true);
    wanted.put(
        "tiers",
        List.of(
            Map.of(
                "from",
                STATIONS,
                "via",
                "PHONG-DS-TTGDSK-KIEN-HAI",
                "to",
                "TTYT-KIEN-HAI",
                "deadline",
                deadline("DAYS_FROM_PERIOD_END", 2)),
            Map.of(
                "from",
                "TTYT-KIEN-HAI",
                "to",
                "CHI-CUC-DS-KHHGD-KIEN-GIANG",
                "otherRecipients",
                List.of("SO-Y-TE-KIEN-GIANG"),
                "deadline",
                deadline("DAYS_FROM_PERIOD_END", 2))));
    return wanted;
  }

  private static Map<String, Object> deadline(String kind, int days) {
    return Map.of("kind", kind, "days", days, "workingDays", true, "boundary", "ON_OR_BEFORE");
  }

  private static Map<String, Object> unset() {
    return Map.of("kind", "UNSET", "workingDays", false, "boundary", "ON_OR_BEFORE");
  }

  private static ValidatableResponse ask(String user, String query, Object body) {
    return Api.as(user).body(body).post("/report-requests" + query).then();
  }

  private static ValidatableResponse create(String user, String query, Object body) {
    return Api.as(user).body(body).post("/report-series" + query).then();
  }

  private static ValidatableResponse owed(String user, String series) {
    return Api.as(user)
        .get("/report-obligations?role=SENDER&series=" + series)
        .then()
        .statusCode(200);
  }
}
