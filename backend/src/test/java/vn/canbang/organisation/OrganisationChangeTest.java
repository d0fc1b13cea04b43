package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.organisation.Bodies.basis;
import static vn.canbang.organisation.Bodies.centre;
import static vn.canbang.organisation.Bodies.change;
import static vn.canbang.organisation.Bodies.create;
import static vn.canbang.organisation.Bodies.edit;
import static vn.canbang.organisation.Bodies.merge;
import static vn.canbang.organisation.Bodies.move;
import static vn.canbang.organisation.Bodies.read;
import static vn.canbang.organisation.Bodies.tag;
import static vn.canbang.organisation.Bodies.wanted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/**
 * Organisations change from a day on. They begin years ahead, so that they are nothing to the tests
 * that look at the sample's day.
 */
@QuarkusTest
class OrganisationChangeTest {

  private static final String DAY = "2031-01-01";

  @Test
  void setsUpAUnitUnderOneThatIsAdministered() {
    Map<String, Object> wanted =
        wanted("TD-PHONG", "DEPARTMENT_OF_HEALTH_CENTRE", "TTYT-KIEN-HAI", DAY);
    wanted.put("area", "31108");
    wanted.put("aliases", List.of("Phòng thử"));
    wanted.put("decision", Bodies.DECISION);
    Api.as("ttyt.kienhai")
        .body(wanted)
        .post("/organisations?dryRun=true")
        .then()
        .statusCode(200)
        .body("applied", is(false));
    Api.as("admin").get("/organisations/TD-PHONG").then().statusCode(404);

    String key = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      Api.as("ttyt.kienhai")
          .header("Idempotency-Key", key)
          .body(wanted)
          .post("/organisations")
          .then()
          .statusCode(201)
          .header("Location", endsWith("/organisations/TD-PHONG"))
          .header("ETag", notNullValue())
          .body("applied", is(true))
          .body("on", is(DAY))
          .body("organisation.parent.code", is("TTYT-KIEN-HAI"))
          .body("organisation.area.name", is("đặc khu Kiên Hải"))
          .body("organisation.validFrom", is(DAY))
          .body("organisation.validTo", nullValue())
          .body(
              "organisation.allowedActions",
              contains("EDIT", "MOVE", "MERGE", "CLOSE", "ADD_CHILD"))
          .body("effects.units", is(1))
          .body("effects.gainSight.code", contains("TTYT-KIEN-HAI", "SO-Y-TE-KIEN-GIANG"))
          .body("effects.loseSight", empty())
          .body("effects.groupsJoined.code", hasItem("KHOA-PHONG-TTYT-KIEN-HAI"));
    }
    Api.as("ttyt.kienhai")
        .body(wanted)
        .post("/organisations")
        .then()
        .statusCode(409)
        .body("code", is("organisation.exists"));

