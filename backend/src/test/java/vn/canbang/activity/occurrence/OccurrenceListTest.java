package vn.canbang.activity.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.canbang.plan.SamplePlan.BAC_GIANG;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.plan.SamplePlan;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** All that the schedules of the five plans ask to be held. */
@QuarkusTest
class OccurrenceListTest {

  private static List<Map<String, Object>> of(SamplePlan plan, String kind) {
    List<Map<String, Object>> all = new ArrayList<>();
    String next = null;
    do {
      JsonPath page =
          Api.as("admin")
              .queryParam("plan", plan.id())
              .queryParam("limit", 200)
              .queryParams(next == null ? Map.of() : Map.of("cursor", next))
              .get("/occurrences")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      all.addAll(page.getList("items.findAll { it.kind == '" + kind + "' }"));
      next = page.getString("next");
    } while (next != null);
    return all;
  }

  /** Days and how exact they are: {@code 2021-01-01..2021-12-31 YEAR}. */
  private static List<String> windows(List<Map<String, Object>> occurrences, String activity) {
    return occurrences.stream()
        .filter(each -> ((Map<?, ?>) each.get("activity")).get("code").equals(activity))
        .map(each -> each.get("from") + ".." + each.get("to") + " " + each.get("precision"))
        .toList();
  }

  private static List<String> everyYear() {
    return IntStream.rangeClosed(2021, 2025)
        .mapToObj(year -> year + "-01-01.." + year + "-12-31 YEAR")
        .toList();
  }

  private static List<String> everyMonth() {
    return IntStream.range(0, 60)
        .mapToObj(month -> YearMonth.of(2021, 1).plusMonths(month))
        .map(month -> month.atDay(1) + ".." + month.atEndOfMonth() + " MONTH")
        .toList();
  }

  /** The annex of plan 002, row by row. */
  @Test
  void theAnnexOfCuKhoi() {
    List<Map<String, Object>> all = of(CU_KHOI, "SCHEDULED");
    assertThat(windows(all, "ANNEX.I.1"))
        .isEqualTo(
            IntStream.rangeClosed(2021, 2025)
                .mapToObj(year -> year + "-01-01.." + year + "-01-31 MONTH")
                .toList());
    List<String> yearly =
        List.of(
            "ANNEX.I.2",
            "ANNEX.II.1",
            "ANNEX.II.2",
            "ANNEX.II.3",
            "ANNEX.II.5",
            "ANNEX.II.7",
            "ANNEX.II.8",
            "ANNEX.III.2",
            "ANNEX.IV.1");
    for (String row : yearly) {
      assertThat(windows(all, row)).as(row).isEqualTo(everyYear());
    }
    assertThat(yearly.stream().mapToInt(row -> windows(all, row).size()).sum()).isEqualTo(45);
    for (String row : List.of("ANNEX.II.4", "ANNEX.III.1")) {
      assertThat(windows(all, row)).as(row).containsExactly("2021-01-01..2025-12-31 RANGE");
    }
    assertThat(windows(all, "ANNEX.II.6")).isEqualTo(everyMonth());
    assertThat(windows(all, "ANNEX.V.1"))
        .hasSize(60 + 20 + 5)
        .containsAll(everyMonth())
        .containsAll(everyYear())
        .contains("2021-01-01..2021-03-31 QUARTER", "2025-10-01..2025-12-31 QUARTER");
    assertThat(windows(all, "IV.1.3")).isEqualTo(everyYear());
    for (String row : List.of("II.2.1a", "IV.1.4")) {
      assertThat(windows(all, row)).as(row).containsExactly("2021-01-01..2025-12-31 OPEN");
    }
    assertThat(all).hasSize(5 + 45 + 2 + 60 + 85 + 5 + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "DONG_LAI, III, 2024-07-15..2024-07-15 DAYS",
    "DONG_LAI, IV.2.5, 2024-01-01..2024-12-31 OPEN",
    "KIEN_HAI, II.5, 2024-07-11..2024-07-11 DAYS; 2024-10-11..2024-10-11 DAYS",
    "BAC_GIANG, II.1.4, 2024-01-01..2024-12-31 YEAR",
    "BAC_GIANG, II.4.1, 2024-01-01..2024-12-31 YEAR",
    "LONG_BIEN, II.2.1, 2024-01-01..2024-12-31 YEAR",
    "LONG_BIEN, III.14.1, 2024-01-01..2024-12-31 YEAR",
    "LONG_BIEN, III.5.2, 2024-07-11..2024-07-11 DAYS; 2024-09-26..2024-09-26 DAYS;"
        + " 2024-10-11..2024-10-11 DAYS; 2024-12-26..2024-12-26 DAYS",
    "LONG_BIEN, III.9.2, 2024-07-11..2024-07-11 DAYS; 2024-09-26..2024-09-26 DAYS;"
        + " 2024-10-11..2024-10-11 DAYS; 2024-12-26..2024-12-26 DAYS"
  })
  void theOthersOfOneYear(SamplePlan plan, String activity, String wanted) {
    assertThat(windows(of(plan, "SCHEDULED"), activity)).containsExactly(wanted.split("; "));
  }

