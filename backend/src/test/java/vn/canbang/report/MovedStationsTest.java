package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/**
 * A station moves to another centre and back: who sees its reports, who is sent them and who
 * decides on them changes from the day of each move on, and not before.
 */
@QuarkusTest
class MovedStationsTest {

  private static final String STATION = "CD-TRAM-1";

  @Inject ReportsOfKienHai reports;
  @Inject ProvinceInMotion province;

  @AfterEach
  void clear() {
    reports.clear();
    province.clear();
  }

  @Test
  void aStationMovesAndMovesBack() {
    province.make();
    send("cd.tram1", STATION, "2024-09");
    accept("cd.tta", STATION, "2024-09");
    send("cd.tram1", STATION, "2024-10");
    onlyTheOldCentreKnowsOfIt();
    aDryRunTellsWhatComes();
    move("CD-TT-B", "2024-12-01").statusCode(200).body("applied", is(true));

    onlyTheOldCentreKnowsOfIt();
    on("2024-11-30");
    onlyTheOldCentreKnowsOfIt();

    on("2024-12-01");
    theNewCentreSeesAllAndTheOldOneWhatItReceived();
    whatWasSentIsDecidedByWhomItWasSentTo();
    whatIsWrittenNowGoesToTheNewCentre();
    figuresReachWhoWasSentThem();

    move("CD-TT-A", "2025-01-01").statusCode(200);
    theNewCentreKeepsItUntilThen();
    on("2025-01-01");
    andBack();
  }

  private static void onlyTheOldCentreKnowsOfIt() {
    for (String month : List.of("2024-09", "2024-10", "2024-11")) {
      Api.as("cd.tta").get(report(STATION, month)).then().statusCode(200);
      Api.as("cd.ttb").get(report(STATION, month)).then().statusCode(404);
    }
    assertThat(senders("cd.tta")).contains(STATION);
    assertThat(senders("cd.ttb")).doesNotContain(STATION);
    assertThat(owed("cd.ttb", "RECEIVER")).isEmpty();
    Api.as("cd.tta")
        .get(report(STATION, "2024-10"))
        .then()
        .body("receiver.code", is("CD-TT-A"))
        .body("via.code", is("CD-PHONG-A"))
        .body("allowedActions", hasItems("ACCEPT", "RETURN"));
  }

  private static void aDryRunTellsWhatComes() {
    Api.as("cd.so")
        .header("If-Match", tag())
        .body(moveTo("CD-TT-B", "2024-12-01"))
        .post("/organisations/CD-TRAM-1/move?dryRun=true")
        .then()
        .statusCode(200)
        .body("applied", is(false))
        .body("effects.units", is(1))
        .body("effects.gainSight.code", contains("CD-TT-B"))
        .body("effects.loseSight.code", contains("CD-TT-A"))
        .body("effects.accounts", is(1))
        .body("effects.grantsLost.username", everyItem(is("cd.tta")))
        .body(
            "effects.grantsLost.role",
            containsInAnyOrder("VIEWER", "REPORTER", "PLANNER", "REVIEWER", "ADMIN"))
        .body("effects.openReportsTotal", is(1))
        .body("effects.openReports[0].series.code", is(ProvinceInMotion.SERIES))
        .body("effects.openReports[0].period", is("2024-10"))
        .body("effects.openReports[0].state", is("SUBMITTED"))
        .body("effects.openReports[0].receiverBefore.code", is("CD-TT-A"))
        .body("effects.openReports[0].receiverAfter.code", is("CD-TT-A"))
        .body("effects.obligations", is(1))
        .body("effects.groupsLeft", empty())
        .body("effects.groupsJoined", empty());
    // A draft is nobody's yet: it will go to the new centre.
    Response draft = Api.as("cd.tram1").body(content(4)).put(report(STATION, "2024-11"));
    draft.then().statusCode(201);
    Api.as("cd.so")
        .header("If-Match", tag())
        .body(moveTo("CD-TT-B", "2024-12-01"))
        .post("/organisations/CD-TRAM-1/move?dryRun=true")
        .then()
        .body("effects.openReportsTotal", is(2))
        .body("effects.openReports[1].period", is("2024-11"))
        .body("effects.openReports[1].state", is("DRAFT"))
        .body("effects.openReports[1].receiverAfter.code", is("CD-TT-B"))
        .body("effects.obligations", is(0));
  }

