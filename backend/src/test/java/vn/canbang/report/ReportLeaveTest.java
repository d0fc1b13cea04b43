package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** More time, reports let off, and how many came in time. */
@QuarkusTest
class ReportLeaveTest {

  private static final String DISTRICT = "phongds.kienhai";
  private static final String YEAR = "series=SRB-ANNUAL&from=2024-01-01&to=2024-12-31";

  @Inject ReportsOfKienHai reports;
  @Inject Obligations obligations;
  @Inject Session session;

  @AfterEach
  void clear() {
    reports.clear();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        "update report_obligation set extended_to = null, waived_on = null,"
                            + " leave_on = null, leave_because = null, leave_by = null,"
                            + " last_day = date '2024-11-19', due_at ="
                            + " timestamp with time zone '2024-11-20 00:00:00+07:00'"
                            + " where leave_on is not null")
                    .executeUpdate());
  }

  @Test
  void moreTimeMovesTheLastDayOfOneReport() {
    on("2024-11-19T08:00:00+07:00");
    grant("tyt.anson", "TYT-AN-SON", "extend", until("2024-11-25")).statusCode(403);
    grant("ttyt.tanlac", "TYT-AN-SON", "extend", until("2024-11-25")).statusCode(404);
    grant(DISTRICT, "TYT-AN-SON", "extend", until("2024-11-19"))
        .statusCode(422)
        .body("errors.pointer", contains("/until"));
    grant(DISTRICT, "TYT-AN-SON", "extend", Map.of("until", "2024-11-25", "reason", " "))
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    Api.as("ttyt.longbien")
        .body(until("2024-12-25"))
        .post("/report-obligations/LONG-BIEN-ANNUAL/CONG-AN-LONG-BIEN/2024/extend")
        .then()
        .statusCode(422)
        .body("errors.code", contains("report.no-deadline"));

    grant(DISTRICT, "TYT-AN-SON", "extend", until("2024-11-25"))
        .statusCode(200)
        .body("timeliness", is("EXTENDED"))
        .body("dueOn", is("2024-11-20"))
        .body("lastDay", is("2024-11-25"))
        .body("dueAt", is("2024-11-25T17:00:00Z"))
        .body("leave.kind", is("EXTENDED"))
        .body("leave.reason", is("Biển động, tàu không ra đảo"))
        .body("allowedActions", hasItems("EXTEND", "WAIVE", "RESTORE"));
    on("2024-11-20T00:00:00+07:00");
    owed("tyt.anson").body("items.timeliness", contains("EXTENDED"));
    owed("tyt.laison").body("items.timeliness", contains("OVERDUE"));
    Api.as("tyt.anson")
        .get("/me/work")
        .then()
        .body("due.obligation.timeliness", hasItem("EXTENDED"));
    on("2024-11-26T00:00:00+07:00");
    owed("tyt.anson").body("items.timeliness", contains("OVERDUE"));
    on("2024-11-25T23:59:00+07:00");
    sendFilled("tyt.anson", annual("TYT-AN-SON"));
    owed("tyt.anson").body("items.timeliness", contains("ON_TIME"));
    grant(DISTRICT, "TYT-AN-SON", "extend", until("2024-12-25")).statusCode(409);
    grant(DISTRICT, "TYT-AN-SON", "restore", Map.of("reason", "Ghi nhầm")).statusCode(409);
  }

  @Test
  void whoIsLetOffIsNotMissing() {
    on("2024-11-19T08:00:00+07:00");
    grant(DISTRICT, "TYT-NAM-DU", "waive", Map.of("reason", "Trạm sáp nhập"))
        .statusCode(200)
        .body("timeliness", is("WAIVED"))
        .body("lastDay", nullValue())
        .body("leave.kind", is("WAIVED"));
    grant(DISTRICT, "TYT-NAM-DU", "waive", Map.of("reason", "Trạm sáp nhập")).statusCode(409);
    grant(DISTRICT, "TYT-NAM-DU", "extend", until("2024-12-25")).statusCode(409);
    on("2024-11-21T08:00:00+07:00");
    owed("tyt.namdu").body("items.timeliness", contains("WAIVED"));
    Api.as("tyt.namdu")
        .get("/me/work")
        .then()
        .body("due.obligation.series.code", not(hasItem("SRB-ANNUAL")));
    Api.as(DISTRICT)
        .get("/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024")
        .then()
        .body("expected", is(3));
    Api.as(DISTRICT)
        .get("/analytics/completeness?series=SRB-ANNUAL&organisation=TTYT-KIEN-HAI")
        .then()
        .body("units.code", not(hasItem("TYT-NAM-DU")));
    Api.as(DISTRICT)
        .get("/report-obligations?series=SRB-ANNUAL&timeliness=WAIVED")
        .then()
        .body("items.organisation.code", contains("TYT-NAM-DU"));

    grant(DISTRICT, "TYT-NAM-DU", "restore", Map.of("reason", "Ghi nhầm"))
        .statusCode(200)
        .body("timeliness", is("OVERDUE"))
        .body("leave", nullValue())
        .body("lastDay", is("2024-11-19"));
    grant(DISTRICT, "TYT-NAM-DU", "restore", Map.of("reason", "Ghi nhầm")).statusCode(409);
    Api.as(DISTRICT)
        .get("/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024")
        .then()
        .body("expected", is(4));
  }

  @Test
  void howManyCameInTimeAndTheRegister() {
    on("2024-11-19T08:00:00+07:00");
    grant(DISTRICT, "TYT-NAM-DU", "waive", Map.of("reason", "Trạm sáp nhập")).statusCode(200);
    sendFilled("tyt.hontre", annual("TYT-HON-TRE"));
    on("2024-11-20T08:00:00+07:00");
    sendFilled("tyt.laison", annual("TYT-LAI-SON"));

    Api.as(DISTRICT)
        .get("/report-timeliness?" + YEAR)
        .then()
        .statusCode(200)
        .body("total.owed", is(4))
        .body("total.judged", is(3))
        .body("total.onTime", is(1))
        .body("total.late", is(1))
        .body("total.overdue", is(1))
        .body("total.open", is(1))
        .body(
            "items.code",
            containsInAnyOrder("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TTYT-KIEN-HAI"));
    Api.as("ttyt.kienhai")
        .get("/report-timeliness?series=BIRTHS-MONTHLY&from=2024-01-01&to=2024-10-31")
        .then()
        .body("items", hasSize(4))
        .body("items.now.judged", everyItem(is(10)))
        .body("items.now.onTime", everyItem(is(10)))
        .body("items.now.accepted", everyItem(is(10)))
        .body("items.previous.judged", everyItem(is(10)));
    Api.as("ttyt.kienhai")
        .get("/report-timeliness?by=PERIOD&series=BIRTHS-MONTHLY&from=2024-09-01&to=2024-10-31")
        .then()
        .body("items.code", contains("2024-09", "2024-10"))
        .body("items[0].nameVi", is("Tháng 9 năm 2024"))
        .body("items.previous.judged", everyItem(is(4)));
    Api.as("ttyt.kienhai")
        .get("/report-timeliness?by=SERIES&to=2024-12-31")
        .then()
        .body("items.code", hasItems("SRB-ANNUAL", "BIRTHS-MONTHLY"));
    // A station is told of itself, a stranger of nothing.
    Api.as("tyt.hontre").get("/report-timeliness?" + YEAR).then().body("total.owed", is(1));
    Api.as("ttyt.tanlac").get("/report-timeliness?" + YEAR).then().body("items", empty());
    Api.as("ttyt.kienhai")
        .get("/report-timeliness?from=2024-02-01&to=2024-01-01")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("?from"));

    Api.as(DISTRICT)
        .get("/report-register?" + YEAR + "&count=true")
        .then()
        .statusCode(200)
        .body("total", is(5))
        .body("items.timeliness", containsInAnyOrder("ON_TIME", "LATE", "OVERDUE", "WAIVED", "DUE"))
        .body("items.find { it.timeliness == 'LATE' }.firstSentAt", startsWith("2024-11-20T01:00"));
    Api.as(DISTRICT)
        .get("/report-register?" + YEAR + "&organisation=TTYT-KIEN-HAI&count=true")
        .then()
        .statusCode(200)
        .body("total", is(5));
    String csv =
        Api.as(DISTRICT)
            .accept("*/*")
            .get("/report-register/file?format=CSV&" + YEAR)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines()).hasSize(6);
    assertThat(csv).contains("Gửi muộn", "Được miễn", "2024-11-20");
    for (String file : new String[] {"/report-register/file?", "/report-timeliness/file?"}) {
      byte[] book =
          Api.as(DISTRICT)
              .accept("*/*")
              .get(file + YEAR)
              .then()
              .statusCode(200)
              .extract()
              .asByteArray();
      assertThat(book).startsWith('P', 'K');
    }
  }

  @Test
  void theRegisterAndTheBoardNeedAFixedNumberOfStatements() {
    for (String path :
        new String[] {
          "/report-register?series=BIRTHS-MONTHLY&from=2023-12-01&to=2024-10-31&limit=",
          "/report-obligations?series=BIRTHS-MONTHLY&sort=-dueAt&limit="
        }) {
      Api.as("ttyt.kienhai").get(path + 40).then().statusCode(200);
      int few =
          Statements.count(() -> Api.as("ttyt.kienhai").get(path + 40).then().statusCode(200));
      List<String> many =
          Statements.during(() -> Api.as("ttyt.kienhai").get(path + 200).then().statusCode(200));
      assertThat(many).hasSizeLessThanOrEqualTo(few);
    }
  }

  private static Map<String, Object> until(String day) {
    return Map.of("until", day, "reason", "Biển động, tàu không ra đảo");
  }

  private static ValidatableResponse grant(String user, String unit, String verb, Object body) {
    return Api.as(user)
        .body(body)
        .post("/report-obligations/SRB-ANNUAL/" + unit + "/2024/" + verb)
        .then();
  }

  private static ValidatableResponse owed(String user) {
    return Api.as(user).get("/report-obligations?role=SENDER&series=SRB-ANNUAL").then();
  }

  private void on(String at) {
    Api.clock(at);
    obligations.materialise(SystemScope.named("test"));
  }
}
