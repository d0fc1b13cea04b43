package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.sample.SampleBirths;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class TargetResourceTest {

  private static final UUID KIEN_HAI = Ids.of("plan", "kien-hai-2024");
  private static final UUID DONG_LAI = Ids.of("plan", "dong-lai-2024");
  private static final UUID CU_KHOI = Ids.of("plan", "cu-khoi-2021-2025");
  private static final UUID LONG_BIEN = Ids.of("plan", "long-bien-2024");
  private static final UUID MAINTAIN_107 = target(CU_KHOI, "T1");

  @Inject DataSource database;

  private static UUID target(UUID plan, String code) {
    return Ids.of("target", plan + "/" + code);
  }

  /** The word of 002 is open in the sample, and open again for the next test. */
  @AfterEach
  void open() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update target set effective_comparator = null, comparator_confirmed = false"
                    + " where id = ?")) {
      update.setObject(1, MAINTAIN_107);
      update.executeUpdate();
    }
  }

  private static SampleBirths.Births births(String area, int year, int months) {
    return IntStream.rangeClosed(1, months)
        .mapToObj(m -> SampleBirths.of(area, YearMonth.of(year, m)))
        .reduce(SampleBirths.Births::plus)
        .orElseThrow();
  }

  @Test
  void planListsItsTargetsWordForWordBesideTheReading() {
    Api.as("ttyt.kienhai")
        .get("/plans/" + KIEN_HAI + "/targets")
        .then()
        .statusCode(200)
        .body("items.code", contains("T1", "T2"))
        .body("items[0].comparator", equalTo("DONE"))
        .body("items[0].assessment.officialResult", equalTo("NOT_ASSESSED"))
        .body("items[1].comparator", equalTo("EQ"))
        .body("items[1].comparatorText", equalTo("đạt"))
        .body("items[1].effectiveComparator", equalTo("LE"))
        .body("items[1].comparatorConfirmed", equalTo(true))
        .body(
            "items[1].comparatorNoteVi", equalTo("Văn bản ghi “đạt 108”; tính là “không quá 108”"))
        .body("items[1].value", equalTo(108))
        .body("items[1].unit", equalTo("bé trai/100 bé gái"))
        .body("items[1].due", equalTo("2024-12-31"))
        .body("items[1].area.name", equalTo("huyện Kiên Hải"))
        .body("items[1].indicator.code", equalTo("SRB"))
        .body("items[1].assessment.period", equalTo("2024"))
        .body("items[1].assessment.mapDate", equalTo("2024-12-31"))
        .body("items[1].assessment.completeness.areasTotal", equalTo(4))
        .body("items[1].assessment.completeness.areaLevel", equalTo("COMMUNE"))
        .body("items[0].allowedActions", contains("COMPLETE", "CLOSE", "EXPLAIN"))
        .body("items[1].allowedActions", contains("CLOSE", "EXPLAIN", "ALLOCATE"));
  }

  @Test
  void targetIsJudgedByExactCountsForTheTimeBeing() {
    SampleBirths.Births births = births("05173", 2024, 10);
    SampleBirths.Births pooled =
        births.plus(births("05173", 2023, 12)).plus(births("05173", 2022, 12));
    String official = 100L * births.boys() < 110L * births.girls() ? "MET" : "NOT_MET";
    Api.as("tyt.donglai")
        .get("/targets/" + target(DONG_LAI, "T4") + "/assessment")
        .then()
        .statusCode(200)
        .body("officialResult", equalTo(official))
        .body("provisional", equalTo(true))
        .body("provisionalUntil", equalTo("2024-10-31"))
        .body("evidence", equalTo("INCONCLUSIVE"))
        .body("parts.numerator", equalTo(births.boys()))
        .body("parts.denominator", equalTo(births.girls()))
        .body("parts.total", equalTo(births.boys() + births.girls()))
        .body("months", equalTo(10))
        .body("completeness.received", equalTo(10))
        .body("completeness.expected", equalTo(10))
        .body("completeness.areasReporting", equalTo(1))
        .body("display.colour", equalTo("NONE"))
        .body("display.monitoringOnly", equalTo(true))
        .body("pooledThreeYears.period", equalTo("2022-2024"))
        .body("pooledThreeYears.parts.numerator", equalTo(pooled.boys()))
        .body("interval.method", equalTo("CLOPPER_PEARSON"))
        .body("sources", contains("IMPORT", "ILLUSTRATIVE"))
        .body("sentenceVi", endsWith("cao hơn hay thấp hơn mức 110."));
  }

  @Test
  void closedYearIsFinal() {
    Api.as("tyt.donglai")
        .get("/targets/" + target(DONG_LAI, "T4") + "/assessment?period=2023")
        .then()
        .statusCode(200)
        .body("provisional", equalTo(false))
        .body("provisionalUntil", nullValue())
        .body("months", equalTo(12))
        .body("parts.numerator", equalTo(births("05173", 2023, 12).boys()));
  }

  @Test
  void surveysAndMilestonesHaveNoData() {
    Api.as("phuong.cukhoi")
        .get("/plans/" + CU_KHOI + "/targets")
        .then()
        .statusCode(200)
        .body("items", hasSize(8))
        .body(
            "items[3].statement",
            equalTo(
                "Trên 95% các cặp vợ chồng trong độ tuổi sinh đẻ hiểu"
                    + " được thực trạng, nguyên nhân và hậu quả của mất cân bằng giới tính khi sinh, qui"
                    + " định của pháp luật về nghiêm cấm lựa chọn giới tính thai nhi"))
        .body("items[1].assessment.officialResult", equalTo("NO_DATA"))
        .body("items[1].assessment.noValueReason", equalTo("NO_SURVEY"))
        .body("items[6].assessment.noValueReason", equalTo("NO_INDICATOR"))
        .body("items[6].assessment.officialResult", equalTo("NOT_ASSESSED"));
    Api.as("bcd.longbien")
        .get("/plans/" + LONG_BIEN + "/targets")
        .then()
        .statusCode(200)
        .body("items.origin", hasItems("PLAN", "BACKGROUND"));
  }

  @Test
  void plannerConfirmsHowTheWordIsCounted() {
    String path = "/targets/" + MAINTAIN_107;
    String tag =
        Api.as("phuong.cukhoi")
            .get(path)
            .then()
            .statusCode(200)
            .body("allowedActions", contains("CONFIRM_COMPARATOR", "CLOSE", "EXPLAIN", "ALLOCATE"))
            .body("assessment.officialResult", equalTo("NOT_ASSESSED"))
            .body("assessment.noValueReason", equalTo("UNCONFIRMED_COMPARATOR"))
            .body("assessment.value", notNullValue())
            .extract()
            .header("ETag");
    String body = "{\"effectiveComparator\":\"LE\"}";
    Api.as("phuong.cukhoi").body(body).post(path + "/confirm-comparator").then().statusCode(428);
    Api.as("phuong.cukhoi")
        .header("If-Match", "\"999\"")
        .body(body)
        .post(path + "/confirm-comparator")
        .then()
        .statusCode(412);
    SampleBirths.Births births = births("00154", 2024, 10);
    String next =
        Api.as("phuong.cukhoi")
            .header("If-Match", tag)
            .body(body)
            .post(path + "/confirm-comparator")
            .then()
            .statusCode(200)
            .body("effectiveComparator", equalTo("LE"))
            .body("comparatorConfirmed", equalTo(true))
            .body("comparatorNoteVi", equalTo("Văn bản ghi “duy trì 107”; tính là “không quá 107”"))
            .body("allowedActions", contains("CLOSE", "EXPLAIN", "ALLOCATE"))
            .body(
                "assessment.officialResult",
                equalTo(100L * births.boys() <= 107L * births.girls() ? "MET" : "NOT_MET"))
            .extract()
            .header("ETag");
    assertThat(next).isNotEqualTo(tag);
    Api.as("phuong.cukhoi")
        .header("If-Match", next)
        .body(body)
        .post(path + "/confirm-comparator")
        .then()
        .statusCode(409)
        .body("code", equalTo("target.comparator-settled"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"effectiveComparator\":\"DONE\"}", "{}"})
  void unfitReadingIsRefused(String body) {
    String path = "/targets/" + MAINTAIN_107;
    Api.as("phuong.cukhoi")
        .header("If-Match", "*")
        .body(body)
        .post(path + "/confirm-comparator")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/effectiveComparator"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"effectiveComparator\":\"NEARLY\"}",
        "{\"effectiveComparator\":1}",
        "[",
        "{\"x\":1}"
      })
  void malformedReadingIsRefused(String body) {
    Api.as("phuong.cukhoi")
        .header("If-Match", "*")
        .body(body)
        .post("/targets/" + MAINTAIN_107 + "/confirm-comparator")
        .then()
        .statusCode(400);
  }

  @Test
  void whoSeesThePlanSeesItsTargetsAndOnlyItsPlannerConfirms() {
    String path = "/targets/" + MAINTAIN_107;
    Api.as("ttyt.longbien")
        .get(path)
        .then()
        .statusCode(200)
        .body("allowedActions", contains("EXPLAIN"));
    Api.as("ttyt.longbien")
        .header("If-Match", "*")
        .body("{\"effectiveComparator\":\"LE\"}")
        .post(path + "/confirm-comparator")
        .then()
        .statusCode(403);
    for (String stranger : new String[] {"tyt.hontre", "soyte.bacgiang"}) {
      Api.as(stranger).get(path).then().statusCode(404);
      Api.as(stranger).get(path + "/assessment").then().statusCode(404);
      Api.as(stranger).get("/plans/" + CU_KHOI + "/targets").then().statusCode(404);
      Api.as(stranger)
          .header("If-Match", "*")
          .body("{\"effectiveComparator\":\"LE\"}")
          .post(path + "/confirm-comparator")
          .then()
          .statusCode(404);
    }
    Api.anonymous().get(path).then().statusCode(401);
    Api.as("phuong.cukhoi").get("/targets/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void assessmentIsTheSameForAllWhoSeeTheTarget() {
    String path = "/targets/" + MAINTAIN_107 + "/assessment";
    assertThat(Api.as("ttyt.longbien").get(path).asString())
        .isEqualTo(Api.as("phuong.cukhoi").get(path).asString());
  }

  @Test
  void partOfTheAreaIsForThoseWhoSeeItsFigures() {
    String path = "/targets/" + target(KIEN_HAI, "T2") + "/assessment?area=31111";
    Api.as("tyt.hontre")
        .get(path)
        .then()
        .statusCode(200)
        .body("area.name", equalTo("xã Lại Sơn"))
        .body("value", nullValue())
        .body("officialResult", equalTo("NO_DATA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"area=00154", "mapDate=2025-12-31", "period=2024-00", "period=x", "a=b"})
  void badQuestionsAreRefused(String query) {
    Api.as("ttyt.kienhai")
        .get("/targets/" + target(KIEN_HAI, "T2") + "/assessment?" + query)
        .then()
        .statusCode(400);
  }

  @Test
  void plansCountTheirTargets() {
    Api.as("phuong.cukhoi")
        .get("/plans/" + CU_KHOI)
        .then()
        .statusCode(200)
        .body("counts.targets", equalTo(8));
  }

  @Test
  void listTakesFewStatementsHoweverManyTargets() {
    Api.as("ttyt.tanlac").get("/me");
    int statements =
        Statements.count(
            () ->
                Api.as("phuong.cukhoi")
                    .get("/plans/" + CU_KHOI + "/targets")
                    .then()
                    .statusCode(200));
    // One of them reads the courses that the target on trained staff is judged by.
    assertThat(statements).isLessThanOrEqualTo(18);
  }

  @Test
  void whatWasHandedDownIsAmongTheWork() {
    Api.as("tyt.hontre")
        .get("/me/work")
        .then()
        .statusCode(200)
        .body("allocatedTargets.find { it.target.code == 'T2' }.value", equalTo(108))
        .body("allocatedTargets.find { it.target.code == 'T2' }.area.code", equalTo("31108"));
    Api.as("tuphap.longbien").get("/me/work").then().body("allocatedTargets", hasSize(0));
  }
}
