package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class OrganisationResourceTest {

  @Test
  void showsAStation() {
    Map<String, Object> expected = new HashMap<>();
    expected.put("code", "TYT-HON-TRE");
    expected.put("name", "Trạm Y tế xã Hòn Tre");
    expected.put("shortName", "TYT xã Hòn Tre");
    expected.put("kind", "HEALTH_STATION");
    expected.put("level", "COMMUNE");
    expected.put("group", false);
    expected.put("area", Map.of("code", "31108", "name", "xã Hòn Tre"));
    expected.put(
        "parent", Map.of("code", "TTYT-KIEN-HAI", "name", "Trung tâm Y tế huyện Kiên Hải"));
    expected.put("standingOffice", null);
    expected.put("aliases", List.of());
    expected.put("rules", List.of());
    expected.put("hasChildren", false);
    expected.put("validFrom", null);
    expected.put("validTo", null);
    expected.put("allowedActions", List.of());
    Map<String, Object> shown =
        Api.as("tyt.laison")
            .get("/organisations/TYT-HON-TRE")
            .then()
            .statusCode(200)
            .header("ETag", notNullValue())
            .body("changedAt", notNullValue())
            .body("version", notNullValue())
            .extract()
            .jsonPath()
            .getMap("$");
    shown.keySet().removeAll(List.of("changedAt", "version"));
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void showsANationalBodyWithItsOtherNames() {
    Api.as("tyt.hontre")
        .get("/organisations/BCH-TRUNG-UONG-DANG")
        .then()
        .statusCode(200)
        .body("area", equalTo(null))
        .body("parent", equalTo(null))
        .body("aliases", hasItem("Ban Chấp hành Trung ương khóa XII"));
  }

  @Test
  void theGroupsOfThePlansAreMarked() {
    // CD-: groups that another test brought.
    Api.as("tyt.hontre")
        .get("/organisations?group=true&limit=200&count=true")
        .then()
        .statusCode(200)
        .body("items.findAll { !it.code.startsWith('CD-') }", hasSize(18))
        .body("items.group", everyItem(equalTo(true)));
  }

  @Test
  void everyBodyOfThePlansIsThereWithTheFourStations() {
    List<String> codes =
        Api.as("tyt.hontre")
            .get("/organisations?group=false&limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items.code");
    assertThat(codes)
        .hasSizeGreaterThanOrEqualTo(79 + 4)
        .contains("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU", "SO-Y-TE-BAC-GIANG");
  }

  @Test
  void aGroupExpandsToTheStationsOfItsDistrict() {
    Api.as("tyt.hontre")
        .get("/organisations/TYT-XA-KIEN-HAI/members")
        .then()
        .statusCode(200)
        .body("items.code", contains("TYT-AN-SON", "TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU"))
        .body("next", equalTo(null));
  }

  @ParameterizedTest
  @CsvSource({
    "TYT-XA-TAN-LAC, TYT-DONG-LAI",
    "UBND-CAC-PHUONG-LONG-BIEN, UBND-PHUONG-CU-KHOI",
    "BO-PHAN-VHTT-CAC-PHUONG-LONG-BIEN, BO-PHAN-VHTT-CU-KHOI",
    "KHOA-PHONG-TTYT-KIEN-HAI, PHONG-DS-TTGDSK-KIEN-HAI",
    "CAC-SO-BAN-NGANH-BAC-GIANG, SO-TU-PHAP-BAC-GIANG",
    "BAN-NGANH-DOAN-THE-CU-KHOI, MTTQ-CU-KHOI",
  })
  void groupsHoldWhoFitsTheirRule(String group, String member) {
    Api.as("tyt.hontre")
        .get("/organisations/{group}/members", group)
        .then()
        .statusCode(200)
        .body("items.code", hasItem(member));
  }

  @Test
  void theWardsOfLongBienHoldNoDistrictBodyAndEndWithTheDistrict() {
    Api.as("tyt.hontre")
        .get("/organisations/UBND-CAC-PHUONG-LONG-BIEN/members")
        .then()
        .body("items.code", not(hasItem("UBND-QUAN-LONG-BIEN")));
    Api.as("tyt.hontre")
        .get("/organisations/UBND-CAC-PHUONG-LONG-BIEN/members?asOf=2025-07-01")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void theCommitteeSeatsItsFourteenBodiesInOrder() {
    List<String> codes =
        Api.as("bcd.longbien")
            .get("/organisations/BCD-DS-PT-LONG-BIEN/members")
            .then()
            .statusCode(200)
            .extract()
            .path("items.code");
    assertThat(codes)
        .hasSize(14)
        .startsWith("BAN-TUYEN-GIAO-QUAN-UY-LONG-BIEN", "MTTQ-QUAN-LONG-BIEN")
        .endsWith("PHONG-TU-PHAP-LONG-BIEN", "CONG-AN-LONG-BIEN", "CHI-CUC-THONG-KE-LONG-BIEN");
  }

  @Test
  void anOrdinaryBodyHasNoMembers() {
    Api.as("tyt.hontre")
        .get("/organisations/TYT-HON-TRE/members")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void filters() {
    Api.as("tyt.hontre")
        .get("/organisations?parent=TTYT-KIEN-HAI&kind=HEALTH_STATION&group=false")
        .then()
        .statusCode(200)
        .body("items.code", contains("TYT-AN-SON", "TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU"));
    Api.as("tyt.hontre")
        .get("/organisations?area=912&limit=200")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("TTYT-KIEN-HAI", "TYT-HON-TRE"))
        .body("items.code", not(hasItem("CHI-CUC-DS-KHHGD-KIEN-GIANG")));
    Api.as("tyt.hontre")
        .get("/organisations?under=SO-Y-TE-KIEN-GIANG&level=COMMUNE&group=false")
        .then()
        .statusCode(200)
        .body("items.code", contains("TYT-AN-SON", "TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU"));
    Api.as("tyt.hontre")
        .get("/organisations?top=true&q=so y te tinh kien giang")
        .then()
        .statusCode(200)
        .body("items.parent", everyItem(equalTo(null)));
    Api.as("tyt.hontre")
        .get("/organisations?q=TTYT-KIEN-HAI")
        .then()
        .body("items.find { it.code == 'TTYT-KIEN-HAI' }.hasChildren", equalTo(true));
  }

  @Test
  void aGroupTellsItsRule() {
    Api.as("tyt.hontre")
        .get("/organisations/TYT-XA-KIEN-HAI")
        .then()
        .statusCode(200)
        .body("rules", hasSize(1))
        .body("rules[0].memberKind", equalTo("HEALTH_STATION"))
        .body("rules[0].memberLevel", equalTo("COMMUNE"))
        .body("rules[0].under.code", equalTo("TTYT-KIEN-HAI"))
        .body("rules[0].area", equalTo(null));
  }

  @Test
  void aListIsFetchedOnceWhileNothingChanges() {
    String tag =
        Api.as("tyt.hontre")
            .get("/organisations?kind=HEALTH_STATION")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    Api.as("tyt.hontre")
        .header("If-None-Match", tag)
        .get("/organisations?kind=HEALTH_STATION")
        .then()
        .statusCode(304);
    // Another caller may do other things about them.
    Api.as("ttyt.kienhai")
        .header("If-None-Match", tag)
        .get("/organisations?kind=HEALTH_STATION")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.code == 'TYT-HON-TRE' }.allowedActions",
            contains("EDIT", "MOVE", "MERGE", "CLOSE", "ADD_CHILD"));
    Api.clock("2024-11-19T08:00:00+07:00");
    Api.as("tyt.hontre")
        .header("If-None-Match", tag)
        .get("/organisations?kind=HEALTH_STATION")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"tram y te xa hon tre", "TYT xã Hòn", "tyt-hon-tre"})
  void searchesNamesShortNamesAndCodes(String text) {
    Api.as("tyt.hontre")
        .queryParam("q", text)
        .get("/organisations")
        .then()
        .statusCode(200)
        .body("items.code", contains("TYT-HON-TRE"));
  }

  @Test
  void searchesAliases() {
    Api.as("tyt.hontre")
        .queryParam("q", "dang khoa xii")
        .get("/organisations")
        .then()
        .statusCode(200)
        .body("items.code", contains("BCH-TRUNG-UONG-DANG"));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, ?limit", "cursor=x, ?cursor", "asOf=2024-13-01, ?asOf", "kind=STATION, ?kind",
    "parent=NOPE, ?parent", "under=NOPE, ?under", "area=99, ?area", "level=CITY, ?level",
    "changedSince=yesterday, ?changedSince", "group=perhaps, ?group", "colour=red, ?colour",
  })
  void refusesBadParameters(String query, String pointer) {
    String[] parameter = query.split("=", 2);
    Api.as("tyt.hontre")
        .queryParam(parameter[0], parameter[1])
        .get("/organisations")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.message", hasItem(notNullValue()));
  }

  @Test
  void namesAllUnknownCodesAtOnce() {
    Api.as("tyt.hontre")
        .get("/organisations?parent=NOPE&area=99")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("?parent", "?area"))
        .body("errors.message", hasItem("Không có cơ quan, đơn vị nào mang mã NOPE."));
  }

  @Test
  void anUnknownCodeIsNotFound() {
    Api.as("tyt.hontre").get("/organisations/NOPE").then().statusCode(404);
    Api.as("tyt.hontre").get("/organisations/NOPE/history").then().statusCode(404);
    Api.as("tyt.hontre").get("/organisations/NOPE/members").then().statusCode(404);
  }

  @Test
  void aLongListCostsNoMoreStatementsThanAShortOne() {
    Api.as("tyt.hontre").get("/organisations?limit=1").then().statusCode(200);
    int one = Statements.count(() -> Api.as("tyt.hontre").get("/organisations?limit=1"));
    int many = Statements.count(() -> Api.as("tyt.hontre").get("/organisations?limit=200"));
    assertThat(many).isEqualTo(one);
  }

  @Test
  void needsACaller() {
    Api.anonymous().get("/organisations").then().statusCode(401);
    Api.anonymous().get("/organisations/TYT-HON-TRE").then().statusCode(401);
    Api.anonymous().get("/organisations/TYT-XA-KIEN-HAI/members").then().statusCode(401);
  }
}
