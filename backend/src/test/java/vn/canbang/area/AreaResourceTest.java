package vn.canbang.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class AreaResourceTest {

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, 1, 63", "2021-12-31, 2, 705", "2021-12-31, 3, 10599",
    "2024-12-31, 1, 63", "2024-12-31, 2, 704", "2024-12-31, 3, 10472",
    "2025-06-30, 1, 63", "2025-06-30, 2, 696", "2025-06-30, 3, 10035",
    "2025-07-01, 1, 34", "2025-07-01, 2, 0", "2025-07-01, 3, 3321",
  })
  void countsTheUnitsOfADay(String asOf, int level, int expected) {
    Api.as("tyt.hontre")
        .get("/areas?limit=1&count=true&asOf={on}&level={level}", asOf, level)
        .then()
        .statusCode(200)
        .body("total", equalTo(expected));
  }

  @Test
  void showsTheCommunesOfKienHai() {
    Map<String, Object> list =
        Api.as("tyt.hontre")
            .get("/areas?parent=912")
            .then()
            .statusCode(200)
            .body("items.code", contains("31114", "31108", "31111", "31115"))
            .body("items.fullName", contains("xã An Sơn", "xã Hòn Tre", "xã Lại Sơn", "xã Nam Du"))
            .extract()
            .jsonPath()
            .getMap("items[1]");
    Map<String, Object> expected = new java.util.HashMap<>();
    expected.put("code", "31108");
    expected.put("level", 3);
    expected.put("type", "xã");
    expected.put("name", "Hòn Tre");
    expected.put("fullName", "xã Hòn Tre");
    expected.put("parent", Map.of("code", "912", "name", "huyện Kiên Hải"));
    expected.put("validFrom", null);
    expected.put("validTo", "2025-07-01");
    expected.put("attributes", List.of());
    expected.put("path", "xã Hòn Tre, huyện Kiên Hải, tỉnh Kiên Giang");
    assertThat(list.remove("changedAt")).asString().endsWith("Z");
    assertThat(list).isEqualTo(expected);
  }

  @Test
  void aCodeMeansWhatItMeantOnTheDay() {
    Api.as("tyt.hontre")
        .get("/areas/24?asOf=2025-06-30")
        .then()
        .statusCode(200)
        .body("fullName", equalTo("tỉnh Bắc Giang"))
        .body("parent", nullValue());
    Api.as("tyt.hontre")
        .get("/areas/24?asOf=2025-07-01")
        .then()
        .statusCode(200)
        .body("fullName", equalTo("tỉnh Bắc Ninh"))
        .body("validFrom", equalTo("2025-07-01"))
        .body("validTo", nullValue());
    Api.as("tyt.hontre")
        .get("/areas/31108?asOf=2025-07-01")
        .then()
        .statusCode(200)
        .body("path", equalTo("đặc khu Kiên Hải, tỉnh An Giang"));
    Api.as("tyt.hontre").get("/areas/31108").then().body("fullName", equalTo("xã Hòn Tre"));
  }

  @Test
  void belowAUnitByLevel() {
    Api.as("tyt.hontre")
        .get("/areas?parent=91&level=2&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(15));
    Api.as("tyt.hontre")
        .get("/areas?parent=91&level=3&q=hon tre")
        .then()
        .statusCode(200)
        .body("items.code", contains("31108"));
  }

  @ParameterizedTest
  @CsvSource({"xa hon tre", "Xã Hòn Tre", "HÒN TRE"})
  void searchesWithoutAccents(String text) {
    Api.as("tyt.hontre")
        .queryParam("q", text)
        .get("/areas")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("31108"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "hon\\ tre"})
  void patternSignsAreOrdinaryLetters(String text) {
    Api.as("tyt.hontre")
        .queryParam("q", text)
        .get("/areas")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void pagesWithoutGapsOrRepeats() {
    Set<String> seen = new HashSet<>();
    String cursor = null;
    int pages = 0;
    do {
      var request = Api.as("tyt.hontre").queryParam("level", 1).queryParam("limit", 25);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/areas").then().statusCode(200).extract().jsonPath();
      List<String> codes = page.getList("items.code");
      assertThat(seen).doesNotContainAnyElementsOf(codes);
      seen.addAll(codes);
      cursor = page.getString("next");
      pages++;
    } while (cursor != null);
    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(63);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, ?limit",
    "limit=201, ?limit",
    "limit=x, ?limit",
    "cursor=x, ?cursor",
    "level=0, ?level",
    "level=5, ?level",
    "level=1.5, ?level",
    "asOf=2024-02-30, ?asOf",
    "asOf=hôm nay, ?asOf",
    "asOf=+999999999-12-31, ?asOf",
    "parent=99, ?parent",
    "parent=123456, ?parent",
    "count=1, ?count",
    "colour=red, ?colour",
  })
  void refusesBadParameters(String query, String pointer) {
    String[] parameter = query.split("=", 2);
    Api.as("tyt.hontre")
        .queryParam(parameter[0], parameter[1])
        .get("/areas")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.message", hasItem(notNullValue()));
  }

  @Test
  void noInputBreaksIt() {
    for (String text :
        new String[] {"\u0000", "'", "!", "_", "\\", "\ud83d\ude00", "x".repeat(100)}) {
      int status = Api.as("tyt.hontre").queryParam("q", text).get("/areas").statusCode();
      assertThat(status).as(text).isIn(200, 400);
    }
    Api.as("tyt.hontre").get("/areas/{code}", "\u0000").then().statusCode(404);
    Api.as("tyt.hontre").get("/areas?asOf=9999-12-31").then().statusCode(200);
    Api.as("tyt.hontre").get("/areas?asOf=0001-01-01").then().statusCode(200);
  }

  @Test
  void anUnknownCodeIsNotFound() {
    Api.as("tyt.hontre").get("/areas/99").then().statusCode(404).body("code", equalTo("not-found"));
    Api.as("tyt.hontre").get("/areas/912?asOf=2025-07-01").then().statusCode(404);
  }

  @Test
  void aLongListCostsNoMoreStatementsThanAShortOne() {
    Api.as("tyt.hontre").get("/areas?limit=1").then().statusCode(200);
    int one = Statements.count(() -> Api.as("tyt.hontre").get("/areas?limit=1&level=3"));
    int many = Statements.count(() -> Api.as("tyt.hontre").get("/areas?limit=200&level=3"));
    assertThat(many).isEqualTo(one);
  }

  @Test
  void needsACaller() {
    Api.anonymous().get("/areas").then().statusCode(401);
    Api.anonymous().get("/areas/91").then().statusCode(401);
  }
}