  @Test
  void nothingElseIsAskedFor() {
    assertThat(of(DONG_LAI, "SCHEDULED")).hasSize(2);
    assertThat(of(KIEN_HAI, "SCHEDULED")).hasSize(2);
    assertThat(of(BAC_GIANG, "SCHEDULED")).hasSize(2);
    assertThat(of(LONG_BIEN, "SCHEDULED")).hasSize(10);
  }

  @Test
  void whoDoesItIsWhomTheDocumentNamesOrWhosePlanItIs() {
    Api.as("admin")
        .get("/occurrences?activity=" + LONG_BIEN.activity("II.2.1"))
        .then()
        .statusCode(200)
        .body("items.lead.code", contains("BCD-DS-PT-LONG-BIEN"));
    assertThat(of(DONG_LAI, "SCHEDULED"))
        .filteredOn(each -> each.get("precision").equals("DAYS"))
        .allMatch(each -> (boolean) each.get("tentative"));
  }

  @Test
  void narrowedByDaysStateAndWords() {
    assertThat(
            Api.as("admin")
                .queryParam("plan", CU_KHOI.id())
                .queryParam("from", "2025-03-01")
                .queryParam("to", "2025-03-31")
                .queryParam("q", "phat thanh")
                .queryParam("state", "PLANNED,POSTPONED")
                .get("/occurrences")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'SCHEDULED' }.from"))
        .containsExactly("2025-03-01");
    Api.as("tyt.hontre")
        .queryParam("organisation", "TTYT-KIEN-HAI")
        .queryParam("below", true)
        .queryParam("activity", KIEN_HAI.activity("II.5"))
        .queryParam("count", true)
        .get("/occurrences")
        .then()
        .statusCode(200)
        .body("total", equalTo(2));
  }

  @Test
  void questionsThatMakeNoSenseAreRefused() {
    Api.as("admin")
        .get("/occurrences?state=LATE")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?state"));
    Api.as("admin")
        .get("/occurrences?organisation=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?organisation"));
    Api.as("admin")
        .get("/occurrences?from=2024-02-01&to=2024-01-01")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?to"));
  }

  @Test
  void othersDoNotSeeThem() {
    Api.as("soyte.bacgiang")
        .queryParam("plan", KIEN_HAI.id())
        .get("/occurrences")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @Test
  void aLongListTakesAsManyStatementsAsAShortOne() {
    String list = "/occurrences?plan=" + CU_KHOI.id() + "&limit=";
    Api.as("admin").get(list + 200).then().statusCode(200);
    List<String> few = Statements.during(() -> Api.as("admin").get(list + 60));
    List<String> many = Statements.during(() -> Api.as("admin").get(list + 200));
    assertThat(many).as("%s", String.join("\n", many)).hasSizeLessThanOrEqualTo(few.size());
  }
}
