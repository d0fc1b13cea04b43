package vn.canbang.analytics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.Figures;
import vn.canbang.testing.Api;

/** Indicators by the categories of a dimension. */
@QuarkusTest
class IndicatorSplitTest extends AnalyticsOfBirths {

  @Test
  void splitsByTheCategoriesOfADimension() {
    Figures.put(
        List.of(
            Figures.births(
                "TTYT-TAN-LAC",
                "05197",
                "2018-05",
                Map.of(
                    BOYS,
                    40,
                    GIRLS,
                    60,
                    CellKey.parse("LIVE_BIRTHS_3RD_PLUS.MALE"),
                    8,
                    CellKey.parse("LIVE_BIRTHS_3RD_PLUS.FEMALE"),
                    9))));
    Api.as("ttyt.tanlac")
        .get(
            "/analytics/indicators?indicator=THIRD_BIRTH&area=05197&periods=2018-05,2018-06"
                + "&disaggregation=SEX")
        .then()
        .statusCode(200)
        .body("columns.value", contains(17.0f, null))
        .body("split.dimension.code", equalTo("SEX"))
        .body("split.parts.category.code", contains("MALE", "FEMALE"))
        .body("split.parts[0].columns.numerator", contains(8, null))
        .body("split.parts[0].columns.denominator", contains(40, null))
        .body("split.parts[0].columns.value", contains(20.0f, null))
        .body("split.parts[1].columns.numerator", contains(9, null))
        .body("split.parts[1].columns.value", contains(15.0f, null));
    Api.as("ttyt.tanlac")
        .get("/analytics/indicators?indicator=CBR&area=05197&periods=2018-05&disaggregation=SEX")
        .then()
        .statusCode(200)
        .body("columns.numerator", contains(100))
        .body("split.parts.columns.numerator", contains(List.of(40), List.of(60)));
    ask("ttyt.tanlac", "area=05197&periods=2018-05").body("split", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "SRB, SEX, analytics.compares-categories",
    "SRB, BIRTH_ORDER, analytics.not-broken-down",
    "THIRD_BIRTH, COLOUR, analytics.dimension-unknown"
  })
  void refusesToSplitWhatIsNotBrokenDown(String indicator, String dimension, String code) {
    Api.as("ttyt.tanlac")
        .get(
            "/analytics/indicators?indicator=%s&area=155&periods=2018&disaggregation=%s"
                .formatted(indicator, dimension))
        .then()
        .statusCode(400)
        .body("errors.code", contains(code))
        .body("errors.pointer", contains("?disaggregation"));
  }
}
