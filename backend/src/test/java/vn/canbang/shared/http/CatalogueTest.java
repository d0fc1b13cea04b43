package vn.canbang.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class CatalogueTest {

  @Inject Catalogues catalogues;

  @ParameterizedTest
  @ValueSource(
      strings = {"/areas?level=1", "/areas/912", "/observances", "/document-types?asOf=2024-01-01"})
  void whatHasNotChangedIsNotSentAgain(String path) {
    Response first = Api.as("tyt.hontre").get(path);
    String tag = first.header("ETag");
    assertThat(tag).startsWith("W/\"");
    first.then().statusCode(200).header("Cache-Control", "private, no-cache");

    Response again = Api.as("tyt.laison").header("If-None-Match", "\"x\", " + tag).get(path);
    again.then().statusCode(304).header("ETag", tag).header("Cache-Control", "private, no-cache");
    assertThat(again.asString()).isEmpty();

    Api.as("tyt.hontre").header("If-None-Match", "W/\"x\"").get(path).then().statusCode(200);
    Api.anonymous().header("If-None-Match", tag).get(path).then().statusCode(401);
  }

  @Test
  void anUnchangedAnswerCostsOneStatementBesideTheCaller() {
    String tag = Api.as("tyt.hontre").get("/areas?level=1").header("ETag");
    assertThat(
            Statements.during(
                () -> Api.as("tyt.hontre").header("If-None-Match", tag).get("/areas?level=1")))
        .filteredOn(sql -> sql.contains("area") || sql.contains("catalogue"))
        .hasSize(1);
  }

  @Test
  void anotherRequestAnotherDayAndAChangeHaveAnotherTag() {
    String tag = Api.as("tyt.hontre").get("/areas?level=1&limit=5").header("ETag");
    assertThat(Api.as("tyt.hontre").get("/areas?limit=5&level=1").header("ETag")).isEqualTo(tag);
    assertThat(Api.as("tyt.hontre").get("/areas?level=1&limit=6").header("ETag")).isNotEqualTo(tag);
    assertThat(Api.as("tyt.hontre").get("/areas/91").header("ETag"))
        .isNotEqualTo(Api.as("tyt.hontre").get("/areas/92").header("ETag"));

    Api.clock("2024-11-19T00:00:00+07:00");
    String tomorrow = Api.as("tyt.hontre").get("/areas?level=1&limit=5").header("ETag");
    assertThat(tomorrow).isNotEqualTo(tag);

    QuarkusTransaction.requiringNew().call(() -> catalogues.changed("areas"));
    assertThat(Api.as("tyt.hontre").get("/areas?level=1&limit=5").header("ETag"))
        .isNotEqualTo(tomorrow);
    assertThat(Api.as("tyt.hontre").get("/observances").header("ETag"))
        .isEqualTo(Api.as("tyt.hontre").get("/observances").header("ETag"));
  }

  @Test
  void aRefusalHasNoTag() {
    Api.as("tyt.hontre").get("/areas?level=9").then().statusCode(400).header("ETag", nullValue());
    Response missing = Api.as("tyt.hontre").get("/areas/99");
    missing.then().statusCode(404).header("ETag", nullValue());
    assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void momentsOfChangeOnlyGoUp() {
    Instant one = QuarkusTransaction.requiringNew().call(() -> catalogues.changed("observances"));
    Instant two =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Instant inside = catalogues.changed("observances");
                  assertThat(catalogues.changed("observances")).isAfter(inside);
                  return inside;
                });
    assertThat(two).isAfter(one);
  }

  @Test
  void observancesInTheOrderOfTheCalendar() {
    Api.as("tyt.hontre")
        .get("/observances")
        .then()
        .statusCode(200)
        .body(
            "items.nameVi",
            contains(
                "Ngày Dân số thế giới",
                "Ngày Tránh thai thế giới",
                "Ngày Quốc tế trẻ em gái",
                "Ngày Dân số Việt Nam"))
        .body("items.day", contains(11, 26, 11, 26))
        .body("items.month", contains(7, 9, 10, 12))
        .body("items[3].validFrom", equalTo("1997-05-19"))
        .body("items[3].validTo", nullValue());
    Api.as("tyt.hontre")
        .get("/observances?asOf=2007-09-25")
        .then()
        .body("items.code", contains("WORLD-POPULATION-DAY", "VIETNAM-POPULATION-DAY"));
  }

  @Test
  void documentTypesOfTheDecree() {
    Api.as("tyt.hontre")
        .get("/document-types")
        .then()
        .statusCode(200)
        .body("items", hasSize(38))
        .body("items[9].code", equalTo("KH"))
        .body("items[9].nameVi", equalTo("Kế hoạch"))
        .body("items[9].abbreviation", equalTo("KH"))
        .body("items.find { it.code == 'CV' }.nameVi", equalTo("Công văn"))
        .body("items.find { it.code == 'CV' }.abbreviation", nullValue());
    Api.as("tyt.hontre")
        .get("/document-types?asOf=2020-03-04")
        .then()
        .body("items", hasSize(37))
        .body("items.code", org.hamcrest.Matchers.not(hasItem("PB")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/areas", "/observances", "/document-types"})
  void whatWasChangedSinceAMoment(String path) {
    Response all = Api.as("tyt.hontre").get(path + "?changedSince=2000-01-01T00:00:00Z&limit=1");
    if (path.equals("/areas")) {
      all.then().statusCode(200).body("items", hasSize(1));
    } else {
      all.then().statusCode(400).body("errors.pointer", hasItem("?limit"));
    }
    Api.as("tyt.hontre")
        .queryParam("changedSince", "9999-01-01T07:00:00+07:00")
        .get(path)
        .then()
        .statusCode(200)
        .body("items", empty());
    Api.as("tyt.hontre")
        .get(path + "?changedSince=yesterday")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("?changedSince"));
  }
}
