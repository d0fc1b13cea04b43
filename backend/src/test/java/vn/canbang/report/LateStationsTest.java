package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Stations that are entered after the periods of a series were set up. */
@QuarkusTest
class LateStationsTest {

  private static final String CENTRE = "CD-TT-M";

  @Inject ReportsOfKienHai reports;
  @Inject ProvinceInMotion province;

  @BeforeEach
  void aProvinceWhoseDecemberIsOver() {
    province.make();
    if (Api.as("cd.so").get("/organisations/" + CENTRE).statusCode() == 404) {
      province.pair("M", "N", 21);
    }
    on("2025-01-10");
  }

  @AfterEach
  void clear() {
    reports.clear();
    province.clear();
  }

  @Test
  void aStationOwesThePeriodsThatBeginOnceItIsThere() {
    open("CD-TRAM-22", "2024-11-20");
    // November had begun before it opened.
    assertThat(owed("CD-TRAM-22")).containsExactly("2024-12", "2025-01");
    assertThat(owed("CD-TRAM-21"))
        .containsExactly("2024-09", "2024-10", "2024-11", "2024-12", "2025-01");
    Api.as("cd.so")
        .get("/reports/" + ProvinceInMotion.SERIES + "/CD-TRAM-22/2024-12")
        .then()
        .statusCode(200)
        .body("receiver.code", is(CENTRE))
        .body("timeliness", is("OVERDUE"));

    // A day more brings nothing more, a month one more.
    on("2025-01-11");
    assertThat(owed("CD-TRAM-22")).containsExactly("2024-12", "2025-01");
    on("2025-02-01");
    assertThat(owed("CD-TRAM-22")).containsExactly("2024-12", "2025-01", "2025-02");
  }

  @Test
  void theFirstDayOfAPeriodIsInTime() {
    open("CD-TRAM-23", "2024-12-01");
    assertThat(owed("CD-TRAM-23")).containsExactly("2024-12", "2025-01");
    open("CD-TRAM-24", "2024-12-02");
    assertThat(owed("CD-TRAM-24")).containsExactly("2025-01");
  }

  @Test
  void theFirstPeriodOfASeriesIsTheFirstOneOwed() {
    open("CD-TRAM-25", "2024-01-01");
    assertThat(owed("CD-TRAM-25"))
        .containsExactly("2024-09", "2024-10", "2024-11", "2024-12", "2025-01");
  }

  @Test
  void whoHasClosedOwesNothingMore() {
    open("CD-TRAM-26", "2024-12-01");
    Map<String, Object> end = new HashMap<>();
    end.put("on", "2025-02-01");
    end.put("reason", "Sáp nhập địa bàn");
    Api.as("cd.so")
        .header("If-Match", Api.as("cd.so").get("/organisations/CD-TRAM-26").header("ETag"))
        .body(end)
        .post("/organisations/CD-TRAM-26/close")
        .then()
        .statusCode(200);
    on("2025-03-03");
    assertThat(owed("CD-TRAM-26")).containsExactly("2024-12", "2025-01");
  }

  /** Enters a station with the day since when it has been there; the next run looks at it. */
  private void open(String code, String from) {
    Map<String, Object> station = new HashMap<>();
    station.put("code", code);
    station.put("name", "Trạm Y tế " + code);
    station.put("kind", "HEALTH_STATION");
    station.put("level", "COMMUNE");
    station.put("group", false);
    station.put("parent", CENTRE);
    station.put("aliases", List.of());
    station.put("rules", List.of());
    station.put("validFrom", from);
    station.put("reason", "Thành lập trạm");
    Api.as("cd.so").body(station).post("/organisations").then().statusCode(201);
    province.newDay();
  }

  private static List<String> owed(String station) {
    return Api.as("cd.so")
        .get(
            "/report-obligations?series="
                + ProvinceInMotion.SERIES
                + "&organisation="
                + station
                + "&sort=dueAt&limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.period");
  }

  private void on(String day) {
    Api.clock(day + "T08:00:00+07:00");
    province.newDay();
  }
}
