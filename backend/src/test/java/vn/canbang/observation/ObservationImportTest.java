package vn.canbang.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class ObservationImportTest {

  private static final String HEADING = "Mã địa bàn *;Kỳ *;Số liệu *;Giá trị *;Mã đơn vị\n";
  private static final String FATES = "counts.findAll { it.rows > 0 }.fate";

  private static ValidatableResponse send(String caller, String text) {
    return Api.as(caller)
        .contentType("text/csv; charset=utf-8")
        .body(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
        .post("/observation-imports?fileName=so-sinh.csv")
        .then();
  }

  private static String id(ValidatableResponse made) {
    return made.statusCode(201).extract().path("id");
  }

  private static ValidatableResponse apply(String caller, String id, boolean skipRefused) {
    return Api.as(caller)
        .body(Map.of("skipRefused", skipRefused))
        .post("/observation-imports/" + id + "/apply")
        .then();
  }

  private static ValidatableResponse rows(String id, String query) {
    return Api.as("ttyt.tanlac").get("/observation-imports/" + id + "/rows" + query).then();
  }

  @Test
  void aFileIsLookedAtTakenOverAndTellsWhereFiguresCameFrom() {
    String file =
        HEADING
            + "5134;03/2010;LIVE_BIRTHS.MALE;14;\n"
            + "05134;2010-03;Trẻ sinh ra sống: Bé gái;13,0;TTYT-TAN-LAC\n";
    String id =
        id(
            send("ttyt.tanlac", file)
                .body("state", equalTo("PREVIEW"))
                .body("rows", equalTo(2))
                .body("fileName", equalTo("so-sinh.csv"))
                .body(FATES, contains("NEW"))
                .body("allowedActions", contains("APPLY", "DELETE")));
    rows(id, "?fate=NEW&count=true")
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.line", contains(2, 3))
        .body("items.area", contains("05134", "05134"))
        .body("items.cell", contains("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"))
        .body("items.period", contains("2010-03", "2010-03"))
        .body("items.value", contains(14, 13))
        .body("items.currentValue", contains(nullValue(), nullValue()));
    // Nothing is there before it is taken over, and nobody else sees the preview.
    Api.as("ttyt.tanlac")
        .get("/observations?area=155&from=2010&to=2010")
        .then()
        .body("items", empty());
    Api.as("admin").get("/observation-imports/" + id).then().statusCode(404);
    apply("ttyt.tanlac", id, false)
        .statusCode(200)
        .body("state", equalTo("APPLIED"))
        .body("allowedActions", empty());
    apply("ttyt.tanlac", id, false)
        .statusCode(409)
        .body("code", equalTo("observation-import.applied"));
    Api.as("ttyt.tanlac").delete("/observation-imports/" + id).then().statusCode(409);
    Api.as("ttyt.tanlac")
        .get("/analytics/figure-origins?indicator=SRB&area=05134&period=2010")
        .then()
        .statusCode(200)
        .body("value", equalTo(107.6923f))
        .body("terms[0].cells[0].figures.items[0].source", equalTo("IMPORT"))
        .body("terms[0].cells[0].figures.items[0].importedFrom.id", equalTo(id))
        .body("terms[0].cells[0].figures.items[0].importedFrom.fileName", equalTo("so-sinh.csv"));
    // The same file once more changes nothing; another value does.
    String again =
        id(
            send("ttyt.tanlac", file.replace(";14;", ";15;"))
                .body(FATES, contains("CHANGES", "SAME")));
    rows(again, "?fate=CHANGES").body("items[0].currentValue", equalTo(14));
    apply("ttyt.tanlac", again, false).statusCode(200);
    Api.as("ttyt.tanlac")
        .get("/analytics/figure-origins?indicator=SRB&area=05134&period=2010")
        .then()
        .body("terms[0].cells[0].figures.items[0].value", equalTo(15))
        .body("terms[0].cells[0].figures.items[0].importedFrom.id", equalTo(again))
        .body("terms[0].cells[0].figures.items[0].history[0].value", equalTo(14));
  }

  @Test
  void everyRefusedRowSaysWhy() {
    String id =
        id(
            send(
                    "ttyt.tanlac",
                    HEADING
                        + "05137;2010-04;LIVE_BIRTHS.MALE;2,5;\n"
                        + "99999;2010-04;LIVE_BIRTHS.MALE;2;\n"
                        + "05137;2010-13;LIVE_BIRTHS.MALE;2;\n"
                        + "05137;2010-04;BIRTHS;-2;\n"
                        + "05137;2010-04;LIVE_BIRTHS.FEMALE;1.234;\n"
                        + "05137;2010-04;LIVE_BIRTHS.FEMALE;2;\n"
                        + "05137;2024;LIVE_BIRTHS.MALE;2;\n"
                        + "31105;2010-04;LIVE_BIRTHS.MALE;2;\n"
                        + "05137;2010-05;LIVE_BIRTHS.MALE;2;TTYT-KIEN-HAI\n"
                        + "155;2010-05;LIVE_BIRTHS.MALE;2;\n")
                .body("counts.find { it.fate == 'REFUSED' }.rows", equalTo(8))
                .body("counts.find { it.fate == 'NEW' }.rows", equalTo(2)));
    rows(id, "?fate=REFUSED")
        .body("items.line", contains(2, 3, 4, 5, 7, 8, 9, 10))
        .body("items[0].faults.code", contains("observation-import.value-whole"))
        .body("items[0].faults[0].message", startsWith("“2,5” không phải số nguyên"))
        .body("items[1].faults.code", contains("area.unknown"))
        .body("items[2].faults.code", contains("observation-import.period-unknown"))
        .body(
            "items[3].faults.code",
            contains("observation-import.cell-unknown", "observation-import.value-whole"))
        .body("items[4].faults.code", contains("import.repeated"))
        .body("items[5].faults.code", contains("observation-import.not-over"))
        .body("items[6].faults.code", contains("observation-import.area-outside"))
        .body("items[7].faults.code", contains("organisation.unknown"));
    apply("ttyt.tanlac", id, false)
        .statusCode(422)
        .body("errors", hasSize(9))
        .body("errors[0].pointer", equalTo("/rows/2/value"));
    Api.as("ttyt.tanlac").delete("/observation-imports/" + id).then().statusCode(204);
    Api.as("ttyt.tanlac").get("/observation-imports/" + id).then().statusCode(404);
  }

  @Test
  void whatIsAcceptedOrCountedElsewhereIsNotOvertaken() {
    Figures.put(
        List.of(Figures.births("TTYT-TAN-LAC", "05140", "2010-06", Map.of(Figures.BOYS, 4))));
    String id =
        id(
            send(
                "ttyt.tanlac",
                HEADING
                    + "05140;2010-Q2;LIVE_BIRTHS.MALE;9;\n"
                    + "155;2010-06;LIVE_BIRTHS.MALE;9;\n"
                    + "05140;2010-06;LIVE_BIRTHS.FEMALE;5;\n"));
    rows(id, "?fate=REFUSED")
        .body("items[0].faults.code", contains("observation-import.overlap"))
        .body("items[1].faults.code", contains("observation-import.other-level"));
    apply("ttyt.tanlac", id, true).statusCode(200);
    Api.as("ttyt.tanlac")
        .get("/observations?area=05140&from=2010&to=2010")
        .then()
        .body("items.value.sum()", equalTo(9));
  }

  @Test
  void onlyWhoAcceptsFiguresImportsThem() {
    Api.as("tyt.hontre").get("/observation-imports/template").then().statusCode(403);
    Api.as("ttyt.tanlac").get("/observation-imports/template?format=CSV").then().statusCode(200);
    Api.as("ttyt.tanlac").get("/observation-imports/template").then().statusCode(200);
    send("ttyt.tanlac", "Mã;Kỳ\n1;2\n").statusCode(422);
  }
}
