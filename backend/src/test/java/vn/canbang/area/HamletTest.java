package vn.canbang.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;

@QuarkusTest
class HamletTest {

  private static Map<String, Object> hamlet(String name, String type, @Nullable String validFrom) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("type", type);
    body.put("validFrom", validFrom);
    return body;
  }

  private static Response create(String commune, Map<String, Object> body) {
    return Api.as("admin").body(body).post("/areas/{code}/hamlets", commune);
  }

  /** Each test adds hamlets of its own. */
  private static String unused(String name) {
    return name + " " + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void getsTheNextCodeBelowTheCommune() {
    String name = unused("Bãi Nhà");
    Response created = create("31111", hamlet(name, "AP", null));
    String code = created.path("code");
    assertThat(code).matches("31111-\\d\\d");
    created
        .then()
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/areas/" + code))
        .header("ETag", "\"0\"")
        .body("level", equalTo(4))
        .body("type", equalTo("ấp"))
        .body("fullName", equalTo("ấp " + name))
        .body("parent.code", equalTo("31111"))
        .body("validFrom", equalTo("2024-11-18"))
        .body("validTo", equalTo("2025-07-01"))
        .body("path", equalTo("ấp " + name + ", xã Lại Sơn, huyện Kiên Hải, tỉnh Kiên Giang"));
    Response next = create("31111", hamlet(unused("Bãi Bắc"), "AP", null));
    assertThat(number(next.path("code"))).isEqualTo(number(code) + 1);

    Api.as("tyt.hontre")
        .get("/areas?parent=31111&level=4")
        .then()
        .statusCode(200)
        .body("items.code", hasItem(code));
    Api.as("tyt.hontre").get("/areas?parent=91&level=4").then().body("items.code", hasItem(code));
    Api.as("tyt.hontre").get("/areas/{code}?asOf=2024-11-17", code).then().statusCode(404);
    Api.as("tyt.hontre")
        .queryParam("address", name + ", Lại Sơn, Kiên Hải")
        .get("/areas")
        .then()
        .body("items.code", contains(code));
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(code.indexOf('-') + 1));
  }

  @Test
  void goesOverWithItsCommuneUnderItsOwnCode() {
    String code = create("05173", hamlet(unused("Muôn"), "THON", "2024-01-01")).path("code");
    Api.as("tyt.hontre")
        .get("/areas/{code}?asOf=2025-06-30", code)
        .then()
        .statusCode(200)
        .body("parent.name", equalTo("xã Đông Lai"));
    Api.as("tyt.hontre")
        .get("/areas/{code}?asOf=2025-07-01", code)
        .then()
        .statusCode(200)
        .body("parent.name", equalTo("xã Tân Lạc"))
        .body("path", org.hamcrest.Matchers.endsWith(", xã Tân Lạc, tỉnh Phú Thọ"));
    Api.as("tyt.hontre")
        .get("/areas/{code}/history?asOf=2024-11-18", code)
        .then()
        .statusCode(200)
        .body("successors.area.code", contains(code))
        .body("successors.kind", contains("UNCHANGED"));
  }

  @Test
  void endsWhereItsCommuneIsDivided() {
    Response created = create("00154", hamlet(unused("12"), "TO_DAN_PHO", null));
    created.then().statusCode(201).body("validTo", equalTo("2025-07-01"));
    Api.as("tyt.hontre")
        .get("/areas/{code}?asOf=2025-07-01", created.<String>path("code"))
        .then()
        .statusCode(404);
  }

  @Test
  void isCorrectedByWhoHasItsVersion() {
    Response created = create("31114", hamlet(unused("Củ Tron"), "AP", null));
    String code = created.path("code");
    String name = unused("Củ Tron");
    Map<String, String> edit = Map.of("name", name, "type", "THON");
    Api.as("admin").body(edit).put("/areas/{code}", code).then().statusCode(428);
    Api.as("admin")
        .header("If-Match", "\"9\"")
        .body(edit)
        .put("/areas/{code}", code)
        .then()
        .statusCode(412)
        .header("ETag", created.header("ETag"));
    Response edited =
        Api.as("admin")
            .header("If-Match", created.header("ETag"))
            .body(edit)
            .put("/areas/{code}", code);
    edited.then().statusCode(200).body("fullName", equalTo("thôn " + name));
    Response read = Api.as("tyt.hontre").get("/areas/{code}", code);
    read.then().header("ETag", edited.header("ETag")).body("name", equalTo(name));
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    // The tag of a hamlet is its version: it is never answered with 304.
    Api.as("tyt.hontre")
        .header("If-None-Match", read.header("ETag"))
        .get("/areas/{code}", code)
        .then()
        .statusCode(200);
  }

  @Test
  void isClosedOnce() {
    String code = create("31114", hamlet(unused("Bãi Ngự"), "AP", "2024-01-01")).path("code");
    Map<String, String> early = Map.of("on", "2024-01-01", "reason", "Sáp nhập");
    Api.as("admin")
        .body(early)
        .post("/areas/{code}/close", code)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/on"));
    Map<String, String> close = Map.of("on", "2024-10-01", "reason", "Sáp nhập");
    Api.as("admin")
        .body(close)
        .post("/areas/{code}/close", code)
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2024-10-01"));
    Api.as("admin")
        .body(close)
        .post("/areas/{code}/close", code)
        .then()
        .statusCode(409)
        .body("code", equalTo("hamlet.closed"));
    Api.as("tyt.hontre").get("/areas/{code}", code).then().statusCode(404);
    Api.as("tyt.hontre").get("/areas/{code}?asOf=2024-09-30", code).then().statusCode(200);
  }

  @Test
  void onlyCommunesHaveThemAndOnlyTheyAreEdited() {
    create("912", hamlet("A", "AP", null))
        .then()
        .statusCode(409)
        .body("code", equalTo("area.not-commune"));
    create("99999", hamlet("A", "AP", null)).then().statusCode(404);
    create("31111", hamlet("A", "AP", "1950-01-01")).then().statusCode(201);
    Api.as("admin")
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "Khác", "type", "AP"))
        .put("/areas/31111")
        .then()
        .statusCode(409)
        .body("code", equalTo("area.reference-data"));
    Api.as("admin")
        .body(Map.of("on", "2025-01-01", "reason", "x"))
        .post("/areas/31111/close")
        .then()
        .statusCode(409);
  }

  @Test
  void twoOfOneNameAreRefused() {
    String name = unused("Hòa Bình");
    create("31115", hamlet(name, "AP", null)).then().statusCode(201);
    create("31115", hamlet(name.replace("Hòa", "Hoà"), "AP", null))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/name"))
        .body("errors.code", contains("hamlet.exists"));
    create("31115", hamlet(name, "THON", null)).then().statusCode(201);
    create("31115", hamlet("Thôn 1", "THON", null))
        .then()
        .statusCode(422)
        .body("errors.code", contains("hamlet.name-with-type"));
    create("31115", hamlet(" ", "THON", null)).then().statusCode(422);
    create("31115", hamlet("x".repeat(101), "THON", null)).then().statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, 201",
    "ttyt.kienhai, 201",
    "soyte.kiengiang, 201",
    "phongds.kienhai, 403",
    "tyt.hontre, 403",
    "soyte.bacgiang, 403",
  })
  void whoAdministersAServingOrganisationMay(String username, int status) {
    Api.as(username)
        .body(hamlet(unused("Quyền"), "AP", null))
        .post("/areas/31108/hamlets")
        .then()
        .statusCode(status);
  }

  @Test
  void theSameKeyAddsOnce() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = hamlet(unused("Một Lần"), "AP", null);
    String one =
        Api.as("admin")
            .header("Idempotency-Key", key)
            .body(body)
            .post("/areas/31108/hamlets")
            .path("code");
    Api.as("admin")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/areas/31108/hamlets")
        .then()
        .statusCode(201)
        .body("code", equalTo(one));
  }

  @Test
  void attributesHoldForTheirTime() {
    List<Map<String, String>> attributes =
        List.of(
            Map.of(
                "kind",
                "FERTILITY_ZONE",
                "value",
                "LOW",
                "validFrom",
                "2020-01-01",
                "source",
                "Quyết định số 588/QĐ-TTg"),
            Map.of(
                "kind",
                "ETHNIC_MINORITY_MOUNTAINOUS",
                "validTo",
                "2022-01-01",
                "source",
                "Quyết định số 582/QĐ-TTg"));
    Response put =
        Api.as("admin").body(Map.of("attributes", attributes)).put("/areas/92/attributes");
    put.then()
        .statusCode(200)
        .body("attributes.kind", contains("FERTILITY_ZONE"))
        .body("attributes[0].value", equalTo("LOW"))
        .body("attributes[0].validTo", nullValue());
    Api.as("tyt.hontre")
        .get("/areas/92?asOf=2021-06-01")
        .then()
        .body("attributes.kind", contains("ETHNIC_MINORITY_MOUNTAINOUS", "FERTILITY_ZONE"));
    Api.as("tyt.hontre")
        .get("/areas?attribute=ETHNIC_MINORITY_MOUNTAINOUS&asOf=2021-06-01")
        .then()
        .body("items.code", contains("92"));
    Api.as("tyt.hontre")
        .get("/areas?attribute=ETHNIC_MINORITY_MOUNTAINOUS")
        .then()
        .body("items", empty());
    Api.as("tyt.hontre")
        .queryParam("changedSince", "2000-01-01T00:00:00Z")
        .queryParam("attribute", "FERTILITY_ZONE")
        .get("/areas")
        .then()
        .body("items.code", contains("92"));

    Api.as("ttyt.kienhai")
        .body(Map.of("attributes", List.of()))
        .put("/areas/92/attributes")
        .then()
        .statusCode(403);
    Api.as("admin")
        .body(Map.of("attributes", List.of()))
        .put("/areas/92/attributes")
        .then()
        .statusCode(200)
        .body("attributes", empty());
    Api.as("admin")
        .body(Map.of("attributes", List.of()))
        .put("/areas/990/attributes")
        .then()
        .statusCode(404);
  }

  @Test
  void attributesThatContradictThemselvesAreRefused() {
    List<Map<String, String>> attributes =
        List.of(
            Map.of("kind", "FERTILITY_ZONE", "source", "a"),
            Map.of("kind", "HIGH_FERTILITY", "value", "HIGH", "source", "a"),
            Map.of("kind", "HIGH_FERTILITY", "validFrom", "2020-01-01", "source", "a"),
            Map.of(
                "kind",
                "ETHNIC_MINORITY_MOUNTAINOUS",
                "validFrom",
                "2020-01-01",
                "validTo",
                "2020-01-01",
                "source",
                "a"));
    Api.as("admin")
        .body(Map.of("attributes", attributes))
        .put("/areas/93/attributes")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/attributes/0/value",
                "/attributes/1/value",
                "/attributes/2/validFrom",
                "/attributes/3/validTo"));
  }
}