  private static void theNewCentreSeesAllAndTheOldOneWhatItReceived() {
    for (String month : List.of("2024-09", "2024-10", "2024-11", "2024-12")) {
      Api.as("cd.ttb").get(report(STATION, month)).then().statusCode(200);
    }
    Api.as("cd.tta")
        .get(report(STATION, "2024-09"))
        .then()
        .statusCode(200)
        .body("state", is("ACCEPTED"));
    Api.as("cd.tta").get(report(STATION, "2024-10")).then().statusCode(200);
    Api.as("cd.tta").get(report(STATION, "2024-11")).then().statusCode(404);
    Api.as("cd.tta").get(report(STATION, "2024-12")).then().statusCode(404);
    assertThat(owed("cd.tta", "RECEIVER")).containsExactlyInAnyOrder("2024-09", "2024-10");
    assertThat(owed("cd.ttb", "RECEIVER")).containsExactlyInAnyOrder("2024-11", "2024-12");
    // Reports with all that is around them: the department that reviews is the new centre's.
    Api.as("cd.ttb")
        .get(report(STATION, "2024-11"))
        .then()
        .body("receiver.code", is("CD-TT-B"))
        .body("via.code", is("CD-PHONG-B"));
    // What the station writes on what was accepted is not seen by the old centre.
    Api.as("cd.tram1")
        .header("If-Match", Api.as("cd.tram1").get(report(STATION, "2024-09")).header("ETag"))
        .body(Map.of("reason", "Bổ sung một trẻ khai muộn"))
        .post(report(STATION, "2024-09") + "/amend")
        .then()
        .statusCode(200);
    Api.as("cd.tta")
        .get(report(STATION, "2024-09"))
        .then()
        .body("state", is("ACCEPTED"))
        .body("revision", is(1));
    Api.as("cd.ttb").get(report(STATION, "2024-09")).then().body("revision", is(2));
  }

  private static void whatWasSentIsDecidedByWhomItWasSentTo() {
    assertThat(queue("cd.tta")).containsExactly("2024-10");
    assertThat(queue("cd.ttb")).isEmpty();
    Api.as("cd.ttb")
        .get(report(STATION, "2024-10"))
        .then()
        .body("allowedActions", not(hasItem("ACCEPT")));
    Api.as("cd.ttb")
        .header("If-Match", Api.as("cd.ttb").get(report(STATION, "2024-10")).header("ETag"))
        .body(Map.of())
        .post(report(STATION, "2024-10") + "/accept")
        .then()
        .statusCode(403);
    accept("cd.tta", STATION, "2024-10");
  }

  private static void whatIsWrittenNowGoesToTheNewCentre() {
    sendDraft("cd.tram1", STATION, "2024-11");
    assertThat(queue("cd.tta")).isEmpty();
    assertThat(queue("cd.ttb")).containsExactly("2024-11");
    Api.as("cd.tta").get(report(STATION, "2024-11")).then().statusCode(404);
    accept("cd.ttb", STATION, "2024-11");
    Api.as("cd.ttb")
        .get("/consolidations/" + ProvinceInMotion.SERIES + "/CD-TT-B/2024-11")
        .then()
        .statusCode(200)
        .body("children.organisation.code", containsInAnyOrder(STATION, "CD-TRAM-3"));
    Api.as("cd.tta")
        .get("/consolidations/" + ProvinceInMotion.SERIES + "/CD-TT-A/2024-11")
        .then()
        .statusCode(200)
        .body("children.organisation.code", contains("CD-TRAM-2"));
    Api.as("cd.tta")
        .get("/consolidations/" + ProvinceInMotion.SERIES + "/CD-TT-A/2024-10")
        .then()
        .body("children.organisation.code", containsInAnyOrder(STATION, "CD-TRAM-2"))
        .body("received", is(1));
  }

