package vn.canbang.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.testing.Api;

@QuarkusTest
class IndicatorResourceTest {

  private static final UUID BIRTH_RATE = Ids.of("target", Ids.of("plan", "bac-giang-2024") + "/T1");

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
        .body(
            "items[0..2].code", contains("LIVE_BIRTHS", "LIVE_BIRTHS_2ND", "LIVE_BIRTHS_3RD_PLUS"))
        .body("items[0].kind", equalTo("FLOW"))
        .body("items[0].disaggregations.code", contains("MALE", "FEMALE"))
        .body("items[1].disaggregations[0].categories.category", contains("MALE", "SECOND"))
        .body("items[0].allowedActions", empty());
    Api.as("tyt.hontre")
        .get("/dimensions")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("SEX", "BIRTH_ORDER", "AGE_GROUP", "PLACE_KIND"));
  }

  @Test
  void theCatalogueHoldsWhatCanBeCountedWithWhatItComesTo() {
    Api.as("tyt.hontre")
        .get("/indicators/CBR")
        .then()
        .statusCode(200)
        .body("numerator.expression", equalTo("LIVE_BIRTHS"))
        .body("numerator.kind", equalTo("FLOW"))
        .body("numerator.parts.cell", contains("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"))
        .body("denominator.kind", equalTo("STOCK"))
        .body("denominator.parts.cell", contains("MEAN_POPULATION.URBAN", "MEAN_POPULATION.RURAL"))
        .body("factor", equalTo(1000));
    Api.as("tyt.hontre")
        .get("/indicators")
        .then()
        .body(
            "items.code",
            hasItems(
                "SRB",
                "CBR",
                "TFR",
                "THIRD_BIRTH",
                "TEEN_BIRTH",
                "CPR_NEW",
                "CPR",
                "PRENATAL_SCREEN",
                "NEWBORN_SCREEN",
                "PREMARITAL",
                "ELDERLY_CHECK",
                "ELDERLY_BHYT",
                "EARLY_MARRIAGE",
                "COMM_COVER",
                "COVENANT",
                "UNINTENDED_TEEN",
                "LIFE_EXP"));
  }

  @Test
  void theAdministratorOfEverythingEditsTheCatalogue() {
    Map<String, Object> deaths = element("TEST_DEATHS", "FIRST", "SECOND");
    String tag =
        Api.as("admin")
            .body(deaths)
            .post("/data-elements")
            .then()
            .statusCode(201)
            .body("allowedActions", contains("EDIT"))
            .extract()
            .header("ETag");
    Api.as("admin")
        .body(deaths)
        .post("/data-elements")
        .then()
        .statusCode(409)
        .body("code", equalTo("catalogue.code-taken"));
    Map<String, Object> perBirth = indicator("TEST_RATE", "TEST_DEATHS", "LIVE_BIRTHS");
    String cached =
        Api.as("admin").get("/indicators").then().statusCode(200).extract().header("ETag");
    String version =
        Api.as("admin")
            .body(perBirth)
            .post("/indicators")
            .then()
            .statusCode(201)
            .body("numerator.parts.cell", contains("TEST_DEATHS.FIRST", "TEST_DEATHS.SECOND"))
            .extract()
            .header("ETag");
    Api.as("admin").header("If-None-Match", cached).get("/indicators").then().statusCode(200);
    // A new part of the element counts at once.
    Map<String, Object> three = element("TEST_DEATHS", "FIRST", "SECOND", "THIRD_PLUS");
    three.remove("code");
    Api.as("admin").body(three).put("/data-elements/TEST_DEATHS").then().statusCode(428);
    Api.as("admin")
        .header("If-Match", tag)
        .body(three)
        .put("/data-elements/TEST_DEATHS")
        .then()
        .statusCode(200)
        .body("disaggregations.code", contains("FIRST", "SECOND", "THIRD_PLUS"));
    Api.as("admin").get("/indicators/TEST_RATE").then().body("numerator.parts", hasSize(3));
    Api.as("admin")
        .header("If-Match", version)
        .body(perBirth)
        .put("/indicators/TEST_RATE")
        .then()
        .statusCode(412);
    String now = Api.as("admin").get("/indicators/TEST_RATE").then().extract().header("ETag");
    perBirth.put("numerator", term("2 * (TEST_DEATHS.FIRST + TEST_DEATHS[BIRTH_ORDER=SECOND])"));
    Api.as("admin")
        .header("If-Match", now)
        .body(perBirth)
        .put("/indicators/TEST_RATE")
        .then()
        .statusCode(200)
        .body("numerator.parts.weight", contains(2, 2));
    // What an indicator names stays.
    Map<String, Object> one = element("TEST_DEATHS", "FIRST");
    Api.as("admin")
        .header("If-Match", "*")
        .body(one)
        .put("/data-elements/TEST_DEATHS")
        .then()
        .statusCode(422)
        .body("errors.code", contains("data-element.indicator-breaks"));
  }

  @Test
  void allFaultsOfAnIndicatorAreToldAtOnceWithTheirPlaces() {
    Map<String, Object> bad = indicator("TEST_BAD", "LIVE_BIRTS + 3", "LIVE_BIRTHS / ELDERLY");
    bad.put("polarity", "WITHIN");
    bad.put("validFrom", "2025-01-01");
    bad.put("validTo", "2024-01-01");
    Api.as("admin")
        .body(bad)
        .post("/indicators")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/numerator/expression",
                "/numerator/expression",
                "/denominator/expression",
                "/denominator/expression",
                "/bandLow",
                "/validTo"))
        .body(
            "errors.code",
            contains(
                "expression.element-unknown",
                "expression.number-alone",
                "expression.mixed",
                "expression.division",
                "indicator.band-missing",
                "catalogue.validity"))
        .body("errors[0].message", equalTo("Vị trí 1: danh mục không có số liệu LIVE_BIRTS."));
    Map<String, Object> dice = indicator("TEST_DICE", "LIVE_BIRTHS.MALE", "LIVE_BIRTHS");
    dice.put("chance", "BINOMIAL");
    Api.as("admin")
        .body(dice)
        .post("/indicators")
        .then()
        .statusCode(422)
        .body("errors.code", contains("indicator.chance"));
  }

  @Test
  void partsWithFiguresStay() {
    Map<String, Object> births = element("LIVE_BIRTHS", "MALE");
    births.put("kind", "STOCK");
    Api.as("admin")
        .header("If-Match", "*")
        .body(births)
        .put("/data-elements/LIVE_BIRTHS")
        .then()
        .statusCode(422)
        .body("errors.code", contains("data-element.kind-used", "data-element.part-used"));
    Api.as("soyte.kiengiang")
        .header("If-Match", "*")
        .body(births)
        .put("/data-elements/LIVE_BIRTHS")
        .then()
        .statusCode(403);
  }

  private static Map<String, Object> element(String code, String... parts) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String part : parts) {
      String dimension = part.equals("MALE") ? "SEX" : "BIRTH_ORDER";
      all.add(
          Map.of(
              "code",
              part,
              "nameVi",
              part,
              "nameEn",
              part,
              "categories",
              List.of(Map.of("dimension", dimension, "category", part))));
    }
    return new HashMap<>(
        Map.of(
            "code",
            code,
            "nameVi",
            "Người chết",
            "nameEn",
            "Deaths",
            "kind",
            "FLOW",
            "disaggregations",
            all));
  }

  private static Map<String, Object> indicator(String code, String above, String below) {
    Map<String, Object> said = new HashMap<>();
    said.put("code", code);
    said.put("nameVi", "Tỷ suất thử");
    said.put("nameEn", "Rate");
    said.put("numerator", term(above));
    said.put("denominator", term(below));
    said.put("factor", 1000);
    said.put("unitVi", "‰");
    said.put("unitEn", "‰");
    said.put("polarity", "LOWER");
    said.put("decimals", 1);
    said.put("chance", "NONE");
    said.put("aggregation", "FLOW");
    said.put("origin", "COUNTS");
    said.put("sourceVi", "Quy định thử");
    said.put("sourceEn", "A rule");
    return said;
  }

  private static Map<String, Object> term(String expression) {
    return Map.of("expression", expression, "nameVi", "Số", "nameEn", "Count");
  }

  @Test
  void unknownCodeIsNotFoundAndStrangersAreRefused() {
    Api.as("tyt.hontre").get("/indicators/NOPE").then().statusCode(404);
    Api.anonymous().get("/indicators").then().statusCode(401);
    Api.as("tyt.hontre").get("/indicators?colour=red").then().statusCode(400);
  }

  private static Map<String, Object> tfrOfBacGiang(String value, String document) {
    return Map.of(
        "indicator", "ANNUAL_BIRTH_RATE_REDUCTION",
        "area", "24",
        "period", "2023",
        "value", value,
        "basis", "SURVEY",
        "preliminary", false,
        "publisher", "Cục Thống kê",
        "document", document,
        "publishedOn", "2024-05-02");
  }

  @Test
  void publishedFiguresComeWithTheirSourceBesideComputedOnes() {
    Api.as("tyt.hontre")
        .get("/published-figures?indicator=SRB&period=2019&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].value", equalTo("111.5"))
        .body("items[0].basis", equalTo("CENSUS"))
        .body("items[0].area.code", equalTo("VN"))
        .body("items[0].allowedActions", empty());
    Api.as("tinh.kiengiang")
        .get("/analytics/indicators?indicator=SRB&periods=2022,2023")
        .then()
        .statusCode(200)
        .body("published.value", contains("111.8"))
        .body("published[0].preliminary", equalTo(true));
  }

  @Test
  void publishedFiguresAreEditedAndJudgeTheirTarget() {
    Map<String, Object> draft = tfrOfBacGiang("0.20", "Niên giám thống kê");
    Api.as("soyte.bacgiang").body(draft).post("/published-figures").then().statusCode(403);
    var created = Api.as("admin").body(draft).post("/published-figures").then().statusCode(201);
    String id = created.body("area.name", equalTo("tỉnh Bắc Giang")).extract().path("id");
    String tag = created.extract().header("ETag");
    try {
      Api.as("admin")
          .body(draft)
          .post("/published-figures")
          .then()
          .statusCode(409)
          .body("code", equalTo("published-figure.twice"));
      Api.as("soyte.bacgiang")
          .get("/targets/" + BIRTH_RATE + "/assessment?period=2023")
          .then()
          .statusCode(200)
          .body("value", equalTo(0.2f))
          .body("sources", contains("PUBLISHED"))
          .body("published.value", equalTo("0.20"))
          .body(
              "sentenceVi",
              startsWith(
                  "Năm 2023 tỉnh Bắc Giang: 0,20 ‰ theo số liệu công bố của Cục Thống kê (điều tra"
                      + " mẫu, Niên giám thống kê, công bố ngày 02/05/2024)."));
      Map<String, Object> mended = tfrOfBacGiang("0.25", "Niên giám thống kê");
      Api.as("admin").body(mended).put("/published-figures/" + id).then().statusCode(428);
      tag =
          Api.as("admin")
              .header("If-Match", tag)
              .body(mended)
              .put("/published-figures/" + id)
              .then()
              .statusCode(200)
              .body("value", equalTo("0.25"))
              .extract()
              .header("ETag");
    } finally {
      Api.as("admin")
          .header("If-Match", tag)
          .delete("/published-figures/" + id)
          .then()
          .statusCode(204);
    }
    Api.as("admin").get("/published-figures/" + id).then().statusCode(404);
    Api.as("soyte.bacgiang")
        .get("/targets/" + BIRTH_RATE + "/assessment?period=2023")
        .then()
        .body("noValueReason", equalTo("NO_FIGURES"));
  }

  @Test
  void faultsOfAPublishedFigureAreToldAllAtOnce() {
    Map<String, Object> wrong = new HashMap<>(tfrOfBacGiang("0.20", "Báo cáo"));
    wrong.put("indicator", "NO_SUCH");
    wrong.put("area", "99999");
    wrong.put("period", "2030");
    wrong.put("publishedOn", "2031-01-01");
    Api.as("admin")
        .body(wrong)
        .post("/published-figures")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer", containsInAnyOrder("/indicator", "/area", "/period", "/publishedOn"))
        .body(
            "errors.code",
            hasItems(
                "indicator.unknown",
                "area.unknown",
                "published-figure.to-come",
                "published-figure.day"));
    wrong.put("value", "1,96");
    Api.as("admin").body(wrong).post("/published-figures").then().statusCode(422);
  }
}
