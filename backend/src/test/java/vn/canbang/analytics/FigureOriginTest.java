package vn.canbang.analytics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.Figures;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.observation.Observations;
import vn.canbang.testing.Api;

@QuarkusTest
class FigureOriginTest {

  private static final String BOYS_CELL = "terms.find { it.side == 'NUMERATOR' }.cells[0].";

  /** Tân Lạc in 2011: one commune imported, one reported in two revisions over an import. */
  @BeforeEach
  void births() {
    Figures.put(
        List.of(
            Figures.births("TTYT-TAN-LAC", "05134", "2011-03", Map.of(BOYS, 13, GIRLS, 11)),
            Figures.births("TTYT-TAN-LAC", "05137", "2011-03", Map.of(BOYS, 20, GIRLS, 21))));
    report(1, Map.of(BOYS, 22, GIRLS, 19));
    report(2, Map.of(BOYS, 23, GIRLS, 20));
  }

  private static void report(int revision, Map<CellKey, Integer> values) {
    Arc.container()
        .instance(Observations.class)
        .get()
        .recordFromReport(
            Figures.system(),
            Figures.batch(
                "05137", YearMonth.of(2011, 3), revision, ObservationStatus.ACCEPTED, values));
  }

  private static ValidatableResponse ask(String caller, String query) {
    return Api.as(caller).get("/analytics/figure-origins?indicator=SRB&" + query).then();
  }

  @Test
  void aRatioComesApartDownToTheRevisionsOfReports() {
    ask("ttyt.tanlac", "area=155&period=2011&count=true")
        .statusCode(200)
        .body("value", equalTo(116.129f))
        .body("numerator", equalTo(36))
        .body("denominator", equalTo(31))
        .body("received", equalTo(2))
        .body("terms.side", contains("NUMERATOR", "DENOMINATOR"))
        .body(BOYS_CELL + "nameVi", equalTo("Trẻ sinh ra sống: Bé trai"))
        .body(BOYS_CELL + "total", equalTo(36))
        .body(BOYS_CELL + "figures.total", equalTo(2))
        .body(BOYS_CELL + "figures.items.area.code", contains("05137", "05134"))
        .body(BOYS_CELL + "figures.items.value", contains(23, 13))
        .body(BOYS_CELL + "figures.items.source", contains("REPORT", "IMPORT"))
        .body(BOYS_CELL + "figures.items.counts", contains(true, true))
        .body(BOYS_CELL + "figures.items[1].report", nullValue())
        .body(BOYS_CELL + "figures.items[0].report.series", equalTo("TEST-BIRTHS"))
        .body(BOYS_CELL + "figures.items[0].report.revision", equalTo(2))
        .body(BOYS_CELL + "figures.items[0].history.value", hasItem(22))
        .body(BOYS_CELL + "figures.items[0].history.value", hasItem(20))
        .body(
            BOYS_CELL + "figures.items[0].history.find { it.value == 20 }.supersededAt",
            nullValue())
        .body(
            BOYS_CELL + "figures.items[0].history.find { it.value == 22 }.supersededAt",
            notNullValue())
        .body("missing.code", hasItem("05140"))
        .body("missing.code", not(hasItem("05134")));
  }

  @Test
  void oneCellGoesOnWhereItsPageEnded() {
    String next =
        ask("ttyt.tanlac", "area=155&period=2011&limit=1&cell=LIVE_BIRTHS.FEMALE")
            .statusCode(200)
            .body("terms.find { it.side == 'NUMERATOR' }.cells", empty())
            .body("terms.find { it.side == 'DENOMINATOR' }.cells", hasSize(1))
            .body("terms[1].cells[0].figures.items.value", contains(20))
            .extract()
            .path("terms[1].cells[0].figures.next");
    ask("ttyt.tanlac", "area=155&period=2011&limit=1&cell=LIVE_BIRTHS.FEMALE&cursor=" + next)
        .statusCode(200)
        .body("terms[1].cells[0].figures.items.value", contains(11))
        .body("terms[1].cells[0].figures.next", nullValue());
  }

  @Test
  void theRollingYearShowsItsTwelveMonths() {
    ask("ttyt.tanlac", "area=155&period=2012-02&window=ROLLING_12")
        .statusCode(200)
        .body("from", equalTo("2011-03-01"))
        .body("to", equalTo("2012-02-29"))
        .body("value", nullValue())
        .body("numerator", equalTo(36));
    ask("ttyt.tanlac", "area=155&period=2012-03&window=ROLLING_12")
        .statusCode(200)
        .body("value", nullValue())
        .body("terms.cells.flatten().figures.items.flatten()", empty());
  }

  @Test
  void otherCallersSeeNoneOfIt() {
    ask("tyt.hontre", "area=155&period=2011")
        .statusCode(200)
        .body("value", nullValue())
        .body("terms.cells.flatten().total", everyItem(nullValue()))
        .body("terms.cells.flatten().figures.items.flatten()", empty());
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    Api.as("ttyt.tanlac")
        .get("/analytics/figure-origins?indicator=NOPE&area=155&period=2011")
        .then()
        .statusCode(400)
        .body("errors.code", contains("indicator.unknown"));
    ask("ttyt.tanlac", "area=999&period=2011")
        .statusCode(400)
        .body("errors.code", contains("area.unknown"));
    ask("ttyt.tanlac", "area=155&period=2011&cell=ELDERLY.MALE")
        .statusCode(400)
        .body("errors.code", contains("analytics.cell-unknown"));
  }
}
