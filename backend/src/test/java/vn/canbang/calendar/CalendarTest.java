package vn.canbang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class CalendarTest {

  private static final String NOVEMBER = "/calendar?from=2024-11-01&to=2024-11-30";

  private static JsonPath get(String username, String path) {
    return Api.as(username).get(path).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> lines(JsonPath calendar) {
    return calendar.getList("entries", Map.class).stream()
        .map(e -> e.get("from") + " " + e.get("to") + " " + e.get("title"))
        .toList();
  }

  @Test
  void aDeadlineStandsOnTheLastDayInTime() {
    Api.as("ttyt.kienhai")
        .get(NOVEMBER + "&kinds=DEADLINE&organisation=TTYT-KIEN-HAI")
        .then()
        .statusCode(200)
        .body("entries.findAll { it.from == '2024-11-19' }", hasSize(4))
        .body(
            "entries.findAll { it.from == '2024-11-19' }.detail",
            everyItem(equalTo("trước ngày 20/11/2024")))
        .body(
            "entries.findAll { it.from == '2024-11-29' }.link.obligation.organisation",
            contains("TTYT-KIEN-HAI"))
        .body("entries.findAll { it.from == '2024-11-29' }.state", contains("DUE"))
        .body("entries.findAll { it.from == '2024-11-29' }.plan.id", everyItem(notNullValue()))
        .body("entries.from", not(hasItem("2024-11-20")))
        .body("entries.from", not(hasItem("2024-11-30")));
  }

  @Test
  void aStationSeesItsOwnDeadlinesOnly() {
    JsonPath calendar = get("tyt.hontre", NOVEMBER + "&kinds=DEADLINE");
    assertThat(calendar.getList("entries.organisation.code", String.class))
        .isNotEmpty()
        .containsOnly("TYT-HON-TRE");
  }

  @Test
  void whatIsOwedToAUnitIsInItsCalendar() {
    String path = NOVEMBER + "&kinds=DEADLINE&organisation=CHI-CUC-DS-KHHGD-KIEN-GIANG";
    assertThat(get("admin", path).getList("entries.organisation.code", String.class))
        .containsExactly("TTYT-KIEN-HAI");
  }

  @Test
  void observancesAndHolidaysStandOnTheirDays() {
    JsonPath year =
        get("tyt.hontre", "/calendar?from=2024-01-01&to=2024-12-31&kinds=OBSERVANCE,HOLIDAY");
    assertThat(lines(year))
        .containsExactly(
            "2024-01-01 2024-01-01 Tết Dương lịch",
            "2024-02-08 2024-02-08 Nghỉ bù Tết Nguyên đán",
            "2024-02-09 2024-02-13 Tết Nguyên đán",
            "2024-02-14 2024-02-14 Nghỉ bù Tết Nguyên đán",
            "2024-04-18 2024-04-18 Giỗ Tổ Hùng Vương",
            "2024-04-29 2024-04-29 Nghỉ hoán đổi với ngày 04/05/2024",
            "2024-04-30 2024-04-30 Ngày Chiến thắng",
            "2024-05-01 2024-05-01 Ngày Quốc tế lao động",
            "2024-07-11 2024-07-11 Ngày Dân số thế giới",
            "2024-09-02 2024-09-03 Quốc khánh",
            "2024-09-26 2024-09-26 Ngày Tránh thai thế giới",
            "2024-10-11 2024-10-11 Ngày Quốc tế trẻ em gái",
            "2024-12-26 2024-12-26 Ngày Dân số Việt Nam");
    assertThat(
            lines(get("tyt.hontre", "/calendar?from=2024-05-01&to=2024-05-31&kinds=WORKING_DAY")))
        .containsExactly("2024-05-04 2024-05-04 Làm bù cho ngày 29/04/2024");
    assertThat(lines(get("tyt.hontre", "/calendar?from=1989-07-01&to=1990-07-31&kinds=OBSERVANCE")))
        .as("11/7 was first marked in 1990")
        .containsExactly("1990-07-11 1990-07-11 Ngày Dân số thế giới");
  }

  /** Eleven days off by law: one and five and one and one and one and two. */
  @Test
  void everyYearHasTheHolidaysOfTheLaw() {
    for (int year = 2021; year <= 2026; year++) {
      List<Map<String, Object>> days =
          get("tyt.hontre", "/public-holidays?year=" + year).getList("items");
      assertThat(days.stream().filter(day -> day.get("kind").equals("HOLIDAY")))
          .as("holidays of %d", year)
          .hasSize(11);
      long onWeeklyDaysOff =
          days.stream()
              .filter(day -> day.get("kind").equals("HOLIDAY"))
              .filter(day -> weekend(day))
              .count();
      assertThat(days.stream().filter(day -> day.get("kind").equals("IN_LIEU")))
          .as("days in lieu in %d", year)
          .hasSize((int) onWeeklyDaysOff)
          .noneMatch(CalendarTest::weekend);
      assertThat(days.stream().filter(day -> day.get("kind").equals("WORKING")))
          .as("worked in %d", year)
          .hasSameSizeAs(
              days.stream().filter(day -> day.get("kind").equals("SWAPPED_OFF")).toList())
          .allMatch(CalendarTest::weekend);
    }
  }

  private static boolean weekend(Map<String, Object> day) {
    return LocalDate.parse((String) day.get("day")).getDayOfWeek().getValue() > 5;
  }

  @Test
  void theCalendarTakesTheSameStatementsForHalfAYearAndForMore() {
    String half = "/calendar?from=2024-07-01&to=2024-12-31";
    get("ttyt.kienhai", half);
    int month = Statements.count(() -> get("ttyt.kienhai", half));
    List<String> year =
        Statements.during(
            () -> get("ttyt.kienhai", "/calendar?from=2024-01-01&to=2025-01-31&below=true"));
    assertThat(year).hasSize(month);
  }

  @Test
  void whoAdministersEverythingKeepsTheHolidays() {
    Map<String, String> wanted =
        Map.of(
            "kind",
            "HOLIDAY",
            "nameVi",
            "Ngày thử",
            "nameEn",
            "Trial day",
            "source",
            "Văn bản thử");
    Response made = Api.as("admin").body(wanted).put("/public-holidays/2031-03-03");
    made.then().statusCode(200).header("ETag", "\"0\"").body("nameVi", equalTo("Ngày thử"));
    Api.as("tyt.hontre")
        .get("/calendar?from=2031-03-01&to=2031-03-31&kinds=HOLIDAY")
        .then()
        .body("entries.title", contains("Ngày thử"));
    String tag = Api.as("tyt.hontre").get("/public-holidays?year=2031").header("ETag");
    Api.as("admin").body(wanted).put("/public-holidays/2031-03-03").then().statusCode(428);
    Api.as("admin")
        .header("If-Match", "\"7\"")
        .delete("/public-holidays/2031-03-03")
        .then()
        .statusCode(412);
    Api.as("ttyt.kienhai")
        .header("If-Match", "\"0\"")
        .delete("/public-holidays/2031-03-03")
        .then()
        .statusCode(403);
    Api.as("admin")
        .header("If-Match", "\"0\"")
        .delete("/public-holidays/2031-03-03")
        .then()
        .statusCode(204);
    assertThat(Api.as("tyt.hontre").get("/public-holidays?year=2031").header("ETag"))
        .as("whoever mirrors the catalogue is told")
        .isNotEqualTo(tag);
    Api.as("admin")
        .header("If-Match", "\"0\"")
        .delete("/public-holidays/2031-03-03")
        .then()
        .statusCode(404);
    Api.as("admin")
        .body(Map.of("kind", "HOLIDAY", "nameVi", " ", "nameEn", "Trial day", "source", "x"))
        .put("/public-holidays/2031-03-03")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/nameVi"));
  }

  @Test
  void whatCannotBeShownIsRefusedWithItsReason() {
    refused("/calendar?from=2024-11-30&to=2024-11-01", "?to");
    refused("/calendar?from=2024-01-01&to=2025-12-31", "?to");
    refused("/calendar?to=2024-11-01", "?from");
    refused(NOVEMBER + "&kinds=PARTY", "?kinds");
    refused(NOVEMBER + "&organisation=KHONG-CO", "?organisation");
  }

  private static void refused(String path, String pointer) {
    Api.as("tyt.hontre").get(path).then().statusCode(400).body("errors.pointer", contains(pointer));
  }
}
