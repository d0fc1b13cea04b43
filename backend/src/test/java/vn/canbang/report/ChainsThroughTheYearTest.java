package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.STATIONS;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.identity.Accounts;
import vn.canbang.organisation.NewOrganisation;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationLevel;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** The chains of the plans, as the days of a year go by. */
@QuarkusTest
class ChainsThroughTheYearTest {

  private static final String CENTRE_OF_BAC_GIANG = "TTYT-THU-BAC-GIANG";
  private static final String CONSOLIDATION = "/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024";

  @Inject ReportsOfKienHai reports;
  @Inject Obligations obligations;
  @Inject Organisations organisations;
  @Inject Accounts accounts;
  @Inject Session session;

  @AfterEach
  void clear() {
    reports.clear();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              UUID centre = Ids.of("organisation", CENTRE_OF_BAC_GIANG);
              forget("report_obligation where organisation_id = :id", centre);
              forget("organisation_closure where :id in (descendant_id, ancestor_id)", centre);
              forget("organisation_parent where organisation_id = :id", centre);
            });
  }

  private void forget(String what, UUID id) {
    session.createNativeMutationQuery("delete from " + what).setParameter("id", id).executeUpdate();
  }

  /** Plan 001: stations before 20/11, the centre before 30/11, the province receives. */
  @Test
  void fourStationsACentreAndAProvinceMeetTheirDates() {
    on("2024-10-31T23:59:00+07:00");
    owed("tyt.hontre", "SRB-ANNUAL").body("items.timeliness", contains("NOT_DUE"));
    on("2024-11-01T00:00:00+07:00");
    owed("tyt.hontre", "SRB-ANNUAL").body("items.timeliness", contains("DUE"));

    on("2024-11-19T23:59:00+07:00");
    sendFilled("tyt.hontre", annual("TYT-HON-TRE"));
    on("2024-11-20T00:00:00+07:00");
    owed("tyt.hontre", "SRB-ANNUAL").body("items.timeliness", contains("ON_TIME"));
    owed("tyt.laison", "SRB-ANNUAL").body("items.timeliness", contains("OVERDUE"));
    for (String station : List.of("TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU")) {
      String user = STATIONS.get(station);
      sendFilled(user, annual(station));
      owed(user, "SRB-ANNUAL").body("items.timeliness", contains("LATE"));
    }

    // From the stations' last day, 19/11, to its own, 29/11, the centre has eight working days.
    Api.as("phongds.kienhai")
        .get("/report-series/SRB-ANNUAL")
        .then()
        .body("tiers.slackDays", contains(null, 10))
        .body("tiers.slackWorkingDays", contains(null, 8))
        .body("tiers.tight", contains(false, false));
    on("2024-11-21T08:00:00+07:00");
    int received = 0;
    for (String station : STATIONS.keySet()) {
      move("phongds.kienhai", annual(station), "accept", Map.of()).statusCode(200);
      received++;
      Api.as("phongds.kienhai")
          .get(CONSOLIDATION)
          .then()
          .body("expected", is(4))
          .body("received", is(received));
    }
    Api.as("phongds.kienhai").body(Map.of()).post(CONSOLIDATION).then().statusCode(201);

    on("2024-11-30T00:00:00+07:00");
    owed("phongds.kienhai", "SRB-ANNUAL").body("items.timeliness", contains("OVERDUE"));
    on("2024-11-29T23:59:00+07:00");
    owed("phongds.kienhai", "SRB-ANNUAL").body("items.timeliness", contains("DUE"));
    Api.as("tinh.kiengiang").get(annual("TTYT-KIEN-HAI")).then().statusCode(404);
    move("phongds.kienhai", annual("TTYT-KIEN-HAI"), "submit", Map.of())
        .statusCode(200)
        .body("timeliness", is("ON_TIME"));
    move("tinh.kiengiang", annual("TTYT-KIEN-HAI"), "accept", Map.of())
        .statusCode(200)
        .body("state", is("ACCEPTED"))
        .body("consolidation.sources", is(4));
  }

  /** Months by Circular 01/2022: five working days, which holidays put off. */
  @Test
  void aYearOfMonthsKeepsTheHolidays() {
    Map<String, String> lastDays =
        Map.of(
            "2024-11", "2024-12-06",
            "2024-12", "2025-01-08",
            "2025-01", "2025-02-07",
            "2025-02", "2025-03-07",
            "2025-03", "2025-04-08",
            "2025-04", "2025-05-09",
            "2025-05", "2025-06-06",
            "2025-06", "2025-07-07");
    for (int month = 12; month <= 18; month++) {
      LocalDate first = LocalDate.of(2024, 1, 1).plusMonths(month - 1L);
      on(first + "T00:00:00+07:00");
    }
    Map<String, String> found = new HashMap<>();
    List<Map<String, Object>> items =
        Api.as("tyt.anson")
            .get(
                "/report-obligations?series=BIRTHS-MONTHLY&role=SENDER&dueBefore=2026-01-01"
                    + "&sort=-dueAt&limit=8")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    items.forEach(item -> found.put((String) item.get("period"), (String) item.get("lastDay")));
    assertThat(found).isEqualTo(lastDays);
  }

  /** Plan 003: district centres before 25/11 through the sub-department; its own has no date. */
  @Test
  void centresOfAProvinceReportThroughItsSubDepartment() {
    aCentreInBacGiang();
    on("2024-11-24T23:59:00+07:00");
    owed("bg.ttyt", "BAC-GIANG-ANNUAL")
        .body("items.timeliness", contains("DUE"))
        .body("items.lastDay", contains("2024-11-24"))
        .body("items.via.code", contains("CHI-CUC-DS-KHHGD-BAC-GIANG"))
        .body("items.receiver.code", contains("SO-Y-TE-BAC-GIANG"));
    on("2024-11-25T00:00:00+07:00");
    owed("bg.ttyt", "BAC-GIANG-ANNUAL").body("items.timeliness", contains("OVERDUE"));
    String path = "/reports/BAC-GIANG-ANNUAL/" + CENTRE_OF_BAC_GIANG + "/2024";
    send("bg.ttyt", path);
    owed("bg.ttyt", "BAC-GIANG-ANNUAL").body("items.timeliness", contains("LATE"));
    // One review, by the sub-department for the department.
    move("chicuc.bacgiang", path, "accept", Map.of()).statusCode(200);
    owed("chicuc.bacgiang", "BAC-GIANG-ANNUAL")
        .body("items.timeliness", contains("UNSET"))
        .body("items.dueText", contains("theo đúng quy định"))
        .body("items.lastDay", contains(nullValue()));
  }

  /** Plan 002: months, quarters and years "định kỳ": owed, with no date to miss. */
  @Test
  void aWardReportsByMonthQuarterAndYear() {
    on("2025-03-31T12:00:00+07:00");
    owed("phuong.cukhoi", "CU-KHOI-MONTHLY")
        .body(
            "items.period",
            containsInAnyOrder("2024-11", "2024-12", "2025-01", "2025-02", "2025-03"))
        .body("items.timeliness", everyItem(is("UNSET")));
    owed("phuong.cukhoi", "CU-KHOI-QUARTERLY")
        .body("items.period", containsInAnyOrder("2024-Q4", "2025-Q1"));
    owed("phuong.cukhoi", "CU-KHOI-ANNUAL")
        .body("items.period", containsInAnyOrder("2024", "2025"));
    String sender =
        owed("phuong.cukhoi", "CU-KHOI-QUARTERLY").extract().path("items[0].organisation.code");
    String path = "/reports/CU-KHOI-QUARTERLY/" + sender + "/2024-Q4";
    send("phuong.cukhoi", path);
    move("ttyt.longbien", path, "accept", Map.of())
        .statusCode(200)
        .body("timeliness", is("ON_TIME"));
  }

  /** Plan 004: the bodies of the committee are asked; no date is set, so none is ever overdue. */
  @Test
  void bodiesThatAreAskedAreNeverOverdue() {
    on("2025-02-28T12:00:00+07:00");
    String board = "/report-obligations?series=LONG-BIEN-ANNUAL&role=RECEIVER";
    Api.as("ttyt.longbien")
        .get(board)
        .then()
        .body("items", hasSize(13))
        .body("items.mode", everyItem(is("REQUEST")))
        .body("items.timeliness", everyItem(is("UNSET")));
    Api.as("ttyt.longbien").get(board + "&timeliness=OVERDUE,LATE").then().body("items", empty());
    String path = "/reports/LONG-BIEN-ANNUAL/CONG-AN-LONG-BIEN/2024";
    send("congan.longbien", path);
    move("ttyt.longbien", path, "accept", Map.of())
        .statusCode(200)
        .body("timeliness", is("ON_TIME"));
    // The fourteenth, the standing office, adds up and reports to the city's department.
    Api.as("ttyt.longbien")
        .get("/consolidations/LONG-BIEN-ANNUAL/TTYT-LONG-BIEN/2024")
        .then()
        .body("expected", is(13))
        .body("received", is(1));
    owed("ttyt.longbien", "LONG-BIEN-ANNUAL")
        .body(
            "items.findAll { it.organisation.code == 'TTYT-LONG-BIEN' }.dueText",
            contains("theo quy định"));
  }

  /** What a unit owes in a series, as the day has it. */
  private static ValidatableResponse owed(String user, String series) {
    return Api.as(user)
        .get("/report-obligations?role=SENDER&series=" + series)
        .then()
        .statusCode(200);
  }

  /** Says that nothing happened, with an answer to each question. */
  private static void send(String user, String path) {
    List<String> questions =
        Api.as(user)
            .get("/report-templates/PLAN-PROGRESS")
            .then()
            .statusCode(200)
            .extract()
            .path("sections.questions.code.flatten()");
    Map<String, Object> content = ReportsOfKienHai.withCells(List.of());
    content.put("nil", true);
    content.put(
        "narrative",
        questions.stream().map(question -> Map.of("code", question, "text", "Không có")).toList());
    Api.as(user).body(content).put(path + "?submit=true").then().statusCode(201);
  }

  private void on(String at) {
    Api.clock(at);
    obligations.materialise(SystemScope.named("test"));
  }

  private void aCentreInBacGiang() {
    UUID department = Ids.of("organisation", "SO-Y-TE-BAC-GIANG");
    organisations.create(
        SystemScope.named("test"),
        new NewOrganisation(
            CENTRE_OF_BAC_GIANG,
            "Trung tâm Y tế thử nghiệm Bắc Giang",
            null,
            OrganisationKind.HEALTH_CENTRE,
            OrganisationLevel.DISTRICT,
            false,
            null,
            department,
            List.of(),
            List.of(),
            Dates.BEGINNING));
    UUID centre = Ids.of("organisation", CENTRE_OF_BAC_GIANG);
    accounts.create(
        SystemScope.named("test"),
        "bg.ttyt",
        "Cán bộ dân số thử nghiệm",
        centre,
        Set.of(new Grant(Role.VIEWER, centre), new Grant(Role.REPORTER, centre)),
        Api.PASSWORD);
  }
}
