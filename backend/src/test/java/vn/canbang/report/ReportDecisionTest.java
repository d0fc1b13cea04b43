package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.put;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;
import static vn.canbang.report.ReportsOfKienHai.tag;
import static vn.canbang.testing.AtOnce.atOnce;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Moving one report on: who may, in which state, and what no move changes. */
@QuarkusTest
class ReportDecisionTest {

  private static final String STATION = "tyt.hontre";
  private static final String DISTRICT = "ttyt.kienhai";
  private static final String PATH = annual("TYT-HON-TRE");

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @Test
  void movesNeedTheTagAndTheState() {
    sendFilled(STATION, PATH);
    for (String verb : List.of("submit", "withdraw")) {
      Api.as(STATION).body(Map.of()).post(PATH + "/" + verb).then().statusCode(428);
    }
    Api.as(DISTRICT).body(Map.of("note", "x")).post(PATH + "/accept").then().statusCode(428);
    move(STATION, PATH, "submit", Map.of()).statusCode(409);
    move(STATION, PATH, "amend", Map.of("reason", "x")).statusCode(409);
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    move(STATION, PATH, "withdraw", Map.of()).statusCode(409);
    move(DISTRICT, PATH, "return", Map.of("reasonCode", "OTHER", "reason", "x")).statusCode(409);
    Api.as(STATION)
        .header("If-Match", tag(STATION, PATH))
        .delete(PATH)
        .then()
        .statusCode(409)
        .body("code", is("report.not-deletable"));
    move(STATION, PATH, "amend", Map.of("reason", "  ")).statusCode(422);
  }

  @Test
  void goingBackNeedsAReasonOrACommentOnSomethingThatExists() {
    sendFilled(STATION, PATH);
    move(DISTRICT, PATH, "return", Map.of("reasonCode", "OTHER"))
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    move(
            DISTRICT,
            PATH,
            "return",
            Map.of("comments", List.of(Map.of("cell", "X", "code", "OTHER", "text", "?"))))
        .statusCode(422)
        .body("errors.pointer", contains("/comments/0/cell"));
    move(
            DISTRICT,
            PATH,
            "return",
            Map.of(
                "comments",
                List.of(
                    Map.of(
                        "cell", "narrative:DIFFICULTIES", "code", "MISSING", "text", "Bổ sung"))))
        .statusCode(200)
        .body("returnReason.code", is("MISSING"))
        .body("comments[0].text", is("Bổ sung"));
  }

  @Test
  void acceptAndReturnAtOnceOneWins() throws Exception {
    sendFilled(STATION, PATH);
    String tag = tag(DISTRICT, PATH);

    List<Integer> statuses =
        atOnce(
            () -> post(tag, "accept", Map.of()),
            () -> post(tag, "return", Map.of("reasonCode", "OTHER", "reason", "x")));

    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    Api.as(DISTRICT).get(PATH + "/revisions").then().body("items", hasSize(1));
  }

  @Test
  void noSequenceOfCallsChangesAnAcceptedRevision() {
    sendFilled(STATION, PATH);
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    String cells = accepted();
    Random random = new Random(20_241_118L);
    List<String> users = List.of(STATION, DISTRICT, "phongds.kienhai", "soyte.kiengiang");
    for (int i = 0; i < 60; i++) {
      String user = users.get(random.nextInt(users.size()));
      var call = Api.as(user).header("If-Match", tag(user, PATH));
      int status =
          switch (random.nextInt(8)) {
            case 0 ->
                call.body(content(Map.of("LIVE_BIRTHS.MALE", random.nextInt(99))))
                    .put(PATH)
                    .statusCode();
            case 1 ->
                call.body(content(filled(STATION, PATH))).put(PATH + "?submit=true").statusCode();
            case 2 -> call.delete(PATH).statusCode();
            case 3 -> call.body(Map.of()).post(PATH + "/submit").statusCode();
            case 4 -> call.body(Map.of()).post(PATH + "/withdraw").statusCode();
            case 5 ->
                call.body(Map.of("reasonCode", "OTHER", "reason", "x"))
                    .post(PATH + "/return")
                    .statusCode();
            case 6 -> call.body(Map.of()).post(PATH + "/accept").statusCode();
            default -> call.body(Map.of("reason", "x")).post(PATH + "/amend").statusCode();
          };
      assertThat(status).isLessThan(500);
      assertThat(accepted()).isEqualTo(cells);
    }
    Api.as(STATION)
        .get(PATH + "/revisions")
        .then()
        .body("items[0].revision", is(1))
        .body("items.size()", greaterThan(1));
  }

  @Test
  void othersDoNotKnowOfIt() {
    put(STATION, PATH, content(filled(STATION, PATH)), null).statusCode(201);
    for (String stranger :
        List.of(
            "tyt.laison", "ttyt.tanlac", "tinh.kiengiang", "soyte.bacgiang", "phongds.kienhai")) {
      for (String part : List.of("", "/receipt", "/revisions")) {
        Api.as(stranger).get(PATH + part).then().statusCode(404);
      }
      Api.as(stranger).body(content(Map.of())).put(PATH).then().statusCode(404);
      Api.as(stranger).header("If-Match", "\"1\"").delete(PATH).then().statusCode(404);
      Api.as(stranger)
          .header("If-Match", "\"1\"")
          .body(Map.of())
          .post(PATH + "/submit")
          .then()
          .statusCode(404);
      Api.as(stranger)
          .get("/reports?organisation=TYT-HON-TRE&series=SRB-ANNUAL&count=true")
          .then()
          .body("total", is(0));
    }
    // The obligation is the receiver's business from the start; nobody else's.
    Api.as("phongds.kienhai")
        .get("/report-obligations?organisation=TYT-HON-TRE&series=SRB-ANNUAL")
        .then()
        .body("items", hasSize(1))
        .body("items[0].report", nullValue());
    Api.as("tyt.laison")
        .get("/report-obligations?organisation=TYT-HON-TRE")
        .then()
        .body("items", empty());

    Api.as(STATION)
        .body(content(filled(STATION, PATH)))
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200);
    Api.as("phongds.kienhai")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("allowedActions", hasItems("RETURN", "ACCEPT"));
    Api.as("tyt.laison").get(PATH).then().statusCode(404);
    // Seen but not theirs to write, or to review: 403.
    Api.as("phongds.kienhai").body(content(Map.of())).put(PATH).then().statusCode(403);
    move(STATION, PATH, "accept", Map.of()).statusCode(403);
  }

  private static String accepted() {
    return Api.as(DISTRICT)
        .get(PATH + "?revision=1")
        .then()
        .statusCode(200)
        .extract()
        .path("content.cells")
        .toString();
  }

  private static int post(String tag, String verb, Object body) {
    return Api.as(DISTRICT).header("If-Match", tag).body(body).post(PATH + "/" + verb).statusCode();
  }
}