  private static void figuresReachWhoWasSentThem() {
    assertThat(months("cd.tta")).containsExactly("2024-09", "2024-10");
    assertThat(months("cd.ttb")).containsExactly("2024-09", "2024-10", "2024-11");
  }

  private static void theNewCentreKeepsItUntilThen() {
    Api.as("cd.tta").get(report(STATION, "2024-12")).then().statusCode(404);
    Api.as("cd.ttb").get(report(STATION, "2024-12")).then().statusCode(200);
  }

  private static void andBack() {
    for (String month : List.of("2024-09", "2024-10", "2024-11", "2024-12", "2025-01")) {
      Api.as("cd.tta").get(report(STATION, month)).then().statusCode(200);
    }
    Api.as("cd.ttb").get(report(STATION, "2024-11")).then().statusCode(200);
    for (String month : List.of("2024-09", "2024-10", "2024-12", "2025-01")) {
      Api.as("cd.ttb").get(report(STATION, month)).then().statusCode(404);
    }
    send("cd.tram1", STATION, "2024-12");
    assertThat(queue("cd.tta")).containsExactly("2024-12");
    assertThat(queue("cd.ttb")).isEmpty();
    assertThat(owed("cd.ttb", "RECEIVER")).containsExactly("2024-11");
    assertThat(months("cd.ttb")).containsExactly("2024-11");
  }

  /** Station → centre → department → ministry, and station → department where no centre is. */
  @Test
  void chainsOfTwoAndOfThreeTiersAddUp() {
    province.make();
    for (String station : List.of("CD-TRAM-2", "CD-TRAM-3")) {
      String user = station.equals("CD-TRAM-2") ? "cd.tram2" : "cd.tram3";
      String centre = station.equals("CD-TRAM-2") ? "cd.tta" : "cd.ttb";
      String centreCode = station.equals("CD-TRAM-2") ? "CD-TT-A" : "CD-TT-B";
      send(user, station, "2024-09");
      accept(centre, station, "2024-09");
      consolidate(centre, centreCode, "2024-09");
      Api.as("cd.so").get(report(centreCode, "2024-09")).then().statusCode(200);
      accept("cd.so", centreCode, "2024-09");
    }
    consolidate("cd.so", "CD-SO", "2024-09");
    Api.as("cd.bo")
        .get(report("CD-SO", "2024-09"))
        .then()
        .statusCode(200)
        .body("content.cells.find { it.key == 'LIVE_BIRTHS.MALE' }.value", is(10));
    // What was added up is open to who received the sum, at one and at two removes.
    Api.as("cd.bo").get(report("CD-TT-A", "2024-09")).then().statusCode(200);
    Api.as("cd.bo").get(report("CD-TRAM-2", "2024-11")).then().statusCode(404);

    String two = "/reports/" + ProvinceInMotion.TWO_TIERS;
    Api.as("cd.tram4")
        .body(content(7))
        .put(two + "/CD-TRAM-4/2024-10?submit=true")
        .then()
        .statusCode(201);
    Api.as("cd.so")
        .get(two + "/CD-TRAM-4/2024-10")
        .then()
        .statusCode(200)
        .body("receiver.code", is("CD-SO"))
        .body("allowedActions", hasItems("ACCEPT", "RETURN"));
    Api.as("cd.tta").get(two + "/CD-TRAM-4/2024-10").then().statusCode(404);
    Api.as("cd.tram4").get("/organisations/CD-TRAM-4").then().body("parent.code", is("CD-SO"));
  }

