package vn.canbang.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class IndicatorResourceTest {

  @Test
  void everyCallerReadsTheRatioWithItsDefinition() {
    Api.as("tyt.hontre")
        .get("/indicators/SRB")
        .then()
        .statusCode(200)
        .body("nameVi", equalTo("Tỷ số giới tính khi sinh"))
        .body("numerator.expression", equalTo("LIVE_BIRTHS.MALE"))
        .body("denominator.expression", equalTo("LIVE_BIRTHS.FEMALE"))
        .body("factor", equalTo(100))
        .body("unitVi", equalTo("bé trai/100 bé gái"))
        .body("polarity", equalTo("WITHIN"))
        .body("bandLow", equalTo(104))
        .body("bandHigh", equalTo(106))
        .body("chance", equalTo("BINOMIAL"))
        .body("validTo", nullValue());
  }

  @Test
  void thirdBirthsEndedAsAnAimWithThePolicy() {
    Api.as("tyt.hontre")
        .get("/indicators/THIRD_BIRTH")
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2025-06-03"))
        .body("chance", equalTo("NONE"));
  }

  @Test
  void onlyTheRatioVariesAsABinomial() {
    Api.as("tyt.hontre")
        .get("/indicators")
        .then()
        .statusCode(200)
        .body("items.findAll { it.chance == 'BINOMIAL' }.code", contains("SRB"))
        .body(
            "items.code",
            hasItems("SRB", "PREMARITAL_COUNSELLING_COVERAGE", "COUPLES_SRB_AWARENESS", "TFR"))
        .body("items.find { it.code == 'COUPLES_SRB_AWARENESS' }.origin", equalTo("SURVEY"));
  }

  @Test
  void dataElementsComeWithTheirBreakdown() {
    Api.as("tyt.hontre")
        .get("/data-elements")
        .then()
        .statusCode(200)
        .body("items.code", contains("LIVE_BIRTHS", "LIVE_BIRTHS_2ND", "LIVE_BIRTHS_3RD_PLUS"))
        .body("items[0].kind", equalTo("FLOW"))
        .body("items[0].disaggregations.code", contains("MALE", "FEMALE"));
  }

  @Test
  void unknownCodeIsNotFoundAndStrangersAreRefused() {
    Api.as("tyt.hontre").get("/indicators/NOPE").then().statusCode(404);
    Api.anonymous().get("/indicators").then().statusCode(401);
    Api.as("tyt.hontre").get("/indicators?colour=red").then().statusCode(400);
  }
}
