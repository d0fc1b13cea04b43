package vn.canbang.calendar.feed;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import vn.canbang.identity.Accounts;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;

/** The feeds, read by an iCalendar library that is not the one that writes them. */
@QuarkusTest
class CalendarFeedTest {

  @Inject Accounts accounts;
  @Inject Organisations organisations;

  private static JsonPath create(String username, String organisation, String language) {
    return Api.as(username)
        .body(Map.of("organisation", organisation, "name", "Điện thoại", "language", language))
        .post("/calendar-feeds")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** As a calendar elsewhere asks: without anything but the address. */
  private static Response fetch(String url) {
    return Api.anonymous()
        .accept("*/*")
        .get(URI.create(url).getPath().substring("/api/v1".length()));
  }

  private static Calendar read(Response feed) {
    try {
      Calendar calendar =
          new CalendarBuilder()
              .build(new StringReader(new String(feed.asByteArray(), StandardCharsets.UTF_8)));
      calendar.validate();
      return calendar;
    } catch (Exception e) {
      throw new AssertionError("not a calendar: " + e.getMessage() + "\n" + feed.asString(), e);
    }
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).map(found -> found.getValue()).orElse("");
  }

  private static List<String> lines(Calendar calendar) {
    return calendar.getComponents().stream()
        .map(
            c ->
                "%s %s %s %s"
                    .formatted(
                        c.getName(),
                        c.getName().equals("VTODO") ? value(c, "DUE") : value(c, "DTSTART"),
                        value(c, "STATUS"),
                        value(c, "SUMMARY")))
        .sorted()
        .toList();
  }

  @Test
  void theFeedOfKienHaiShowsTheRightDaysInVietnamese() {
    JsonPath made = create("ttyt.kienhai", "TTYT-KIEN-HAI", "VI");
    Response feed = fetch(made.getString("url"));
    feed.then().statusCode(200).contentType("text/calendar;charset=UTF-8");
    assertThat(feed.asString().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    Calendar calendar = read(feed);
    String report =
        "Báo cáo kết quả thực hiện Kế hoạch kiểm soát mất cân bằng giới tính khi sinh (2024";
    assertThat(lines(calendar))
        .contains(
            "VEVENT 20240711 CONFIRMED In băng rôn tuyên truyền",
            "VEVENT 20241011 CONFIRMED In băng rôn tuyên truyền",
            "VEVENT 20241119 CONFIRMED Hạn nhận báo cáo: " + report + ", 4 đơn vị)",
            "VEVENT 20241129 CONFIRMED Hạn gửi báo cáo: " + report + ")",
            "VTODO 20241129 NEEDS-ACTION Gửi báo cáo: " + report + ")",
            "VEVENT 19900711 CONFIRMED Ngày Dân số thế giới",
            "VEVENT 20070926 CONFIRMED Ngày Tránh thai thế giới",
            "VEVENT 20121011 CONFIRMED Ngày Quốc tế trẻ em gái",
            "VEVENT 19971226 CONFIRMED Ngày Dân số Việt Nam");
    assertThat(calendar.getComponents().stream().map(c -> value(c, "UID")))
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.endsWith("@canbang"));
    assertThat(
            calendar.getComponents().stream()
                .filter(c -> value(c, "UID").startsWith("observance-"))
                .map(c -> value(c, "RRULE")))
        .hasSize(4)
        .containsOnly("FREQ=YEARLY");
    Component stations =
        calendar.getComponents().stream()
            .filter(c -> value(c, "SUMMARY").contains(report + ", 4 đơn vị"))
            .findFirst()
            .orElseThrow();
    assertThat(value(stations, "DESCRIPTION"))
        .contains("Trạm Y tế xã Hòn Tre")
        .contains("Ngày cuối còn đúng hạn: 19/11/2024")
        .contains("Theo văn bản: trước ngày 20/11/2024");
  }

  @Test
  void aFeedSpeaksTheLanguageItWasMadeIn() {
    Response feed = fetch(create("tyt.hontre", "TYT-HON-TRE", "EN").getString("url"));
    assertThat(lines(read(feed)))
        .contains(
            "VEVENT 19900711 CONFIRMED World Population Day",
            "VTODO 20241119 NEEDS-ACTION Send report: Results of the plan on the sex ratio at birth"
                + " (2024)");
  }