    // Before its first day it is nowhere, but whoever knows its code finds it.
    read("TD-PHONG", "2030-12-31").statusCode(404);
    read("TD-PHONG", DAY).statusCode(200);
    Api.as("tyt.hontre").get("/organisations/TD-PHONG").then().statusCode(200);
    Api.as("tyt.hontre")
        .get("/organisations/TD-PHONG/history")
        .then()
        .statusCode(200)
        .body("episodes", hasSize(1))
        .body("episodes[0].kind", is("CREATED"))
        .body("episodes[0].validFrom", is(DAY))
        .body("episodes[0].reason", is("Thành lập"))
        .body("episodes[0].decision.number", is("1234/QĐ-UBND"))
        .body("episodes[0].decision.issuedOn", is("2030-12-20"));
    Api.as("admin")
        .get("/audit-events?resource=TD-PHONG")
        .then()
        .body("items[0].action", is("ORGANISATION_CREATED"))
        .body("items[0].reason", is("Thành lập"));
  }

  @Test
  void namesAllFaultsAtOnce() {
    Map<String, Object> wanted = wanted("TD-LOI", "HEALTH_CENTRE", "KHONG-CO", DAY);
    wanted.put("area", "99999");
    wanted.put("rules", List.of(Map.of("memberKind", "HEALTH_STATION")));
    wanted.put("members", List.of("TYT-HON-TRE"));
    wanted.put("standingOffice", "KHONG-CO");
    Api.as("admin")
        .body(wanted)
        .post("/organisations")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            hasItems("/parent", "/area", "/rules", "/members", "/standingOffice"));
    wanted.put("code", "td loi");
    wanted.put("reason", " ");
    Api.as("admin")
        .body(wanted)
        .post("/organisations")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/code", "/reason"));
    Map<String, Object> group = wanted("TD-NHOM-LOI", "HEALTH_STATION", "TTYT-KIEN-HAI", DAY);
    group.put("group", true);
    group.put("validFrom", "2200-01-01");
    Api.as("admin")
        .body(group)
        .post("/organisations")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/validFrom", "/rules"));
  }

  @Test
  void aNameHoldsFromItsDayOn() {
    centre("TD-TEN", null, DAY);
    Map<String, Object> edit = edit("Trung tâm Y tế khu vực Thử", "2031-07-01");
    edit.put("aliases", List.of("TTYT cũ"));
    Api.as("admin").body(edit).put("/organisations/TD-TEN").then().statusCode(428);
    Api.as("admin")
        .header("If-Match", "\"999\"")
        .body(edit)
        .put("/organisations/TD-TEN")
        .then()
        .statusCode(412)
        .header("ETag", notNullValue());
    String before = tag("TD-TEN");
    change("admin", "TD-TEN", "?dryRun=true", edit).statusCode(200).body("applied", is(false));
    assertThat(tag("TD-TEN")).isEqualTo(before);
    read("TD-TEN", "2031-07-01").body("name", is("Đơn vị TD-TEN"));

    change("admin", "TD-TEN", "", edit)
        .statusCode(200)
        .body("applied", is(true))
        .body("organisation.name", is("Trung tâm Y tế khu vực Thử"));

    assertThat(tag("TD-TEN")).isNotEqualTo(before);
    read("TD-TEN", "2031-06-30").body("name", is("Đơn vị TD-TEN"));
    read("TD-TEN", "2031-07-01").body("name", is("Trung tâm Y tế khu vực Thử"));
    assertThat(found("don vi td-ten", "2031-06-30")).containsExactly("TD-TEN");
    assertThat(found("don vi td-ten", "2031-07-01")).isEmpty();
    assertThat(found("khu vuc thu", "2031-07-01")).containsExactly("TD-TEN");
    assertThat(found("ttyt cu", "2031-06-30")).contains("TD-TEN");
    Api.as("tyt.hontre")
        .get("/organisations/TD-TEN/history")
        .then()
        .body("organisation.name", is("Đơn vị TD-TEN"))
        .body("episodes.kind", contains("CREATED", "RENAMED"))
        .body("episodes.name", contains("Đơn vị TD-TEN", "Trung tâm Y tế khu vực Thử"))
        .body("episodes[0].validTo", is("2031-07-01"));
  }

  private static List<String> found(String text, String on) {
    return Api.as("tyt.hontre")
        .queryParam("q", text)
        .queryParam("asOf", on)
        .get("/organisations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.code");
  }

  @Test
  void aMoveHoldsFromItsDayOnAndMovesWhatStandsBelow() {
    centre("TD-SO", null, DAY);
    centre("TD-TT-A", "TD-SO", DAY);
    centre("TD-TT-B", "TD-SO", DAY);
    create("admin", "TD-TRAM", "HEALTH_STATION", "TD-TT-A", DAY);
    create("admin", "TD-DIEM", "HEALTH_STATION", "TD-TRAM", DAY);
    Map<String, Object> move = move("TD-TT-B", "2031-03-01");

    change("admin", "TD-TRAM", "move?dryRun=true", move)
        .statusCode(200)
        .body("applied", is(false))
        .body("organisation.parent.code", is("TD-TT-B"))
        .body("effects.units", is(2))
        .body("effects.gainSight.code", contains("TD-TT-B"))
        .body("effects.loseSight.code", contains("TD-TT-A"))
        .body("effects.accounts", is(0))
        .body("effects.openReportsTotal", is(0));
    read("TD-TRAM", "2031-03-01").body("parent.code", is("TD-TT-A"));
    change("admin", "TD-TRAM", "move", move)
        .statusCode(200)
        .body("applied", is(true))
        .header("ETag", is(tag("TD-TRAM")));

    read("TD-TRAM", "2031-02-28").body("parent.code", is("TD-TT-A"));
    read("TD-TRAM", "2031-03-01").body("parent.code", is("TD-TT-B"));
    assertThat(under("TD-TT-A", "2031-02-28")).containsExactlyInAnyOrder("TD-TRAM", "TD-DIEM");
    assertThat(under("TD-TT-A", "2031-03-01")).isEmpty();
    assertThat(under("TD-TT-B", "2031-03-01")).containsExactlyInAnyOrder("TD-TRAM", "TD-DIEM");
    Api.as("tyt.hontre")
        .get("/organisations/TD-TRAM/history")
        .then()
        .body("episodes.kind", contains("CREATED", "MOVED"))
        .body("episodes.parent.code", contains("TD-TT-A", "TD-TT-B"))
        .body("episodes[1].validFrom", is("2031-03-01"))
        .body("episodes[1].decision.issuer", is("UBND tỉnh"));

    // In the order of their days; on the same day the later word counts.
    change("admin", "TD-TRAM", "move", move("TD-SO", "2031-02-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/on"))
        .body("errors[0].code", is("organisation.change-order"))
        .body(
            "errors[0].message",
            is(
                "Thay đổi của một đơn vị được ghi theo thứ tự ngày hiệu lực: thay đổi gần nhất đã"
                    + " ghi có hiệu lực từ 01/03/2031, nên thay đổi mới không được có hiệu lực"
                    + " trước ngày đó."));
    change("admin", "TD-TRAM", "move", move)
        .statusCode(422)
        .body("errors[0].code", is("organisation.stays"));
    change("admin", "TD-TRAM", "move", move("TD-SO", "2031-03-01")).statusCode(200);
    read("TD-TRAM", "2031-03-01").body("parent.code", is("TD-SO"));
    change("admin", "TD-TRAM", "move", move("TD-TT-A", "2031-03-01")).statusCode(200);
    assertThat(under("TD-TT-A", "2031-03-01")).containsExactlyInAnyOrder("TD-TRAM", "TD-DIEM");
  }

  private static List<String> under(String code, String on) {
    return Api.as("tyt.hontre")
        .get("/organisations?under=" + code + "&asOf=" + on)
        .then()
        .statusCode(200)
        .extract()
        .path("items.code");
  }

  @Test
  void anAreaHoldsFromItsDayOn() {
    Map<String, Object> wanted =
        wanted("TD-DIA-BAN", "HEALTH_STATION", "TTYT-TAN-LAC", "2025-06-01");
    wanted.put("area", "05173");
    Api.as("admin").body(wanted).post("/organisations").then().statusCode(201);
    Map<String, Object> move = move("TTYT-TAN-LAC", "2025-07-01");
    move.put("area", "05173");
    change("admin", "TD-DIA-BAN", "move", move)
        .statusCode(422)
        .body("errors.pointer", contains("/area"));
    move.put("area", "05128");
    change("admin", "TD-DIA-BAN", "move", move)
        .statusCode(200)
        .body("organisation.area.name", is("xã Tân Lạc"));
    read("TD-DIA-BAN", "2025-06-30").body("area.name", is("xã Đông Lai"));
    read("TD-DIA-BAN", "2025-07-01").body("area.name", is("xã Tân Lạc"));
    Api.as("tyt.hontre")
        .get("/organisations/TD-DIA-BAN/history")
        .then()
        .body("episodes.kind", contains("CREATED", "AREA_CHANGED"))
        .body("episodes.area.code", contains("05173", "05128"));
  }

  @Test
  void refusesCirclesAndParentsThatAreNotThere() {
    centre("TD-VONG-1", null, DAY);
    centre("TD-VONG-2", "TD-VONG-1", DAY);
    centre("TD-VONG-3", "TD-VONG-2", DAY);
    centre("TD-SAU", null, "2032-01-01");
    for (String own : List.of("TD-VONG-1", "TD-VONG-2", "TD-VONG-3")) {
      change("admin", "TD-VONG-1", "move", move(own, "2031-02-01"))
          .statusCode(422)
          .body("errors.pointer", contains("/parent"))
          .body("errors.code", contains("organisation.circle"));
    }
    // A circle that would close only later.
    change("admin", "TD-VONG-3", "move", move(null, "2031-02-01")).statusCode(200);
    change("admin", "TD-VONG-3", "move", move("TD-VONG-2", "2031-05-01")).statusCode(200);
    change("admin", "TD-VONG-1", "move", move("TD-VONG-3", "2031-03-01"))
        .statusCode(422)
        .body("errors.code", contains("organisation.circle"));

    change("admin", "TD-VONG-1", "move", move("TD-SAU", "2031-12-31"))
        .statusCode(422)
        .body("errors.code", contains("organisation.not-begun"))
        .body("errors.message", contains("Đơn vị TD-SAU chỉ bắt đầu hoạt động từ 01/01/2032."));
    change("admin", "TD-VONG-1", "move", move("TYT-XA-KIEN-HAI", "2031-12-31"))
        .statusCode(422)
        .body("errors.code", contains("organisation.is-group"));
    change("admin", "TD-VONG-1", "move", move("KHONG-CO", "2031-12-31"))
        .statusCode(422)
        .body("errors.code", contains("organisation.unknown"));
    change("admin", "TD-SAU", "close", basis("2033-01-01")).statusCode(200);
    change("admin", "TD-VONG-1", "move", move("TD-SAU", "2032-06-01"))
        .statusCode(422)
        .body("errors.code", contains("organisation.ends"));
  }

  @Test
  void closesWhenNothingStandsUnderItAndKeepsItsPastInSight() {
    centre("TD-DONG-1", null, DAY);
    centre("TD-DONG-2", "TD-DONG-1", DAY);
    change("admin", "TD-DONG-1", "close", basis("2031-06-01"))
        .statusCode(422)
        .body("code", is("organisation.has-children"))
        .body(
            "detail",
            is(
                "Còn 1 đơn vị trực thuộc: Đơn vị TD-DONG-2. Hãy chuyển hoặc kết thúc các đơn vị đó"
                    + " trước."));
    change("admin", "TD-DONG-2", "close", basis(DAY))
        .statusCode(422)
        .body("errors.code", contains("organisation.ends-before-it-begins"));
    change("admin", "TD-DONG-2", "close", basis("2031-06-01"))
        .statusCode(200)
        .body("organisation.validTo", is("2031-06-01"))
        .body("organisation.parent.code", is("TD-DONG-1"))
        .body("organisation.allowedActions", empty())
        .body("effects.units", is(1))
        .body("effects.loseSight", empty());

    read("TD-DONG-2", "2031-05-31").statusCode(200);
    read("TD-DONG-2", "2031-06-01").statusCode(404);
    Api.as("tyt.hontre")
        .get("/organisations/TD-DONG-2")
        .then()
        .statusCode(200)
        .body("validTo", is("2031-06-01"));
    read("TD-DONG-1", "2031-05-31").body("hasChildren", is(true));
    read("TD-DONG-1", "2031-06-01").body("hasChildren", is(false));
    assertThat(under("TD-DONG-1", "2031-06-01")).isEmpty();
    change("admin", "TD-DONG-2", "move", move(null, "2031-07-01"))
        .statusCode(409)
        .body("code", is("organisation.closed"));
    Api.as("tyt.hontre")
        .get("/organisations/TD-DONG-2/history")
        .then()
        .statusCode(200)
        .body("episodes.kind", contains("CREATED", "CLOSED"))
        .body("episodes[1].parent.code", is("TD-DONG-1"));
    change("admin", "TD-DONG-1", "close", basis("2031-06-01")).statusCode(200);
  }

  @Test
  void aMergerHandsOverWhatStandsUnderItAndItsSeats() {
    centre("TD-NHAP-SO", null, DAY);
    centre("TD-NHAP-A", "TD-NHAP-SO", DAY);
    centre("TD-NHAP-B", "TD-NHAP-SO", DAY);
    create("admin", "TD-NHAP-TRAM", "HEALTH_STATION", "TD-NHAP-A", DAY);
    Map<String, Object> committee = wanted("TD-NHAP-BCD", "STEERING_COMMITTEE", "TD-NHAP-SO", DAY);
    committee.put("standingOffice", "TD-NHAP-A");
    committee.put("members", List.of("TD-NHAP-SO", "TD-NHAP-A"));
    Api.as("admin")
        .body(committee)
        .post("/organisations")
        .then()
        .statusCode(201)
        .body("organisation.standingOffice.code", is("TD-NHAP-A"));
    change("admin", "TD-NHAP-A", "merge", merge("TD-NHAP-TRAM", "2031-09-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/into"))
        .body("errors.code", contains("organisation.circle"));

    change("admin", "TD-NHAP-A", "merge", merge("TD-NHAP-B", "2031-09-01"))
        .statusCode(200)
        .body("organisation.validTo", is("2031-09-01"))
        .body("effects.units", is(2))
        .body("effects.gainSight.code", contains("TD-NHAP-B"))
        .body("effects.loseSight", empty());

    read("TD-NHAP-TRAM", "2031-08-31").body("parent.code", is("TD-NHAP-A"));
    read("TD-NHAP-TRAM", "2031-09-01").body("parent.code", is("TD-NHAP-B"));
    read("TD-NHAP-BCD", "2031-08-31").body("standingOffice.code", is("TD-NHAP-A"));
    read("TD-NHAP-BCD", "2031-09-01").body("standingOffice.code", is("TD-NHAP-B"));
    members("TD-NHAP-BCD", "2031-08-31").body("items.code", contains("TD-NHAP-SO", "TD-NHAP-A"));
    members("TD-NHAP-BCD", "2031-09-01").body("items.code", contains("TD-NHAP-SO", "TD-NHAP-B"));
    Api.as("tyt.hontre")
        .get("/organisations/TD-NHAP-A/history")
        .then()
        .body("episodes[1].kind", is("MERGED"))
        .body("episodes[1].successor.code", is("TD-NHAP-B"));
    Api.as("tyt.hontre")
        .get("/organisations/TD-NHAP-TRAM/history")
        .then()
        .body("episodes.kind", contains("CREATED", "MOVED"))
        .body("episodes[1].reason", is("Sắp xếp lại tổ chức"));
    change("admin", "TD-NHAP-B", "close", basis("2031-09-01"))
        .statusCode(422)
        .body("errors.code", hasItem("organisation.awaited"));
  }

  private static io.restassured.response.ValidatableResponse members(String code, String on) {
    return Api.as("tyt.hontre")
        .get("/organisations/" + code + "/members?asOf=" + on)
        .then()
        .statusCode(200);
  }

  @Test
  void rulesAndSeatsHoldFromTheirDayOn() {
    centre("TD-QT", null, DAY);
    create("admin", "TD-QT-TRAM", "HEALTH_STATION", "TD-QT", DAY);
    create("admin", "TD-QT-PHONG", "DEPARTMENT_OF_HEALTH_CENTRE", "TD-QT", DAY);
    Map<String, Object> group = wanted("TD-QT-NHOM", "HEALTH_UNITS", "TD-QT", DAY);
    group.put("group", true);
    group.put("rules", List.of(rule("HEALTH_STATION")));
    Api.as("admin")
        .body(group)
        .post("/organisations")
        .then()
        .statusCode(201)
        .body("organisation.rules[0].under.code", is("TD-QT"));
    Map<String, Object> edit = edit("Các đơn vị", "2031-05-01");
    change("admin", "TD-QT-NHOM", "", edit)
        .statusCode(422)
        .body("errors.pointer", contains("/rules"));
    edit.put("rules", List.of(rule("DEPARTMENT_OF_HEALTH_CENTRE")));
    change("admin", "TD-QT-NHOM", "", edit)
        .statusCode(200)
        .body("organisation.rules.memberKind", contains("DEPARTMENT_OF_HEALTH_CENTRE"));
    members("TD-QT-NHOM", "2031-04-30").body("items.code", contains("TD-QT-TRAM"));
    members("TD-QT-NHOM", "2031-05-01").body("items.code", contains("TD-QT-PHONG"));

    create("admin", "TD-QT-BCD", "STEERING_COMMITTEE", "TD-QT", DAY);
    Map<String, Object> seats = edit("Ban chỉ đạo", "2031-05-01");
    seats.put("members", List.of("TD-QT-PHONG", "TD-QT-TRAM", "TD-QT-PHONG"));
    seats.put("standingOffice", "TD-QT-NHOM");
    change("admin", "TD-QT-BCD", "", seats)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/members/2", "/standingOffice"))
        .body(
            "errors.code",
            containsInAnyOrder("organisation.member-twice", "organisation.is-group"));
    seats.put("members", List.of("TD-QT-PHONG", "TD-QT-TRAM"));
    seats.put("standingOffice", "TD-QT");
    change("admin", "TD-QT-BCD", "", seats).statusCode(200);
    members("TD-QT-BCD", "2031-04-30").body("items", empty());
    members("TD-QT-BCD", "2031-05-01").body("items.code", contains("TD-QT-PHONG", "TD-QT-TRAM"));
    // A group that stands for its members is moved, but not merged and nothing is under it.
    Api.as("admin")
        .get("/organisations/TD-QT-NHOM")
        .then()
        .body("allowedActions", contains("EDIT", "MOVE", "CLOSE"));
    change("admin", "TD-QT-NHOM", "merge", merge("TD-QT", "2031-06-01")).statusCode(403);
  }

  private static Map<String, Object> rule(String kind) {
    return Map.of("memberKind", kind, "under", "TD-QT");
  }

  @Test
  void nobodyMovesTheBranchTheySitOn() {
    Api.as("ttyt.kienhai")
        .get("/organisations/TTYT-KIEN-HAI")
        .then()
        .body("allowedActions", contains("EDIT", "ADD_CHILD"));
    Api.as("soyte.kiengiang")
        .get("/organisations/TTYT-KIEN-HAI")
        .then()
        .body("allowedActions", contains("EDIT", "MOVE", "MERGE", "CLOSE", "ADD_CHILD"));
    Api.as("phongds.kienhai")
        .get("/organisations/TTYT-KIEN-HAI")
        .then()
        .body("allowedActions", empty());
    String own = "TTYT-KIEN-HAI";
    change("ttyt.kienhai", own, "move?dryRun=true", move(null, DAY)).statusCode(403);
    change("ttyt.kienhai", own, "close?dryRun=true", basis(DAY)).statusCode(403);
    change("ttyt.kienhai", own, "merge?dryRun=true", merge("TYT-HON-TRE", DAY)).statusCode(403);
    Map<String, Object> edit = edit("Trung tâm Y tế huyện Kiên Hải", DAY);
    change("ttyt.kienhai", own, "?dryRun=true", edit).statusCode(200);
    change("phongds.kienhai", own, "?dryRun=true", edit).statusCode(403);
    change("soyte.bacgiang", own, "?dryRun=true", edit).statusCode(403);
    // Nor does anything come under whom the caller does not administer, or under nobody.
    String station = "TYT-HON-TRE";
    change("ttyt.kienhai", station, "move?dryRun=true", move("TTYT-TAN-LAC", DAY)).statusCode(403);
    change("ttyt.kienhai", station, "move?dryRun=true", move(null, DAY)).statusCode(403);
    change("ttyt.kienhai", station, "move?dryRun=true", move("PHONG-DS-TTGDSK-KIEN-HAI", DAY))
        .statusCode(200)
        .body("effects.groupsLeft", empty());
    change("ttyt.kienhai", station, "merge?dryRun=true", merge("TYT-DONG-LAI", DAY))
        .statusCode(403);
    Api.as("ttyt.kienhai")
        .body(wanted("TD-CAM", "HEALTH_STATION", null, DAY))
        .post("/organisations?dryRun=true")
        .then()
        .statusCode(403);
    Api.as("ttyt.kienhai")
        .body(wanted("TD-CAM", "HEALTH_STATION", "SO-Y-TE-KIEN-GIANG", DAY))
        .post("/organisations?dryRun=true")
        .then()
        .statusCode(403);
  }

  @Test
  void mirrorsLearnWhatChanged() {
    centre("TD-GUONG", null, DAY);
    String since = Api.as("tyt.hontre").get("/organisations/TD-GUONG").path("changedAt");
    assertThat(changedSince(since)).doesNotContain("TD-GUONG");
    change("admin", "TD-GUONG", "close", basis("2031-02-01")).statusCode(200);
    assertThat(changedSince(since)).contains("TD-GUONG");
    Api.as("tyt.hontre")
        .queryParam("changedSince", since)
        .queryParam("limit", 200)
        .get("/organisations")
        .then()
        .body("items.find { it.code == 'TD-GUONG' }.validTo", is("2031-02-01"))
        .body("items.code", not(hasItem("TYT-NAM-DU")));
  }

  private static List<String> changedSince(String moment) {
    return Api.as("tyt.hontre")
        .queryParam("changedSince", moment)
        .queryParam("limit", 200)
        .get("/organisations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.code");
  }
}
