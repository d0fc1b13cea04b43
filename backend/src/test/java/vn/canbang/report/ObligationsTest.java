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
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** What is owed, by whom, and who has reported. */
@QuarkusTest
class ObligationsTest {

  @Inject ReportsOfKienHai reports;
  @Inject Obligations obligations;
  @Inject Session session;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @Test
  void aSeriesShowsItsChainAndTheSlackBetweenItsTiers() {
    Api.as("tinh.kiengiang")
        .get("/report-series/SRB-ANNUAL")
        .then()
        .statusCode(200)
        .body("template", is("PLAN-RESULT-YEAR"))
        .body("fillsFrom", is("BIRTHS-MONTHLY"))
        .body("opensOn", is("2024-11-01"))
        .body("tiers.from.code", contains("TYT-XA-KIEN-HAI", "TTYT-KIEN-HAI"))
        .body("tiers[0].via.code", is("PHONG-DS-TTGDSK-KIEN-HAI"))
        .body("tiers[0].deadline.boundary", is("BEFORE"))
        .body("tiers[0].deadline.sourceText", is("trước ngày 20/11/2024"))
        .body("tiers[0].slackDays", nullValue())
        .body("tiers[1].slackDays", is(10))
        .body("tiers[1].otherRecipients.code", contains("SO-Y-TE-KIEN-GIANG"));
    Api.as("ttyt.tanlac").get("/report-series/SRB-ANNUAL").then().statusCode(404);
    Api.as("ttyt.tanlac").get("/report-series").then().body("items", empty());
    Api.as("tyt.hontre")
        .get("/report-series")
        .then()
        .body("items.code", contains("BIRTHS-MONTHLY", "SRB-ANNUAL"));
  }

  @Test
  void aTemplateIsData() {
    Api.as("tyt.hontre")
        .get("/report-templates/PLAN-RESULT-YEAR")
        .then()
        .statusCode(200)
        .body(
            "sections.kind", contains("CELLS", "ACTIVITIES", "OUTPUTS", "NARRATIVE", "ATTACHMENTS"))
        .body("sections[0].rows[0].cells.MALE", is("LIVE_BIRTHS.MALE"))
        .body("sections[3].questions.code", contains("DIFFICULTIES", "PROPOSALS", "NEXT_STEPS"))
        .body("rules.code", hasItems("ORDER-MALE", "ORDER-FEMALE"));
    Api.as("tyt.hontre").get("/report-templates/NOPE").then().statusCode(404);
  }

  @Test
  void aDeadlineThatNoTextSetsIsUnsetAndVisible() {
    // Thirteen bodies are asked; the fourteenth, the standing office, receives.
    Api.as("ttyt.longbien")
        .get("/report-obligations?series=LONG-BIEN-ANNUAL&role=RECEIVER")
        .then()
        .statusCode(200)
        .body("items", hasSize(13))
        .body("items.timeliness", everyItem(is("UNSET")))
        .body("items.dueText", everyItem(is("định kỳ")))
        .body("items.dueOn", everyItem(nullValue()))
        .body("items.mode", everyItem(is("REQUEST")));
    Api.as("congan.longbien")
        .get("/me/work")
        .then()
        .body("due", empty())
        .body("upcoming.obligation.series.code", contains("LONG-BIEN-ANNUAL"));
    Api.as("phuong.cukhoi")
        .get("/report-obligations?timeliness=UNSET&role=SENDER")
        .then()
        .body(
            "items.series.code",
            containsInAnyOrder("CU-KHOI-MONTHLY", "CU-KHOI-QUARTERLY", "CU-KHOI-ANNUAL"));
  }

  @Test
  void aChainWithoutMembersIsThereAllTheSame() {
    Api.as("soyte.bacgiang")
        .get("/report-series/BAC-GIANG-ANNUAL")
        .then()
        .statusCode(200)
        .body("tiers[0].via.code", is("CHI-CUC-DS-KHHGD-BAC-GIANG"))
        .body("tiers[0].deadline.date", is("2024-11-25"));
    Api.as("chicuc.bacgiang")
        .get("/report-obligations?series=BAC-GIANG-ANNUAL&role=SENDER")
        .then()
        .body("items.organisation.code", hasItem("CHI-CUC-DS-KHHGD-BAC-GIANG"));
  }