  @Test
  void aFeedShowsWhatTheOrganisationSeesAndNotWhatItsMakerDoes() {
    Response feed = fetch(create("admin", "TYT-LAI-SON", "VI").getString("url"));
    String text = feed.asString().replace("\r\n ", "");
    assertThat(text).contains("Trạm Y tế xã Lại Sơn").doesNotContain("Hòn Tre");
    assertThat(lines(read(feed))).noneMatch(line -> line.contains("Hạn nhận báo cáo"));
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() {
    String url = create("tyt.hontre", "TYT-HON-TRE", "VI").getString("url");
    Response first = fetch(url);
    String tag = requireNonNull(first.header("ETag"));
    Response again =
        Api.anonymous()
            .accept("*/*")
            .header("If-None-Match", tag)
            .get(URI.create(url).getPath().substring("/api/v1".length()));
    again.then().statusCode(304).header("ETag", equalTo(tag)).body(equalTo(""));
    assertThat(first.headers().getValues("Cache-Control")).containsExactly("private, no-cache");
    assertThat(first.headers().getValues("Referrer-Policy")).containsExactly("same-origin");
  }

  @Test
  void aRevokedAddressIsGoneAtOnce() {
    JsonPath made = create("tyt.hontre", "TYT-HON-TRE", "VI");
    String url = made.getString("url");
    String id = made.getString("id");
    fetch(url).then().statusCode(200);
    Api.as("tyt.hontre").get("/calendar-feeds").then().body("items.id", hasItem(id));
    Api.as("tyt.laison").delete("/calendar-feeds/" + id).then().statusCode(404);
    Api.as("tyt.hontre").delete("/calendar-feeds/" + id).then().statusCode(204);
    fetch(url).then().statusCode(404);
    Api.as("tyt.hontre").get("/calendar-feeds").then().body("items.id", not(hasItem(id)));
    Api.as("tyt.hontre").delete("/calendar-feeds/" + id).then().statusCode(204);
  }

  @Test
  void anAdministratorAboveFindsAndRevokesIt() {
    JsonPath made = create("tyt.hontre", "TYT-HON-TRE", "VI");
    String id = made.getString("id");
    Api.as("ttyt.kienhai")
        .get("/calendar-feeds")
        .then()
        .body("items.findAll { it.id == '" + id + "' }.organisation.code", hasItem("TYT-HON-TRE"))
        .body("items.findAll { it.id == '" + id + "' }", hasSize(1))
        .body("items[0].url", equalTo(null));
    Api.as("ttyt.kienhai").delete("/calendar-feeds/" + id).then().statusCode(204);
    fetch(made.getString("url")).then().statusCode(404);
  }

  @Test
  void aFeedEndsWithTheAccountOfItsMaker() {
    UUID station = organisations.byCode("TYT-HON-TRE").orElseThrow().id();
    accounts.create(
        SystemScope.named("test"),
        "lich.nguoi.nghi",
        "Người sắp nghỉ",
        station,
        Set.of(new Grant(Role.VIEWER, station)),
        Api.PASSWORD);
    String url = create("lich.nguoi.nghi", "TYT-HON-TRE", "VI").getString("url");
    fetch(url).then().statusCode(200);
    put("lich.nguoi.nghi", true, List.of());
    fetch(url).then().statusCode(404);
    put("lich.nguoi.nghi", true, List.of(Map.of("role", "VIEWER", "organisation", "TYT-HON-TRE")));
    fetch(url).then().statusCode(200);
    put("lich.nguoi.nghi", false, List.of(Map.of("role", "VIEWER", "organisation", "TYT-HON-TRE")));
    fetch(url).then().statusCode(404);
  }

  private static void put(String username, boolean active, List<Map<String, String>> grants) {
    String tag = Api.as("ttyt.kienhai").get("/users/" + username).header("ETag");
    Api.as("ttyt.kienhai")
        .header("If-Match", tag)
        .body(Map.of("displayName", "Người sắp nghỉ", "active", active, "grants", grants))
        .put("/users/" + username)
        .then()
        .statusCode(200);
  }

  @Test
  void onlyWhoWorksWithinAnOrganisationMakesItsFeed() {
    Map<String, String> wanted =
        Map.of("organisation", "TYT-HON-TRE", "name", "Lịch", "language", "VI");
    Api.as("tyt.laison").body(wanted).post("/calendar-feeds").then().statusCode(404);
    Api.as("tyt.hontre")
        .body(Map.of("organisation", "KHONG-CO", "name", "Lịch", "language", "VI"))
        .post("/calendar-feeds")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/organisation"));
    Api.as("admin")
        .body(Map.of("organisation", "TYT-XA-KIEN-HAI", "name", "Lịch", "language", "VI"))
        .post("/calendar-feeds")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("calendar-feed.group"));
  }

  @Test
  void noFigureOfTheServiceNamesAnAddress() {
    String url = create("tyt.hontre", "TYT-HON-TRE", "VI").getString("url");
    String secret = URI.create(url).getPath().split("/")[4];
    fetch(url).then().statusCode(200);
    fetch(url.replace(secret, "A".repeat(43))).then().statusCode(404);
    fetch(url.replace(secret, "kurz")).then().statusCode(404);
    RestAssured.given()
        .basePath("")
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(not(containsString(secret)))
        .body(not(containsString("A".repeat(43))));
  }
}
