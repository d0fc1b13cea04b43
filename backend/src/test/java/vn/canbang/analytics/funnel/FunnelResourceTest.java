package vn.canbang.analytics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.indicator.statistics.Coverage;
import vn.canbang.indicator.statistics.Funnel;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.Overdispersion;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Figures;
import vn.canbang.sample.SampleBirths;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class FunnelResourceTest {

  private static final List<String> BAC_GIANG =
      List.of("213", "215", "216", "217", "218", "219", "220", "221", "222", "223");

  /** Three communes of Tân Lạc in January 2016: ordinary, doubtful, and small. */
  @BeforeEach
  void births() {
    Figures.put(
        List.of(
            Figures.births("TTYT-TAN-LAC", "05134", "2016-01", Map.of(BOYS, 33, GIRLS, 27)),
            Figures.births("TTYT-TAN-LAC", "05137", "2016-01", Map.of(BOYS, 110, GIRLS, 50)),
            Figures.births("TTYT-TAN-LAC", "05140", "2016-01", Map.of(BOYS, 20, GIRLS, 5))));
  }

  private static ValidatableResponse ask(String caller, String query) {
    return Api.as(caller).get("/analytics/funnel?" + query).then();
  }

  @Test
  void placesAreasBesideWhatChanceBrings() {
    ask("ttyt.tanlac", "indicator=SRB&area=155&period=2016&target=110")
        .statusCode(200)
        .body("area.name", equalTo("huyện Tân Lạc"))
        .body("mapDate", equalTo("2016-12-31"))
        .body("target.value", equalTo(110.0f))
        .body("target.source", equalTo("ASKED"))
        .body("points.area.code", contains("05140", "05137", "05134"))
        .body("points.births", contains(25, 160, 60))
        .body("points.boys", contains(20, 110, 33))
        .body("points.value", contains(null, 220.0f, 122.2222f))
        .body("points.lower[2]", equalTo(71.2678f))
        .body("points.upper[2]", equalTo(211.3116f))
        .body("points.evidence", contains("TOO_FEW", "ABOVE", "INCONCLUSIVE"))
        .body("points.dataQuality", contains(null, "SUSPECT_HIGH", "OK"))
        .body("points.outside", contains("NONE", "P998", "NONE"))
        .body("overdispersion.places", equalTo(2))
        .body("overdispersion.inflated", equalTo(false))
        .body("received", equalTo(3))
        .body("expected", equalTo(16))
        .body("missing", hasSize(13))
        .body("illustrative", equalTo(false))
        .body(
            "sentenceVi",
            equalTo(
                "Năm 2016, huyện Tân Lạc: 1/2 địa bàn nằm ngoài giới hạn 99,8 % quanh mức 110: xã"
                    + " Phú Vinh (cao hơn). 1 địa bàn dưới 30 trẻ sinh ra sống không được so sánh. Mới"
                    + " có số liệu của 3/16 địa bàn, không đại diện cho toàn huyện Tân Lạc."))
        .body(
            "sentenceEn",
            equalTo(
                "In 2016, huyện Tân Lạc: 1 of 2 areas outside the 99.8% limits around 110: xã Phú Vinh"
                    + " (above). Not compared, with fewer than 30 live births: 1. Only 3 of 16 areas"
                    + " have figures, which do not stand for all of huyện Tân Lạc."));
  }

  @Test
  void limitsRunFromTheFewestToTheMostBirths() {
    Interval first = Funnel.around(110).exact(30, Coverage.P95);
    ValidatableResponse answer =
        ask("ttyt.tanlac", "indicator=SRB&area=155&period=2016&target=110")
            .body("limits.births[0]", equalTo(30))
            .body("limits.births[-1]", equalTo(160));
    List<Map<String, Number>> limits = answer.extract().path("limits");
    assertThat(limits).hasSizeBetween(30, 40);
    assertThat(limits).extracting("births").isSorted().doesNotHaveDuplicates();
    assertThat(limits.getFirst().get("lower95").doubleValue())
        .isCloseTo(first.lower(), within(1e-4));
    assertThat(limits)
        .allSatisfy(
            limit ->
                assertThat(limit.get("lower998").doubleValue())
                    .isLessThan(limit.get("lower95").doubleValue()));
  }

  @Test
  void takesThePlansLevelAndElseTheRatioOfAll() {
    ask("ttyt.tanlac", "indicator=SRB&area=155&period=2016")
        .statusCode(200)
        .body("target.source", equalTo("POOLED"))
        .body("target.value", equalTo(198.7805f))
        .body("target.line", nullValue());
    ask("ttyt.longbien", "indicator=SRB&area=004&period=2016")
        .statusCode(200)
        .body("target", nullValue())
        .body("points", empty())
        .body("limits", empty())
        .body("received", equalTo(0))
        .body(
            "sentenceVi",
            equalTo("Năm 2016, quận Long Biên chưa có số liệu của địa bàn nào để so sánh."));
  }

  private static SexRatio births(String area, int from, int to) {
    int boys = 0;
    int girls = 0;
    for (int year = from; year <= to; year++) {
      for (int month : IntStream.rangeClosed(1, 12).toArray()) {
        SampleBirths.Births births = SampleBirths.of(area, YearMonth.of(year, month));
        boys += births.boys();
        girls += births.girls();
      }
    }
    return new SexRatio(boys, girls);
  }

  @Test
  void poolsYearsAndWidensByWhatAreasDifferBeyondChance() {
    List<SexRatio> births = BAC_GIANG.stream().map(area -> births(area, 2021, 2023)).toList();
    Overdispersion spread = Overdispersion.of(births, 105);
    ask("soyte.bacgiang", "indicator=SRB&area=24&by=LEVEL&level=2&period=2023&years=3&target=105")
        .statusCode(200)
        .body("years", equalTo(3))
        .body("points", hasSize(10))
        .body("points.births.sum()", equalTo(births.stream().mapToInt(SexRatio::births).sum()))
        .body("overdispersion.places", equalTo(10))
        .body("overdispersion.phi", equalTo((float) (Math.round(spread.phi() * 10_000) / 10_000.0)))
        .body("overdispersion.inflated", equalTo(spread.inflates()))
        .body("illustrative", equalTo(true));
  }

  @Test
  void comparesALevelOfTheWholeCountryAndSaysHowLittleIsKnown() {
    ask("soyte.bacgiang", "indicator=SRB&by=LEVEL&level=1&period=2023&target=110")
        .statusCode(200)
        .body("area", nullValue())
        .body("received", equalTo(1))
        .body("expected", equalTo(63))
        .body("points.area.name", contains("tỉnh Bắc Giang"))
        .body("missing", hasSize(62))
        .body("sentenceVi", notNullValue());
  }

  @Test
  void othersSeeNoPlaces() {
    ask("tyt.hontre", "indicator=SRB&area=155&period=2016&target=110")
        .statusCode(200)
        .body("points", empty())
        .body("received", equalTo(0))
        .body("missing", hasSize(16));
  }

  @Test
  void asksTheSameNumberOfStatementsForOneAreaAndForMany() {
    int one =
        Statements.count(() -> ask("ttyt.tanlac", "indicator=SRB&area=155&period=2016&target=110"));
    assertThat(
            Statements.count(
                () -> ask("ttyt.tanlac", "indicator=SRB&by=LEVEL&level=3&period=2016&target=110")))
        .isLessThanOrEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator=NONE&area=155&period=2016 | ?indicator | indicator.unknown",
        "indicator=THIRD_BIRTH&area=155&period=2016 | ?indicator | funnel.no-chance",
        "indicator=SRB&area=99999&period=2016 | ?area | area.unknown",
        "indicator=SRB&period=2016 | ?area | funnel.area-or-level",
        "indicator=SRB&area=155&by=LEVEL&period=2016 | ?level | funnel.by-level",
        "indicator=SRB&area=155&level=3&period=2016 | ?level | funnel.by-level",
        "indicator=SRB&area=155&by=LEVEL&level=2&period=2016 | ?level | funnel.level",
        "indicator=SRB&area=155&period=2016-Q1&years=2 | ?years | funnel.years"
      })
  void refusesWhatCannotBeAsked(String query, String pointer, String code) {
    ask("ttyt.tanlac", query)
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @ParameterizedTest
  @CsvSource({"target=49", "target=1e9", "target=abc", "years=6", "level=4&by=LEVEL"})
  void refusesWhatLiesOutOfRange(String part) {
    ask("ttyt.tanlac", "indicator=SRB&area=155&period=2016&" + part).statusCode(400);
  }

  @Test
  void saysHowManyBirthsItTakes() {
    Api.as("tyt.hontre")
        .get("/analytics/sample-sizes?target=105&against=110")
        .then()
        .statusCode(200)
        .body("alpha", equalTo(0.05f))
        .body("rows.sides", contains(1, 1, 2, 2))
        .body("rows.power", contains(0.8f, 0.9f, 0.8f, 0.9f))
        .body("rows.births", contains(11445, 15851, 14531, 19449))
        .body(
            "sentenceVi",
            equalTo(
                "Cần ít nhất 14.531 trẻ sinh ra sống để phân biệt tỷ số giới tính khi sinh thực tế"
                    + " 110 với mức 105 (mức ý nghĩa 5 %, lực kiểm định 80 %)."))
        .body(
            "sentenceEn",
            equalTo(
                "It takes at least 14,531 live births to tell a true sex ratio at birth of 110 from"
                    + " a level of 105 (significance 5%, power 80%)."));
    Api.as("tyt.hontre")
        .get("/analytics/sample-sizes?target=105&against=105.00001")
        .then()
        .statusCode(200)
        .body("rows.births", hasItem(nullValue()));
    Api.as("tyt.hontre")
        .get("/analytics/sample-sizes?target=105&against=105.0")
        .then()
        .statusCode(400)
        .body("errors.code", contains("funnel.same-ratio"));
  }
}
