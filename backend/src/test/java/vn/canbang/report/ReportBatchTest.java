package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.report.ReportsOfKienHai.births;
import static vn.canbang.report.ReportsOfKienHai.monthly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Many reports in one call: each judged as one is, kept part by part, safe to repeat. */
@QuarkusTest
class ReportBatchTest {

  private static final String STATION = "tyt.hontre";
  private static final String MONTH = "2024-11";
  private static final String NDJSON = "application/x-ndjson; charset=utf-8";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject ReportsOfKienHai reports;

  @BeforeEach
  void december() {
    Api.clock("2024-12-02T08:00:00+07:00");
    // What is owed by now is set up as somebody looks.
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().statusCode(200);
  }

  @AfterEach
  void clear() {
    reports.clear();
  }

  private static Map<String, Object> item(
      String unit, String month, boolean submit, Object content) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("series", "BIRTHS-MONTHLY");
    item.put("organisation", unit);
    item.put("period", month);
    item.put("submit", submit);
    item.put("content", content);
    return item;
  }

  private static Map<String, Object> good(String unit) {
    return item(unit, MONTH, true, births(3, 2, 1, 1, 0, 0));
  }

  private static ValidatableResponse send(String user, String query, Object... items) {
    return Api.as(user).body(items).post("/report-batches" + query).then();
  }

  private static String line(Object item) {
    try {
      return JSON.writeValueAsString(item);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ValidatableResponse lines(String... lines) {
    return Api.as(STATION)
        .contentType(NDJSON)
        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .post("/report-batches")
        .then();
  }

  @Test
  void everyGoodReportIsKeptAndTheRestSaysWhyNotInTheOrderSent() {
    String id =
        send(
                STATION,
                "",
                good("TYT-LAI-SON"),
                item("TYT-HON-TRE", MONTH, true, births(3, 2, 9, 1, 0, 0)),
                Map.of("series", "BIRTHS-MONTHLY"),
                item("TYT-HON-TRE", MONTH, true, births(3, 2, 1, 1, 0, 0)),
                item("KHONG-CO", MONTH, false, births(1, 1, 0, 0, 0, 0)))
            .statusCode(201)
            .body("batch.total", is(5))
            .body("batch.created", is(0))
            .body("batch.refused", is(5))
            .body("items.position", contains(0, 1, 2, 3, 4))
            // Another station's is refused as one that does not exist.
            .body("items[0].refusal.status", is(404))
            .body("items[4].refusal.status", is(404))
            .body("items[0].refusal.code", is("not-found"))
            .body("items[1].refusal.status", is(422))
            .body("items[1].refusal.errors[0].pointer", startsWith("/cells"))
            .body("items[2].refusal.status", is(400))
            // Once in a batch, even though the first one was no good.
            .body("items[3].refusal.code", is("report-batch.twice"))
            .extract()
            .path("batch.id");
    Api.as(STATION)
        .get("/report-batches/" + id + "/items?limit=2&count=true")
        .then()
        .statusCode(200)
        .body("items.position", contains(0, 1))
        .body("items[1].refusal.errors[0].pointer", startsWith("/cells"))
        .body("total", is(5));
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().body("revision", is(0));
  }

  @Test
  void whatStandsIsUnchangedWithTheSameReceiptHoweverOftenItIsSent() {
    Api.as(STATION)
        .body(births(3, 2, 1, 1, 0, 0))
        .put(monthly("TYT-HON-TRE", MONTH))
        .then()
        .statusCode(201);
    String receipt =
        send(STATION, "", good("TYT-HON-TRE"))
            .statusCode(201)
            .body("items[0].outcome", is("UPDATED"))
            .body("items[0].receipt.revision", is(1))
            .extract()
            .path("items[0].receipt.number");
    Api.as(STATION)
        .get(monthly("TYT-HON-TRE", MONTH) + "/receipt")
        .then()
        .body("number", is(receipt));
    // The client heard no answer and sends all again, as lines.
    lines(line(good("TYT-HON-TRE")), "", line(good("TYT-AN-SON")))
        .statusCode(201)
        .body("items.outcome", contains("UNCHANGED", "REFUSED"))
        .body("items[0].receipt.number", is(receipt));
    // Other content of what was sent is refused, as putReport would.
    send(STATION, "", item("TYT-HON-TRE", MONTH, true, births(4, 2, 1, 1, 0, 0)))
        .statusCode(201)
        .body("items[0].refusal.code", is("report.submitted"));
  }

  @Test
  void aDraftTakesOtherContentOnlyWithItsVersion() {
    send(STATION, "", item("TYT-HON-TRE", MONTH, false, births(3, 2, 1, 1, 0, 0)))
        .statusCode(201)
        .body("items[0].outcome", is("CREATED"))
        .body("items[0].receipt", nullValue());
    Map<String, Object> other = item("TYT-HON-TRE", MONTH, false, births(4, 2, 1, 1, 0, 0));
    send(STATION, "", other).body("items[0].refusal.status", is(428));
    int version = Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).path("version");
    other.put("version", version);
    send(STATION, "", other).statusCode(201).body("items[0].outcome", is("UPDATED"));
    Api.as(STATION)
        .get(monthly("TYT-HON-TRE", MONTH))
        .then()
        .body("content.cells.find { it.key == 'LIVE_BIRTHS.MALE' }.value", is(4));
  }

  @Test
  void allOrNoneNamesEveryFaultAtItsPlace() {
    send(
            STATION,
            "?mode=ALL",
            good("TYT-HON-TRE"),
            good("TYT-LAI-SON"),
            item("TYT-HON-TRE", "2024-10", true, Map.of("cells", "không")))
        .statusCode(422)
        .body("errors[0].pointer", is("/1"))
        .body("errors[0].rejected", is("not-found"))
        .body("errors[1].pointer", startsWith("/2/content"));
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().body("revision", is(0));
    send(STATION, "?mode=ALL", good("TYT-HON-TRE"))
        .statusCode(201)
        .body("batch.mode", is("ALL"))
        .body("batch.created", is(1))
        .body("items[0].receipt.number", startsWith("BN-"));
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().body("state", is("SUBMITTED"));
  }

  @Test
  void aDryRunJudgesAndKeepsNothing() {
    int before = Api.as(STATION).get("/report-batches?count=true").then().extract().path("total");
    for (String mode : List.of("EACH", "ALL")) {
      send(STATION, "?dryRun=true&mode=" + mode, good("TYT-HON-TRE"))
          .statusCode(200)
          .body("batch.id", nullValue())
          .body("items[0].outcome", is("CREATED"));
    }
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().body("revision", is(0));
    Api.as(STATION).get("/report-batches?count=true").then().body("total", is(before));
  }

  @Test
  void aBrokenLineAndOneTooLargeAreRefusedByThemselves() {
    lines(
            line(item("TYT-LAI-SON", MONTH, false, births(1, 1, 0, 0, 0, 0))),
            "{\"series\": ",
            "\"" + "x".repeat(1 << 20) + "\"",
            line(good("TYT-HON-TRE")))
        .statusCode(201)
        .body("items.outcome", contains("REFUSED", "REFUSED", "REFUSED", "CREATED"))
        .body("items[1].refusal.errors.code", contains("json.syntax"))
        .body("items[2].refusal.status", is(413))
        .body("items[3].receipt.late", is(false));
  }

  @Test
  void anArrayThatWasCutOffIsRefusedBeforeAnythingIsKept() {
    String whole = line(List.of(good("TYT-HON-TRE"), good("TYT-HON-TRE")));
    for (String cut :
        List.of(
            whole.substring(0, whole.length() - 1),
            whole.substring(0, whole.length() - 9),
            whole + "]",
            whole.replaceFirst("]$", ",]"),
            whole.replaceFirst("\"submit\":true", "\"submit\":"),
            "{}")) {
      Api.as(STATION).body(cut).post("/report-batches").then().statusCode(400);
    }
    Api.as(STATION)
        .body("[ ]")
        .post("/report-batches")
        .then()
        .statusCode(422)
        .body("code", is("report-batch.empty"));
    Api.as(STATION)
        .contentType(NDJSON)
        .body("1\n".repeat(10_001).getBytes(StandardCharsets.UTF_8))
        .post("/report-batches")
        .then()
        .statusCode(422)
        .body("code", is("report-batch.too-many"));
    for (String type : List.of("text/plain", "application/x-ndjson; charset=iso-8859-1")) {
      Api.as(STATION)
          .contentType(type)
          .body(new byte[] {'x'})
          .post("/report-batches")
          .then()
          .statusCode(415);
    }
    Api.as(STATION).get(monthly("TYT-HON-TRE", MONTH)).then().body("revision", is(0));
  }

  @Test
  void moreThanAMegabyteIsTakenHereAndNowhereElse() {
    String padding = " ".repeat(700_000);
    String two = "[" + padding + line(good("TYT-HON-TRE")) + "," + padding + "{}]";
    Api.as(STATION)
        .body(two)
        .post("/report-batches")
        .then()
        .statusCode(201)
        .body("items.outcome", contains("CREATED", "REFUSED"));
    Api.as(STATION).body(two).put(monthly("TYT-HON-TRE", MONTH)).then().statusCode(413);
  }

  @Test
  void onlyItsSenderSeesABatchAndTheSameKeyAnswersTheSame() {
    String key = UUID.randomUUID().toString();
    List<String> ids =
        Stream.of(1, 2)
            .map(
                time ->
                    Api.as(STATION)
                        .header("Idempotency-Key", key)
                        .body(List.of(good("TYT-HON-TRE")))
                        .post("/report-batches")
                        .then()
                        .statusCode(201)
                        .body("items[0].outcome", is("CREATED"))
                        .extract()
                        .<String>path("batch.id"))
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
    String path = "/report-batches/" + ids.getFirst();
    Api.as(STATION)
        .get(path)
        .then()
        .statusCode(200)
        .body("state", is("DONE"))
        .body("done", is(1))
        .body("created", is(1));
    Api.as(STATION).get("/report-batches").then().body("items[0].id", is(ids.getFirst()));
    for (String below : List.of("", "/items", "/file")) {
      Api.as("tyt.laison").get(path + below).then().statusCode(404);
    }
    String table =
        Api.as(STATION)
            .accept("*/*")
            .get(path + "/file?format=CSV")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(table).contains("0,BIRTHS-MONTHLY,TYT-HON-TRE,2024-11,Đã lập,BN-");
    Api.as(STATION).accept("*/*").get(path + "/file").then().statusCode(200);
    Api.as(STATION).get(path + "/items").then().body("items", hasSize(1)).body("next", nullValue());
  }

  @Test
  void statementsDoNotGrowWithTheReports() {
    List<String> stations = ReportsOfKienHai.STATIONS.keySet().stream().sorted().toList();
    sent(stations);
    assertThat(sent(stations)).isEqualTo(sent(stations.subList(0, 2)));
  }

  @Test
  void oneReportSentAloneTakesFewStatements() {
    String path = monthly("TYT-HON-TRE", MONTH);
    // What stays the same is read once.
    Api.as(STATION).get(path).then().statusCode(200);
    List<String> statements =
        Statements.during(
            () ->
                Api.as(STATION)
                    .body(births(3, 2, 1, 1, 0, 0))
                    .put(path + "?submit=true")
                    .then()
                    .statusCode(201));
    assertThat(statements).hasSizeLessThanOrEqualTo(28);
  }

  /**
   * Statements for so many reports of one batch, none of them to be kept, whatever number of rows
   * each is of. Whether units are the caller's own is asked four times at most, then of all at
   * once.
   */
  private List<String> sent(List<String> stations) {
    Object[] items = stations.stream().map(ReportBatchTest::good).toArray();
    return Statements.during(
            () ->
                send(reports.officeOfAllStations(), "?dryRun=true", items)
                    .statusCode(200)
                    .body("batch.created", is(items.length)))
        .stream()
        .filter(sql -> !sql.contains("organisation_closure se"))
        .map(sql -> sql.replaceAll("\\?[?,() ]*", "? "))
        .toList();
  }
}