  @Test
  void settingUpTwiceChangesNothingAndTimeBringsMore() {
    long before = count();
    obligations.materialise(SystemScope.named("test"));
    assertThat(count()).isEqualTo(before);
    Api.as("tyt.anson")
        .get("/report-obligations?series=BIRTHS-MONTHLY&period=2024-12")
        .then()
        .body("items", empty());

    Api.clock("2024-12-01T00:00:00+07:00");
    obligations.materialise(SystemScope.named("test"));

    Api.as("tyt.anson")
        .get("/report-obligations?series=BIRTHS-MONTHLY&timeliness=DUE,NOT_DUE")
        .then()
        .body("items.period", contains("2024-11", "2024-12"))
        .body("items.timeliness", contains("DUE", "NOT_DUE"));
  }

  private long count() {
    return session
        .createSelectionQuery("select count(o) from Obligation o", Long.class)
        .getSingleResult();
  }

  @Test
  void theMatrixShowsWhoReportedForWhen() {
    List<String> cells =
        Api.as("ttyt.kienhai")
            .get("/analytics/completeness?series=BIRTHS-MONTHLY&from=2024-09&to=2024-11")
            .then()
            .statusCode(200)
            .body("units.code", hasSize(4))
            .body("periods", contains("2024-09", "2024-10", "2024-11"))
            .body("received", is(8))
            .body("expected", is(8))
            .body("areasReporting", is(4))
            .body("areasTotal", is(4))
            .extract()
            .path("cells");
    assertThat(cells).hasSize(12);
    for (int unit = 0; unit < 4; unit++) {
      assertThat(cells.subList(unit * 3, unit * 3 + 3))
          .containsExactly("ACCEPTED", "ACCEPTED", "NOT_DUE");
    }
    sendFilled("tyt.hontre", annual("TYT-HON-TRE"));
    Api.clock("2024-11-20T00:00:00+07:00");
    Api.as("phongds.kienhai")
        .get("/analytics/completeness?series=SRB-ANNUAL&organisation=TTYT-KIEN-HAI")
        .then()
        .body("cells", hasItems("SUBMITTED", "OVERDUE"))
        .body("units.code", hasItem("TTYT-KIEN-HAI"));
    // A station sees its own row only.
    Api.as("tyt.hontre")
        .get("/analytics/completeness?series=SRB-ANNUAL")
        .then()
        .body("units.code", contains("TYT-HON-TRE"));
    Api.as("ttyt.tanlac").get("/analytics/completeness?series=SRB-ANNUAL").then().statusCode(404);
    Api.as("ttyt.kienhai").get("/analytics/completeness").then().statusCode(400);
  }

  @Test
  void listsNeedAFixedNumberOfStatements() {
    // Whoever signs in, or comes back after a while, costs a statement once.
    Api.as("ttyt.kienhai").get("/report-obligations?limit=1").then().statusCode(200);
    int few =
        Statements.count(
            () -> Api.as("ttyt.kienhai").get("/report-obligations?limit=4").then().statusCode(200));
    int many =
        Statements.count(
            () ->
                Api.as("ttyt.kienhai").get("/report-obligations?limit=150").then().statusCode(200));
    assertThat(many).isLessThanOrEqualTo(few);
    int month =
        Statements.count(
            () ->
                Api.as("ttyt.kienhai")
                    .get("/analytics/completeness?series=BIRTHS-MONTHLY&from=2024-10&to=2024-10")
                    .then()
                    .statusCode(200));
    int years =
        Statements.count(
            () ->
                Api.as("ttyt.kienhai")
                    .get("/analytics/completeness?series=BIRTHS-MONTHLY&from=2021-01&to=2024-10")
                    .then()
                    .statusCode(200));
    assertThat(years).isEqualTo(month);
  }

  @Test
  void theLatestDeadlineComesFirstWhenAskedSo() {
    String path = "/report-obligations?series=BIRTHS-MONTHLY&role=SENDER&limit=200&sort=";
    List<String> earliest = Api.as("tyt.hontre").get(path + "dueAt").path("items.period");
    List<String> latest = Api.as("tyt.hontre").get(path + "-dueAt").path("items.period");
    assertThat(earliest).hasSizeGreaterThan(40).isSorted();
    assertThat(latest).isEqualTo(earliest.reversed());
  }

  @Test
  void badQuestionsAreNamed() {
    for (String query :
        List.of(
            "timeliness=SOON",
            "period=2024-13",
            "dueBefore=30/11/2024",
            "organisation=NOPE",
            "limit=201",
            "sort=colour",
            "colour=red")) {
      Api.as("tyt.hontre")
          .get("/report-obligations?" + query)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", is("?" + query.substring(0, query.indexOf('='))))
          .body("errors[0].message", not(nullValue()));
    }
    Api.as("tyt.hontre").get("/reports?sort=colour").then().statusCode(400);
    Api.as("tyt.hontre").get("/reports?receiver=you").then().statusCode(400);
  }
}
