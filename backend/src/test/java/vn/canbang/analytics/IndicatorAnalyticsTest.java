package vn.canbang.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Figures;
import vn.canbang.sample.SampleBirths;
import vn.canbang.sample.SampleBirths.Births;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class IndicatorAnalyticsTest extends AnalyticsOfBirths {

  @Test
  void dividesTheSumsAndNeverAveragesRatios() {
    ask("ttyt.tanlac", "area=155&periods=2019")
        .statusCode(200)
        .body("columns.areas.name", contains("huyện Tân Lạc"))
        .body("columns.value", contains(109.5238f))
        .body("columns.numerator", contains(161))
        .body("columns.denominator", contains(147))
        .body("columns.received", contains(5))
        .body("columns.expected", contains(16))
        .body("columns.evidence", nullValue())
        .body("target", nullValue())
        .body("illustrative", equalTo(false))
        .body("notes", contains("INCOMPLETE"));
  }

  @Test
  void missingIsNullAndNeverZero() {
    ask("ttyt.tanlac", "area=155&by=CHILDREN&periods=2019-02,2019-03")
        .statusCode(200)
        .body("columns.areas", hasSize(16))
        .body("columns.value", hasSize(32))
        .body("columns.value.findAll { it != null }", hasSize(5))
        .body("columns.value.findAll { it != null }", hasItem(122.2222f))
        .body("columns.numerator", not(hasItem(0)))
        .body("columns.received.sum()", equalTo(5))
        .body("columns.expected", everyItem(equalTo(1)));
  }

  @Test
  void othersSeeNothing() {
    ask("tyt.hontre", "area=155&periods=2019")
        .statusCode(200)
        .body("columns.value", contains(nullValue()))
        .body("columns.numerator", contains(nullValue()))
        .body("columns.received", contains(0));
    ask("tyt.donglai", "area=155&periods=2019")
        .statusCode(200)
        .body("columns.value", contains(nullValue()));
  }

  @Test
  void otherIndicatorsHaveNoInterval() {
    int third = sum(BAC_GIANG, 2023, b -> b.thirdPlusBoys() + b.thirdPlusGirls());
    int all = sum(BAC_GIANG, 2023, b -> b.boys() + b.girls());
    Api.as("chicuc.bacgiang")
        .get("/analytics/indicators?indicator=THIRD_BIRTH&area=24&periods=2023")
        .then()
        .statusCode(200)
        .body("columns.numerator", contains(third))
        .body("columns.denominator", contains(all))
        .body("columns.lower", contains(nullValue()))
        .body("columns.evidence", nullValue());
  }

  @Test
  void rollingYearNeedsTwelveMonths() {
    ask("soyte.bacgiang", "area=24&periods=2021-11..2022-01&window=ROLLING_12")
        .statusCode(200)
        .body("rolling12", equalTo(true))
        .body("columns.value[0]", nullValue())
        .body("columns.value[1]", notNullValue())
        .body("columns.numerator[1]", equalTo(sum(BAC_GIANG, 2021, Births::boys)))
        .body("notes", contains("SHORT_WINDOW"));
  }

  private static String against107(int year) {
    int boys = sum(List.of("00154"), year, Births::boys);
    int girls = sum(List.of("00154"), year, Births::girls);
    return new SexRatio(boys, girls).against(107).name();
  }

  @Test
  void levelOfThePlanStandsBesideWithEvidence() {
    ask("phuong.cukhoi", "area=00154&periods=2022,2023")
        .statusCode(200)
        .body("target.value", equalTo(107))
        .body("target.plan.number", equalTo("114/KH-UBND"))
        .body("columns.evidence", contains(against107(2022), against107(2023)))
        .body("columns.lower", everyItem(notNullValue()));
  }

  @Test
  void everyAreaOfALevelStandsInOneAnswer() {
    ask("admin", "by=LEVEL&level=3&periods=2019&fields=PARTS&mapDate=2019-12-31")
        .statusCode(200)
        .body("columns.areas", hasSize(greaterThan(10_500)))
        .body("columns.numerator.findAll { it != null }.sum()", equalTo(161))
        .body("columns.denominator.findAll { it != null }.sum()", equalTo(147))
        .body("columns.lower", empty())
        .body("columns.received", empty());
    ask("ttyt.tanlac", "area=17&by=LEVEL&level=2&periods=2019&mapDate=2019-12-31")
        .statusCode(200)
        .body("columns.areas.name", hasItem("huyện Tân Lạc"))
        .body("columns.value.findAll { it != null }", contains(109.5238f))
        .body("columns.received.sum()", equalTo(5));
    // Who sees one district's figures reads them as the country's; who sees all, the sums kept of
    // all.
    ask("ttyt.tanlac", "periods=2019")
        .statusCode(200)
        .body("columns.areas.code", contains("VN"))
        .body("columns.value", contains(109.5238f))
        .body("columns.received", contains(1))
        .body("columns.expected", contains(63));
    ask("admin", "area=VN&periods=2019-03&by=SELF")
        .statusCode(200)
        .body("columns.numerator", contains(161))
        .body("columns.denominator", contains(147))
        .body("columns.received", contains(1));
    ask("admin", "area=VN&by=CHILDREN&periods=2019&mapDate=2025-07-01")
        .statusCode(200)
        .body("columns.areas", hasSize(34))
        .body("columns.numerator.findAll { it != null }", contains(161));
    ask("ttyt.tanlac", "areas=05137,05134&periods=2019-03")
        .statusCode(200)
        .body("columns.areas.code", contains("05137", "05134"))
        .body("columns.numerator", contains(28, 33));
  }

  @Test
  void windowsPoolCounts() {
    ask("soyte.bacgiang", "area=24&periods=2024-Q3&window=YEAR_TO_DATE&fields=PARTS")
        .statusCode(200)
        .body("window", equalTo("YEAR_TO_DATE"))
        .body("columns.numerator", contains(months(2024, 1, 9)));
    ask("soyte.bacgiang", "area=24&periods=2024-9M,2023-9M&fields=PARTS")
        .statusCode(200)
        .body("columns.numerator", contains(months(2023, 1, 9), months(2024, 1, 9)));
    ask("soyte.bacgiang", "area=24&periods=2024-H1&window=SAME_PERIOD_LAST_YEAR&fields=PARTS")
        .statusCode(200)
        .body("columns.numerator", contains(months(2023, 1, 6)));
    ask("soyte.bacgiang", "area=24&periods=2023&window=YEARS_3&fields=PARTS,INTERVAL")
        .statusCode(200)
        .body(
            "columns.numerator",
            contains(months(2021, 1, 12) + months(2022, 1, 12) + months(2023, 1, 12)))
        .body("columns.value", contains(notNullValue()))
        .body("columns.lower", contains(notNullValue()))
        .body("notes", empty());
    ask("soyte.bacgiang", "area=24&periods=2023&window=YEARS_5&fields=PARTS")
        .statusCode(200)
        .body("columns.value", contains(nullValue()))
        .body("notes", hasItem("SHORT_WINDOW"));
  }

  private static int months(int year, int from, int to) {
    return BAC_GIANG.stream()
        .flatMapToInt(
            area ->
                IntStream.rangeClosed(from, to)
                    .map(m -> SampleBirths.of(area, YearMonth.of(year, m)).boys()))
        .sum();
  }

  @Test
  void girlsZeroAndNoBirthsHaveNoValue() {
    Figures.put(
        List.of(
            Figures.births("TTYT-TAN-LAC", "05191", "2018-11", Map.of(BOYS, 5, GIRLS, 0)),
            Figures.births("TTYT-TAN-LAC", "05194", "2018-11", Map.of(BOYS, 0, GIRLS, 0))));
    ask("ttyt.tanlac", "areas=05191,05194&periods=2018-11")
        .statusCode(200)
        .body("columns.value", contains(nullValue(), nullValue()))
        .body("columns.numerator", contains(5, 0))
        .body("columns.denominator", contains(0, 0))
        .body("columns.received", contains(1, 1));
  }

  @Test
  void whatIsThereAtAPeriodsEndIsNotSummedOverTime() {
    Figures.put(
        List.of(
            Figures.births("TTYT-TAN-LAC", "05194", "2018-03", residents(100, 40)),
            Figures.births("TTYT-TAN-LAC", "05194", "2018-10", residents(110, 55)),
            Figures.births("TTYT-TAN-LAC", "05191", "2018-10", residents(90, 25))));
    Api.as("ttyt.tanlac")
        .get("/analytics/indicators?indicator=HEALTH_KNOWLEDGE_COVERAGE&area=155&periods=2018")
        .then()
        .statusCode(200)
        .body("columns.numerator", contains(80))
        .body("columns.denominator", contains(200))
        .body("columns.value", contains(40.0f));
    Api.as("ttyt.tanlac")
        .get(
            "/analytics/indicators?indicator=HEALTH_KNOWLEDGE_COVERAGE&area=05194"
                + "&periods=2018-Q1..2018-Q4")
        .then()
        .statusCode(200)
        .body("columns.numerator", contains(40, null, null, 55));
  }

  private static Map<CellKey, Integer> residents(int all, int informed) {
    return Map.of(
        CellKey.parse("RESIDENTS.TOTAL"), all, CellKey.parse("RESIDENTS_INFORMED.TOTAL"), informed);
  }

  @Test
  void statementsDoNotGrowWithAreasAndPeriods() {
    Api.as("soyte.bacgiang").get("/me");
    int few =
        Statements.count(() -> ask("soyte.bacgiang", "area=24&periods=2024-01").statusCode(200));
    int many =
        Statements.count(
            () ->
                ask("soyte.bacgiang", "area=24&by=CHILDREN&periods=2022-01..2024-10")
                    .statusCode(200));
    assertThat(many).isLessThanOrEqualTo(few + 1).isLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area=24",
        "periods=2024&by=LEVEL",
        "periods=2024&by=LEVEL&level=4",
        "periods=2024&area=24&areas=24,25",
        "periods=2024&areas=24,99999",
        "periods=2015-01..2024-12&by=LEVEL&level=3",
        "periods=2024&area=24&fields=VALUE,COLOUR",
        "area=99999&periods=2024",
        "area=24&periods=2024-13",
        "area=24&periods=2024,2024-01",
        "area=24&periods=2024-05..2024-01",
        "area=24&periods=1990-01..2024-10",
        "area=24&periods=2024&by=COUSINS",
        "area=24&periods=2024&window=ROLLING_12",
        "area=24&periods=2024&mapDate=31/12/2024",
        "area=24&periods=2024&colour=red"
      })
  void badQuestionsAreRefused(String query) {
    ask("soyte.bacgiang", query)
        .statusCode(400)
        .body("errors", not(empty()))
        .body("errors.message", everyItem(notNullValue()));
  }

  @Test
  void unknownIndicatorIsRefused() {
    Api.as("soyte.bacgiang")
        .get("/analytics/indicators?indicator=NOPE&area=24&periods=2024")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("?indicator"));
    Api.anonymous()
        .get("/analytics/indicators?indicator=SRB&area=24&periods=2024")
        .then()
        .statusCode(401);
  }
}