  /** Whoever was merged lets the other one receive, decide, and work on with its people. */
  @Test
  void aMergedCentreHandsOverItsDuties() {
    province.make();
    province.pair("C", "D", 5);
    Response sent =
        Api.as("cd.tram5").body(content(3)).put(report("CD-TRAM-5", "2024-10") + "?submit=true");
    sent.then().statusCode(201);
    Map<String, Object> merge = basis("2024-12-01");
    merge.put("into", "CD-TT-D");
    String path = "/organisations/CD-TT-C";
    Api.as("cd.so")
        .header("If-Match", Api.as("cd.so").get(path).header("ETag"))
        .body(merge)
        .post(path + "/merge?dryRun=true")
        .then()
        .statusCode(200)
        .body("effects.units", is(3))
        .body("effects.accounts", is(2))
        .body("effects.grantsLost", empty())
        .body("effects.openReports.receiverBefore.code", contains("CD-TT-C"))
        .body("effects.openReports.receiverAfter.code", contains("CD-TT-D"));
    Api.as("cd.so")
        .header("If-Match", Api.as("cd.so").get(path).header("ETag"))
        .body(merge)
        .post(path + "/merge")
        .then()
        .statusCode(200);
    Api.as("cd.ttc").get("/me").then().body("organisation.code", is("CD-TT-C"));
    Api.as("cd.ttd").get(report("CD-TRAM-5", "2024-10")).then().statusCode(404);

    on("2024-12-01");
    Api.as("cd.ttc")
        .get("/me")
        .then()
        .body("organisation.code", is("CD-TT-D"))
        .body("grants.organisation.code", everyItem(is("CD-TT-D")))
        .body("grants", hasSize(5));
    Api.as("cd.ttd")
        .get(report("CD-TRAM-5", "2024-10"))
        .then()
        .statusCode(200)
        .body("allowedActions", hasItems("ACCEPT", "RETURN"));
    assertThat(queue("cd.ttd")).containsExactly("2024-10");
    accept("cd.ttd", "CD-TRAM-5", "2024-10");
    Api.as("cd.ttd")
        .get(report("CD-TRAM-5", "2024-12"))
        .then()
        .body("receiver.code", is("CD-TT-D"));
  }

  /** The deadline is open again, and the report goes where the station reports by now. */
  @Test
  void whatIsTakenBackAfterAMoveGoesToTheNewCentre() {
    province.make();
    province.pair("E", "F", 6);
    send("cd.tram6", "CD-TRAM-6", "2024-10");
    String path = "/organisations/CD-TRAM-6";
    Map<String, Object> move = basis("2024-12-01");
    move.put("parent", "CD-TT-F");
    Api.as("cd.so")
        .header("If-Match", Api.as("cd.so").get(path).header("ETag"))
        .body(move)
        .post(path + "/move")
        .then()
        .statusCode(200);
    on("2024-12-01");
    Api.as("cd.tte").get(report("CD-TRAM-6", "2024-10")).then().statusCode(200);

    ReportsOfKienHai.move("cd.tram6", report("CD-TRAM-6", "2024-10"), "withdraw", Map.of())
        .statusCode(200)
        .body("state", is("DRAFT"))
        .body("receiver.code", is("CD-TT-F"))
        .body("via.code", is("CD-PHONG-F"));
    sendDraft("cd.tram6", "CD-TRAM-6", "2024-10");

    Api.as("cd.tte").get(report("CD-TRAM-6", "2024-10")).then().statusCode(404);
    assertThat(queue("cd.ttf")).containsExactly("2024-10");
  }

  /** Its people see nothing by it any more; who stood above it sees all of its past. */
  @Test
  void aClosedStationLeavesItsPastToTheCentre() {
    province.make();
    province.pair("G", "H", 7);
    send("cd.tram7", "CD-TRAM-7", "2024-10");
    String path = "/organisations/CD-TRAM-7";
    for (String verb : List.of("close?dryRun=true", "close")) {
      Api.as("cd.ttg")
          .header("If-Match", Api.as("cd.ttg").get(path).header("ETag"))
          .body(basis("2024-12-01"))
          .post(path + "/" + verb)
          .then()
          .statusCode(200)
          .body("effects.accounts", is(1))
          .body("effects.grantsLost.username", everyItem(is("cd.tram7")))
          .body("effects.grantsLost.role", containsInAnyOrder("VIEWER", "REPORTER"))
          .body("effects.openReports.state", contains("SUBMITTED"))
          .body("effects.notesVi", hasSize(2))
          .body("effects.notesVi", hasItem(containsString("chưa được lập")))
          .body("effects.notesEn", hasSize(2));
    }
    Api.as("cd.tram7").get(report("CD-TRAM-7", "2024-10")).then().statusCode(200);

    on("2024-12-01");
    Api.as("cd.tram7").get(report("CD-TRAM-7", "2024-10")).then().statusCode(404);
    Api.as("cd.tram7").get("/reports").then().statusCode(200).body("items", empty());
    Api.as("cd.tram7").get("/me").then().statusCode(200);
    Api.as("cd.so").get(report("CD-TRAM-7", "2024-10")).then().statusCode(200);
    accept("cd.ttg", "CD-TRAM-7", "2024-10");
    // From its end on it owes nothing more.
    Api.as("cd.ttg").get(report("CD-TRAM-7", "2024-12")).then().statusCode(404);
    Api.as("cd.ttg")
        .get("/users/cd.tram7")
        .then()
        .statusCode(200)
        .body("organisation.code", is("CD-TRAM-7"));
  }

