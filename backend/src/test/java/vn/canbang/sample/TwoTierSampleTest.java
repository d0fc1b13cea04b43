package vn.canbang.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.sample.SampleBirths.Births;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.testing.Api;

/** The sample of November 2026: the special zone Kiên Hải in the new province An Giang. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(TwoTierSampleTest.OfNovember2026.class)
class TwoTierSampleTest {

  /** {@code make run CLOCK=2026-11-16T08:00+07:00}. */
  public static class OfNovember2026 implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("canbang.clock", "2026-11-16T08:00:00+07:00");
    }
  }

  private static final List<String> COMMUNES = List.of("31108", "31111", "31114", "31115");
  private static final String STATION = "TYT-DAC-KHU-KIEN-HAI";
  private static final String BIRTHS = "/reports/BIRTHS-MONTHLY-2025/" + STATION + "/";
  private static final String RESULT = "/reports/KIEN-HAI-ANNUAL-2026/";

  /** Adds up one by one what was made up for each commune and month. */
  private static int sum(
      List<String> communes, String from, String to, ToIntFunction<Births> part) {
    int sum = 0;
    for (YearMonth month = YearMonth.parse(from);
        !month.isAfter(YearMonth.parse(to));
        month = month.plusMonths(1)) {
      for (String commune : communes) {
        sum += part.applyAsInt(SampleBirths.of(commune, month));
      }
    }
    return sum;
  }

  private static List<Integer> byYear(ToIntFunction<Births> part) {
    List<Integer> sums = new ArrayList<>();
    for (int year = 2021; year <= 2025; year++) {
      sums.add(sum(COMMUNES, year + "-01", year + "-12", part));
    }
    return sums;
  }

  private static ValidatableResponse ask(String caller, String query) {
    return Api.as(caller)
        .get("/analytics/indicators?indicator=SRB&" + query)
        .then()
        .statusCode(200);
  }

  @Test
  void birthsOfSixYearsRollUpOnTodaysMapAndOnTheOldOne() {
    for (String map :
        List.of(
            "area=31108&mapDate=2026-11-15",
            "area=31108",
            "area=912&mapDate=2025-06-30",
            "area=912&mapDate=2021-06-30",
            "area=91&mapDate=2026-11-15",
            "area=91&mapDate=2025-06-30")) {
      ask("chicuc.angiang", map + "&periods=2021..2025")
          .body("columns.numerator", equalTo(byYear(Births::boys)))
          .body("columns.denominator", equalTo(byYear(Births::girls)))
          .body("columns.comparable", everyItem(equalTo(true)))
          .body("notComparable", empty())
          .body("illustrative", equalTo(true))
          .body("breaks.on", contains("2025-07-01"))
          .body("breaks.kind", contains("REFORM"));
      ask("chicuc.angiang", map + "&periods=2026-9M")
          .body("columns.numerator", contains(sum(COMMUNES, "2026-01", "2026-09", Births::boys)))
          .body("columns.denominator", contains(sum(COMMUNES, "2026-01", "2026-09", Births::girls)))
          .body("breaks", empty());
    }
    ask("chicuc.angiang", "area=31108&periods=2021..2026")
        .body("columns.received", contains(4, 4, 4, 4, 1, 1))
        .body("columns.expected", contains(4, 4, 4, 4, 1, 1));
    ask("chicuc.angiang", "area=912&mapDate=2025-06-30&periods=2021..2026")
        .body("columns.received", everyItem(equalTo(4)))
        .body("columns.expected", everyItem(equalTo(4)));
  }

  @Test
  void monthsAroundTheBreakAndTwelveMonthsAcrossIt() {
    for (String map : List.of("area=31108", "area=912&mapDate=2025-06-30")) {
      ask("chicuc.angiang", map + "&periods=2025-06,2025-07")
          .body(
              "columns.numerator",
              contains(
                  sum(COMMUNES, "2025-06", "2025-06", Births::boys),
                  sum(COMMUNES, "2025-07", "2025-07", Births::boys)));
      ask("chicuc.angiang", map + "&periods=2025-12&window=ROLLING_12")
          .body("columns.numerator", contains(sum(COMMUNES, "2025-01", "2025-12", Births::boys)))
          .body(
              "columns.denominator", contains(sum(COMMUNES, "2025-01", "2025-12", Births::girls)));
    }
  }

  @Test
  void laterFiguresOfOneCommuneCannotBeTold() {
    ask("chicuc.angiang", "area=31111&mapDate=2025-06-30&periods=2025-05..2025-08")
        .body("columns.areas.name", contains("xã Lại Sơn"))
        .body(
            "columns.numerator",
            contains(
                sum(List.of("31111"), "2025-05", "2025-05", Births::boys),
                sum(List.of("31111"), "2025-06", "2025-06", Births::boys),
                null,
                null))
        .body("columns.comparable", contains(true, true, false, false))
        .body("notComparable.area.name", contains("đặc khu Kiên Hải"))
        .body("notComparable.reason", contains("MERGED"))
        .body("notComparable.from", contains("2025-07-01"))
        .body("notComparable.to", contains("2025-08-31"));
    // The year that the break parts in two is not told for half of it.
    ask("chicuc.angiang", "area=31111&mapDate=2025-06-30&periods=2024,2025")
        .body(
            "columns.numerator",
            contains(sum(List.of("31111"), "2024-01", "2024-12", Births::boys), null))
        .body("notes", hasItem("NOT_COMPARABLE"));
    ask("chicuc.angiang", "area=912&by=CHILDREN&mapDate=2025-06-30&periods=2026-03")
        .body("columns.areas", hasSize(4))
        .body("columns.comparable", everyItem(equalTo(false)))
        .body("notComparableTotal", equalTo(1));
  }

  @Test
  void targetOfThePlanIsAssessedOverThreeYearsAcrossTheBreak() {
    Api.as("tyt.dackhukienhai")
        .get(
            "/targets/"
                + Ids.of("target", Ids.of("plan", "kien-hai-2026") + "/T1")
                + "/assessment?period=2025")
        .then()
        .statusCode(200)
        .body("area.name", equalTo("đặc khu Kiên Hải"))
        .body("mapDate", equalTo("2025-12-31"))
        .body("parts.numerator", equalTo(sum(COMMUNES, "2025-01", "2025-12", Births::boys)))
        .body("completeness.received", equalTo(6 * 4 + 6))
        .body("completeness.expected", equalTo(6 * 4 + 6))
        .body("pooledThreeYears.period", equalTo("2023-2025"))
        .body(
            "pooledThreeYears.parts.numerator",
            equalTo(sum(COMMUNES, "2023-01", "2025-12", Births::boys)))
        .body(
            "pooledThreeYears.parts.denominator",
            equalTo(sum(COMMUNES, "2023-01", "2025-12", Births::girls)))
        .body("notComparable", empty());
  }

  @Test
  void stationReportsAMonthAndTheSubDepartmentAcceptsIt() {
    Api.clock("2026-12-02T08:00:00+07:00");
    Births november = november();
    send("tyt.dackhukienhai", BIRTHS + "2026-11", november);
    accept("chicuc.angiang", BIRTHS + "2026-11");
    ask("chicuc.angiang", "area=31108&periods=2026-11")
        .body("columns.numerator", contains(november.boys()))
        .body("columns.denominator", contains(november.girls()))
        .body("columns.received", contains(1));
    // The same on the map of three tiers, where the district was.
    ask("chicuc.angiang", "area=912&mapDate=2025-06-30&periods=2026-11")
        .body("columns.numerator", contains(november.boys()))
        .body("columns.received", contains(4));
  }

  private static Births november() {
    YearMonth month = YearMonth.of(2026, 11);
    return COMMUNES.stream()
        .map(commune -> SampleBirths.of(commune, month))
        .reduce(Births::plus)
        .orElseThrow();
  }

  @Test
  void yearlyReportOfThePlanGoesThroughTheCommittee() {
    send("tyt.dackhukienhai", RESULT + STATION + "/2026", tenMonths());
    accept("ubnd.dackhukienhai", RESULT + STATION + "/2026");
    String committee = RESULT + "UBND-DAC-KHU-KIEN-HAI/2026";
    Api.as("ubnd.dackhukienhai")
        .body("{}")
        .post("/consolidations/KIEN-HAI-ANNUAL-2026/UBND-DAC-KHU-KIEN-HAI/2026")
        .then()
        .statusCode(201);
    Api.as("ubnd.dackhukienhai")
        .header("If-Match", Api.as("ubnd.dackhukienhai").get(committee).header("ETag"))
        .body("{}")
        .post(committee + "/submit")
        .then()
        .statusCode(200);
    accept("chicuc.angiang", committee);
    Api.as("soyte.angiang")
        .get(committee)
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
  }

  private static Births tenMonths() {
    List<YearMonth> months = new ArrayList<>();
    for (int month = 1; month <= 10; month++) {
      months.add(YearMonth.of(2026, month));
    }
    return months.stream()
        .flatMap(month -> COMMUNES.stream().map(commune -> SampleBirths.of(commune, month)))
        .reduce(Births::plus)
        .orElseThrow();
  }

  private static void send(String caller, String path, Births births) {
    List<Map<String, Object>> cells = new ArrayList<>();
    births.cells().forEach((key, value) -> cells.add(Map.of("key", key, "value", value)));
    Api.as(caller)
        .body(Map.of("cells", cells, "activities", List.of(), "narrative", List.of(), "nil", false))
        .put(path + "?submit=true")
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"));
  }

  private static void accept(String caller, String path) {
    Response report = Api.as(caller).get(path);
    report.then().statusCode(200).body("state", equalTo("SUBMITTED"));
    Api.as(caller)
        .header("If-Match", report.header("ETag"))
        .body("{\"note\":null}")
        .post(path + "/accept")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
  }

  @Test
  void rightsOfTheDistrictHaveEnded() {
    for (String former : List.of("ttyt.kienhai", "phongds.kienhai")) {
      Api.as(former).get(BIRTHS + "2026-03").then().statusCode(404);
      Api.as(former)
          .get("/report-obligations?period=2026")
          .then()
          .statusCode(200)
          .body("items", empty());
    }
    Api.as("chicuc.angiang").get(BIRTHS + "2026-03").then().statusCode(200);
  }

  @Test
  void peopleOfTheMergedBodiesWorkInTheNewOnes() {
    Api.as("tyt.laison").get("/me").then().body("organisation.code", equalTo(STATION));
    Api.as("tyt.laison").get(BIRTHS + "2026-03").then().statusCode(200);
    Api.as("tinh.kiengiang")
        .get("/me")
        .then()
        .body("organisation.name", equalTo("Chi cục Dân số tỉnh An Giang"));
    Api.as("soyte.angiang")
        .get("/reports/BIRTHS-MONTHLY/TYT-LAI-SON/2024-03")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
  }

  @Test
  void bodiesOfTheDistrictAreClosedWithReasonAndDecision() {
    Api.as("admin")
        .get("/organisations/UBND-HUYEN-KIEN-HAI/history")
        .then()
        .statusCode(200)
        .body("episodes[-1].kind", equalTo("CLOSED"))
        .body("episodes[-1].reason", equalTo("Kết thúc hoạt động của cấp huyện"))
        .body("episodes[-1].decision.number", equalTo("203/2025/QH15"));
    Api.as("admin")
        .get("/organisations/" + STATION + "/history")
        .then()
        .statusCode(200)
        .body("episodes.validFrom", contains("2025-07-01", "2026-01-01"))
        .body("episodes.parent.code", contains("TTYT-KIEN-HAI", "UBND-DAC-KHU-KIEN-HAI"))
        .body("episodes[1].decision.number", equalTo("43/2025/TT-BYT"));
    Api.as("admin")
        .get("/organisations?asOf=2024-11-18&q=Kiên Hải&limit=100")
        .then()
        .body("items.code", hasItems("TTYT-KIEN-HAI", "UBND-HUYEN-KIEN-HAI"))
        .body("items.code", not(hasItem(STATION)));
    Api.as("admin")
        .get("/organisations/TYT-NAM-DU")
        .then()
        .body("validTo", equalTo("2025-07-01"))
        .body("standingOffice", nullValue());
  }

  @Test
  void documentsKeepTheNamesOfTheirDay() {
    String centre = "Trung tâm Y tế huyện Kiên Hải";
    String plan = "/plans/" + Ids.of("plan", "kien-hai-2024");
    Api.as("ttyt.kienhai")
        .get("/me")
        .then()
        .body("organisation.name", equalTo("Trung tâm Y tế khu vực Kiên Hải"));
    Api.as("chicuc.angiang")
        .get(plan)
        .then()
        .statusCode(200)
        .body("issuer.name", equalTo(centre))
        .body("duties.organisation.name", hasItem(centre))
        .body("recipients.members.name.flatten()", hasItem("Sở Y tế tỉnh Kiên Giang"));
    Api.as("chicuc.angiang")
        .get(plan + "/activities")
        .then()
        .body("items.lead.name", hasItem(centre));
    Api.as("chicuc.angiang")
        .get("/plans?limit=50")
        .then()
        .body("items.find { it.issuer.code == 'TTYT-KIEN-HAI' }.issuer.name", equalTo(centre));
    Api.as("chicuc.angiang")
        .get("/report-series/SRB-ANNUAL")
        .then()
        .body("owner.name", equalTo(centre))
        .body("tiers[0].to.name", equalTo(centre))
        .body("firstPeriod", equalTo("2024"))
        .body("lastPeriod", equalTo("2024"));
  }

  @Test
  void aCodeOfAnEndedUnitStillTellsItsHistory() {
    Api.as("chicuc.angiang")
        .get("/areas/912/history")
        .then()
        .statusCode(200)
        .body("area.name", equalTo("Kiên Hải"))
        .body("area.validTo", equalTo("2025-07-01"))
        .body("today.area.fullName", contains("đặc khu Kiên Hải"));
    Api.as("chicuc.angiang").get("/areas/912/history?asOf=2026-01-01").then().statusCode(404);
    Api.as("chicuc.angiang")
        .get("/areas/31108/history")
        .then()
        .body("area.fullName", equalTo("đặc khu Kiên Hải"));
  }

  @Test
  void planOfTheZoneIsThere() {
    Api.as("tyt.dackhukienhai")
        .get("/plans?limit=50")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.title.contains('đặc khu Kiên Hải') }.issuer.code",
            equalTo("UBND-DAC-KHU-KIEN-HAI"));
  }
}
