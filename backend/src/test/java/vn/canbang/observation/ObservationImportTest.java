package vn.canbang.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.testing.Api;

@QuarkusTest
class ObservationImportTest {

  private static final String HEADING = "Mã địa bàn *;Kỳ *;Số liệu *;Giá trị *;Mã đơn vị\n";
  private static final String FATES = "counts.findAll { it.rows > 0 }.fate";

  @Inject Session session;

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
    Api.as("ttyt.tanlac")
        .get("/observation-imports?limit=1&count=true")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items.fileName", contains("so-sinh.csv"))
        .body("total", greaterThan(0));
    Api.as("tyt.donglai").get("/observation-imports").then().statusCode(200).body("items", empty());
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

  private static String year(String area, String cell, int first) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> "%s;2007-%02d;%s;%d;\n".formatted(area, month, cell, first + month))
        .collect(Collectors.joining());
  }

  private long singles() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        "select count(*) from observation where period like '2007-%'", Long.class)
                    .getSingleResult());
  }

  private static ValidatableResponse origins(String area) {
    return Api.as("ttyt.tanlac")
        .get("/analytics/figure-origins?indicator=SRB&area=" + area + "&period=2007")
        .then()
        .statusCode(200);
  }

  @Test
  void wholeYearsGoStraightIntoWhatIsSummedAndShowAsTheFiguresTheyAre() {
    String boys = "terms[0].cells[0].figures.";
    String whole = year("05134", "LIVE_BIRTHS.MALE", 10) + year("05134", "LIVE_BIRTHS.FEMALE", 9);
    // Of 05137 not every month is there: its figures come one by one.
    String file = HEADING + whole + "05137;2007-02;LIVE_BIRTHS.MALE;7;\n";
    String id = id(send("ttyt.tanlac", file).body(FATES, contains("NEW")));
    apply("ttyt.tanlac", id, false).statusCode(200).body("state", equalTo("APPLIED"));
    assertThat(singles()).as("only those of 05137").isEqualTo(1);
    Api.as("ttyt.tanlac")
        .get("/observations?area=155&from=2007&to=2007&count=true&limit=200")
        .then()
        .statusCode(200)
        .body("total", equalTo(25))
        .body("items.area.code.count('05134')", equalTo(24))
        .body("items.period.take(3)", contains("2007-01", "2007-01", "2007-02"))
        .body("items.value.take(3)", contains(11, 10, 12))
        .body("items.source.unique()", contains("IMPORT"))
        .body("items.status.unique()", contains("ACCEPTED"))
        .body("items.organisation.code.unique()", contains("TTYT-TAN-LAC"));
    Api.as("ttyt.tanlac")
        .get("/observations?area=05134&element=LIVE_BIRTHS&from=2007-02&to=2007-03&count=true")
        .then()
        .body("total", equalTo(4));
    Api.as("tyt.hontre")
        .get("/observations?area=155&from=2007&to=2007")
        .then()
        .body("items", empty());
    origins("155")
        .body("numerator", equalTo(205))
        .body("denominator", equalTo(186))
        .body(boys + "items", hasSize(13))
        .body(boys + "items.importedFrom.id.unique()", contains(id))
        .body(boys + "items.importedFrom.fileName.unique()", contains("so-sinh.csv"))
        .body(boys + "items.importedFrom.at", everyItem(notNullValue()));
    // Seen again they are there already; above them nothing is counted a second time.
    String again =
        id(
            send(
                    "ttyt.tanlac",
                    file.replace(
                            "05134;2007-12;LIVE_BIRTHS.MALE;22",
                            "05134;2007-12;LIVE_BIRTHS.MALE;30")
                        + "155;2007-05;LIVE_BIRTHS.MALE;9;\n")
                .body(FATES, contains("CHANGES", "SAME", "REFUSED"))
                .body("counts.find { it.fate == 'SAME' }.rows", equalTo(24)));
    rows(again, "?fate=REFUSED")
        .body("items[0].faults.code", contains("observation-import.other-level"));
    rows(again, "?fate=CHANGES").body("items[0].currentValue", equalTo(22));
    apply("ttyt.tanlac", again, true).statusCode(200);
    assertThat(singles()).as("a figure of the year was replaced").isEqualTo(25);
    origins("05134")
        .body("numerator", equalTo(206))
        .body(boys + "items.value.last()", equalTo(30))
        .body(boys + "items.importedFrom.id.last()", equalTo(again))
        .body(boys + "items.history.last().value", contains(22))
        .body(boys + "items.importedFrom.id.first()", equalTo(id));
  }

  @Test
  void aWorkbookIsReadAsATable() {
    byte[] book =
        TableWriter.write(
            TableFormat.XLSX,
            List.of(
                new TableSheet(
                    "Số liệu",
                    List.of("Mã địa bàn *", "Kỳ *", "Số liệu *", "Giá trị *", "Mã đơn vị"),
                    List.of(
                        List.of("05137", "2008-09", "LIVE_BIRTHS.MALE", 17, ""),
                        List.of(5137, "2008-09", "LIVE_BIRTHS.FEMALE", 16, "TTYT-TAN-LAC"),
                        List.of("05137", "2008-10", "LIVE_BIRTHS.MALE", 2.5, "")),
                    20)));
    String id =
        id(
            Api.as("ttyt.tanlac")
                .contentType(Upload.XLSX + "; charset=UTF-8")
                .body(book)
                .post("/observation-imports?fileName=so-sinh.xlsx")
                .then());
    rows(id, "")
        .statusCode(200)
        .body("items.fate", contains("NEW", "NEW", "REFUSED"))
        .body("items.area", contains("05137", "05137", "05137"))
        .body("items.value", contains(17, 16, null))
        .body("items[2].faults.column", contains("value"));
    apply("ttyt.tanlac", id, true).statusCode(200);
    Api.as("ttyt.tanlac")
        .get("/observations?area=05137&from=2008-09&to=2008-12")
        .then()
        .body("items.value.sum()", equalTo(33));
  }

  @Test
  void onlyWhoAcceptsFiguresImportsThem() {
    Api.as("tyt.hontre").get("/observation-imports/template").then().statusCode(403);
    Api.as("ttyt.tanlac").get("/observation-imports/template?format=CSV").then().statusCode(200);
    Api.as("ttyt.tanlac").get("/observation-imports/template").then().statusCode(200);
    send("ttyt.tanlac", "Mã;Kỳ\n1;2\n").statusCode(422);
  }
}