  private void on(String day) {
    Api.clock(day + "T08:00:00+07:00");
    province.newDay();
  }

  private static String tag() {
    return Api.as("cd.so").get("/organisations/CD-TRAM-1").header("ETag");
  }

  private static Map<String, Object> basis(String on) {
    Map<String, Object> body = new HashMap<>();
    body.put("on", on);
    body.put("reason", "Điều chỉnh địa bàn phụ trách");
    return body;
  }

  private static Map<String, Object> moveTo(String parent, String on) {
    Map<String, Object> body = basis(on);
    body.put("parent", parent);
    body.put("area", Api.as("cd.so").get("/organisations/CD-TRAM-1").path("area.code"));
    return body;
  }

  private static io.restassured.response.ValidatableResponse move(String parent, String on) {
    return Api.as("cd.so")
        .header("If-Match", tag())
        .body(moveTo(parent, on))
        .post("/organisations/CD-TRAM-1/move")
        .then();
  }

  private static String report(String organisation, String month) {
    return "/reports/" + ProvinceInMotion.SERIES + "/" + organisation + "/" + month;
  }

  private static Map<String, Object> content(int boys) {
    return ReportsOfKienHai.births(boys, 4, 1, 1, 0, 0);
  }

  private static void send(String user, String organisation, String month) {
    Api.as(user)
        .body(content(5))
        .put(report(organisation, month) + "?submit=true")
        .then()
        .statusCode(201)
        .body("state", is("SUBMITTED"));
  }

  private static void sendDraft(String user, String organisation, String month) {
    ReportsOfKienHai.move(user, report(organisation, month), "submit", Map.of())
        .statusCode(200)
        .body("state", is("SUBMITTED"));
  }

  private static void accept(String user, String organisation, String month) {
    ReportsOfKienHai.move(user, report(organisation, month), "accept", Map.of())
        .statusCode(200)
        .body("state", is("ACCEPTED"));
  }

  private static void consolidate(String user, String organisation, String month) {
    Api.as(user)
        .body(Map.of())
        .post("/consolidations/" + ProvinceInMotion.SERIES + "/" + organisation + "/" + month)
        .then()
        .statusCode(201);
    sendDraft(user, organisation, month);
  }

  private static List<String> senders(String user) {
    return Api.as(user)
        .get("/reports?series=" + ProvinceInMotion.SERIES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.organisation.code");
  }

  /** Months that the station owes, as the user sees them. */
  private static List<String> owed(String user, String role) {
    return Api.as(user)
        .get(
            "/report-obligations?series="
                + ProvinceInMotion.SERIES
                + "&organisation="
                + STATION
                + "&role="
                + role)
        .then()
        .statusCode(200)
        .extract()
        .path("items.period");
  }

  private static List<String> queue(String user) {
    return Api.as(user)
        .get("/reports?receiver=me&state=SUBMITTED&series=" + ProvinceInMotion.SERIES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.period");
  }

  /** Months for which the user sees figures of the station. */
  private static List<String> months(String user) {
    List<String> months =
        Api.as(user)
            .get("/observations?from=2024-09&limit=200&element=LIVE_BIRTHS")
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.organisation.code == 'CD-TRAM-1' }.period");
    return months.stream().distinct().sorted().toList();
  }
}
