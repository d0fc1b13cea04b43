package vn.canbang.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.audit.Sealing;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** What the feed tells whom. */
@QuarkusTest
class ChangesTest {

  private static final String STATION = "tyt.hontre";
  private static final String CENTRE = "ttyt.kienhai";
  private static final String ELSEWHERE = "tyt.donglai";

  @Inject ChangeService service;

  @AfterEach
  void clear() {
    Feed.drop(STATION, Feed.REPORT);
  }

  @Test
  void whoSeesTheStationIsToldOfItsReportAndWhereToReadIt() {
    String end = Feed.end(CENTRE);
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    Feed.save(STATION, Feed.REPORT, 8).then().statusCode(200);
    Sealing.now();
    JsonPath told = Feed.read(Api.as(CENTRE), "?after=" + end);
    assertThat(told.getList("items.action")).containsExactly("REPORT_STARTED", "REPORT_EDITED");
    assertThat(told.getBoolean("more")).isFalse();
    Map<String, Object> started = told.getMap("items[0]");
    assertThat(started)
        .containsOnlyKeys(
            "number",
            "at",
            "action",
            "resourceType",
            "resource",
            "revision",
            "organisation",
            "link")
        .containsEntry("resourceType", "report")
        .containsEntry("resource", "SRB-ANNUAL/TYT-HON-TRE/2024")
        .containsEntry("revision", 1)
        .containsEntry("link", "/api/v1" + Feed.REPORT);
    assertThat(told.getString("items[0].organisation.code")).isEqualTo("TYT-HON-TRE");
    Api.as(CENTRE)
        .basePath("")
        .get((String) started.get("link"))
        .then()
        .statusCode(200)
        .body("organisation.code", equalTo("TYT-HON-TRE"));
  }

  @Test
  void anotherDistrictIsToldNothingOfItButOfWhatEveryoneReads() {
    String end = Feed.end(ELSEWHERE);
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    Feed.holiday();
    Sealing.now();
    Api.as(ELSEWHERE)
        .get("/changes?after=" + end)
        .then()
        .body("items.action", contains("PUBLIC_HOLIDAY_PUT", "PUBLIC_HOLIDAY_DELETED"))
        .body("items.organisation", contains((Object) null, null))
        .body("items.resource", contains("2033-03-03", "2033-03-03"))
        .body("items.link", everyItem(equalTo("/api/v1/public-holidays")));
  }

  /** The administrator of everything sees all that is published, and so what is not. */
  @Test
  void accountsTokensDenialsAndExportsAreNeverPublished() {
    String end = Feed.end("admin");
    Api.newSession(CENTRE, Api.PASSWORD).delete("/session").then().statusCode(204);
    Feed.token(List.of("plans:read"), null);
    Api.as(STATION).get("/audit-events").then().statusCode(403);
    Api.as(CENTRE).accept("text/csv").get("/audit-events/export").then().statusCode(200);
    Sealing.now();
    long before = Cursor.of(end).number();
    for (String kept : List.of("user", "api-token", "request")) {
      Api.as("admin")
          .get("/audit-events?limit=1&resourceType=" + kept)
          .then()
          .body("items", hasSize(1));
    }
    JsonPath told = Feed.read(Api.as("admin"), "?after=" + end);
    assertThat(told.getList("items")).isEmpty();
    assertThat(Cursor.of(told.getString("next")).number())
        .as("moves past what is not published")
        .isGreaterThanOrEqualTo(before + 5);
  }

  @Test
  void aTokenIsToldOfWhatItsRightsLetItRead() {
    String end = Feed.end(CENTRE);
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    Sealing.now();
    String feedOnly = Feed.token(List.of("changes:read"), null).path("token");
    JsonPath nothing = Feed.read(Api.withToken(feedOnly), "?after=" + end);
    assertThat(nothing.getList("items")).isEmpty();
    assertThat(nothing.getString("next")).isNotEqualTo(end);
    String reports = Feed.token(List.of("changes:read", "reports:read"), null).path("token");
    JsonPath told = Feed.read(Api.withToken(reports), "?after=" + end);
    assertThat(told.getList("items.action")).containsExactly("REPORT_STARTED");
    String elsewhere =
        Feed.token(List.of("changes:read", "reports:read"), "TYT-LAI-SON").path("token");
    assertThat(Feed.read(Api.withToken(elsewhere), "?after=" + end).getList("items")).isEmpty();
    String without = Feed.token(List.of("reports:read"), null).path("token");
    Api.withToken(without)
        .get("/changes")
        .then()
        .statusCode(403)
        .body("code", equalTo("token.right"));
  }

  @Test
  void whatIsWrongWithTheQuestionIsSaidAtOnce() {
    Api.as(CENTRE)
        .get("/changes?after=hôm-qua&limit=0&wait=31")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("?after", "?limit", "?wait"))
        .body("errors.code", hasItems("change.cursor-form", "number.min", "number.max"));
    Api.as(CENTRE)
        .get("/changes?after=-1&limit=1001&wait=-1")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("?after", "?limit", "?wait"));
    Api.anonymous().get("/changes").then().statusCode(401);
  }

  @Test
  void aCursorOfAnotherHistoryIsGone() {
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    String end = Feed.end(CENTRE);
    long number = Cursor.of(end).number();
    assertThat(Feed.read(Api.as(CENTRE), "?after=" + number).getString("next")).isEqualTo(end);
    Feed.read(Api.as(CENTRE), "?after=" + end);
    for (String elsewhere :
        List.of(number + 1 + "", number + "-00112233445566ff", "9999999999999999")) {
      Api.as(CENTRE)
          .get("/changes?wait=30&after=" + elsewhere)
          .then()
          .statusCode(410)
          .body("code", equalTo("change.cursor"))
          .body("errors.pointer", contains("?after"))
          .body("errors.code", contains("change.cursor-unknown"))
          .body("errors.rejected", contains(elsewhere));
    }
  }

  /** Whoever sees little of much is told so in parts. */
  @Test
  void oneCallLooksAtSoManyRowsAndNoMore() {
    Feed.end("admin");
    for (int i = 0; i < 3; i++) {
      Api.as(STATION).get("/audit-events").then().statusCode(403);
    }
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    Sealing.now();
    long head = Cursor.of(Feed.end("admin")).number();
    Changes hidden = service.read(SystemScope.named("test"), new Cursor(head - 4, null), 100, 3);
    assertThat(hidden.items()).isEmpty();
    assertThat(Cursor.of(hidden.next()).number()).isEqualTo(head - 1);
    assertThat(hidden.more()).isTrue();
    Changes rest = service.read(SystemScope.named("test"), Cursor.of(hidden.next()), 100, 3);
    assertThat(rest.items()).extracting(ChangeView::action).containsExactly("REPORT_STARTED");
    assertThat(rest.more()).isFalse();
  }

  @Test
  void readingManyTakesAsManyStatementsAsReadingFew() {
    String end = Feed.end(CENTRE);
    for (int boys = 1; boys <= 6; boys++) {
      Feed.save(STATION, Feed.REPORT, boys);
    }
    Sealing.now();
    Api.as(CENTRE)
        .get("/changes?limit=2&after=" + end)
        .then()
        .body("items.number", not(empty()))
        .body("more", equalTo(true));
    List<String> few = Statements.during(() -> Feed.read(Api.as(CENTRE), "?limit=2&after=" + end));
    List<String> many = Statements.during(() -> Feed.read(Api.as(CENTRE), "?limit=5&after=" + end));
    assertThat(new ArrayList<>(many)).hasSameSizeAs(few);
  }
}
