package vn.canbang.analytics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class IndicatorCheckTest {

  private static Map<String, Object> ratio(String above, String below) {
    Map<String, Object> said = new HashMap<>();
    said.put("nameVi", "Tỷ số giới tính khi sinh");
    said.put("nameEn", "Sex ratio at birth");
    said.put("numerator", Map.of("expression", above, "nameVi", "Bé trai", "nameEn", "Boys"));
    said.put("denominator", Map.of("expression", below, "nameVi", "Bé gái", "nameEn", "Girls"));
    said.put("factor", 100);
    said.put("unitVi", "bé trai/100 bé gái");
    said.put("unitEn", "boys per 100 girls");
    said.put("polarity", "NEUTRAL");
    said.put("decimals", 1);
    said.put("chance", "BINOMIAL");
    said.put("aggregation", "FLOW");
    said.put("origin", "COUNTS");
    said.put("sourceVi", "Quy định");
    said.put("sourceEn", "Rule");
    return said;
  }

  private static ValidatableResponse check(String code, Map<String, Object> draft) {
    return Api.as("admin").body(draft).post("/indicators/" + code + "/check").then();
  }

  @Test
  void aChangeOfTheCellsShowsWhatItDoesToTargetsAndValues() {
    check("SRB", ratio("LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_2ND.FEMALE"))
        .statusCode(200)
        .body("expressionFaults", empty())
        .body("cellsAdded", contains("LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_2ND.FEMALE"))
        .body("cellsRemoved", contains("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"))
        .body("targets.size()", greaterThan(2))
        .body("targets.find { it.before.value != null }.before.officialResult", not(nullValue()))
        .body("targets.findAll { it.before.value != it.after.value }.size()", greaterThan(0))
        .body("series", not(empty()))
        .body("valuesChanged", greaterThan(0))
        .body("examples.area.code", hasItem("91"));
    // It was only tried.
    Api.as("admin")
        .get("/indicators/SRB")
        .then()
        .body("numerator.expression", equalTo("LIVE_BIRTHS.MALE"));
  }

  @Test
  void anotherNameChangesNoValue() {
    check("SRB", ratio("LIVE_BIRTHS[SEX=MALE]", "LIVE_BIRTHS[SEX=FEMALE]"))
        .statusCode(200)
        .body("cellsAdded", empty())
        .body("cellsRemoved", empty())
        .body("valuesChanged", equalTo(0))
        .body("examples", empty())
        .body("targets.findAll { it.before != it.after }", empty());
  }

  @Test
  void faultsOfExpressionsComeWithTheirPlaces() {
    check("SRB", ratio("LIVE_BIRTHS.MALE + BOYS", "LIVE_BIRTHS.FEMALE *"))
        .statusCode(200)
        .body("expressionFaults.term", contains("NUMERATOR", "DENOMINATOR"))
        .body("expressionFaults.position", contains(19, 20))
        .body("expressionFaults.length", contains(4, 0))
        .body(
            "expressionFaults.code",
            contains("expression.element-unknown", "expression.expected-element"))
        .body("faults", empty());
    Map<String, Object> band = ratio("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE");
    band.put("polarity", "WITHIN");
    check("SRB", band).statusCode(200).body("faults.pointer", contains("/bandLow"));
  }

  @Test
  void aNewIndicatorShowsTheValuesItWouldHave() {
    check("TEST_NEW", ratio("LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_2ND.FEMALE"))
        .statusCode(200)
        .body("targets", empty())
        .body("valuesChanged", greaterThan(0))
        .body("examples.before", everyItem(nullValue()));
    Api.as("soyte.kiengiang")
        .body(ratio("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"))
        .post("/indicators/SRB/check")
        .then()
        .statusCode(403);
  }
}
