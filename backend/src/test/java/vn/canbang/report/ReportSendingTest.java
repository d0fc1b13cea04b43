package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.births;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.monthly;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.put;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;
import static vn.canbang.report.ReportsOfKienHai.tag;
import static vn.canbang.report.ReportsOfKienHai.withCells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;

/** Sending a report: in time or late, once, with a receipt, and what becomes of its figures. */
@QuarkusTest
class ReportSendingTest {

  private static final String STATION = "tyt.hontre";
  private static final String DISTRICT = "ttyt.kienhai";
  private static final String PATH = annual("TYT-HON-TRE");

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-19T23:59:00+07:00, ON_TIME, false, DUE",
    "2024-11-20T00:00:00+07:00, LATE, true, OVERDUE"
  })
  void beforeADayMeansUntilItsMidnight(String at, String timeliness, boolean late, String unsent) {
    Api.clock(at);
    Api.as(STATION)
        .get("/report-obligations?series=SRB-ANNUAL&role=SENDER&timeliness=" + unsent)
        .then()
        .statusCode(200)
        .body("items.organisation.code", contains("TYT-HON-TRE"))
        .body("items.timeliness", contains(unsent));

    sendFilled(STATION, PATH);

    Api.as(STATION)
        .get(PATH)
        .then()
        .body("timeliness", is(timeliness))
        .body("receivedLate", is(late))
        .body("dueBoundary", is("BEFORE"))
        .body("dueText", is("trước ngày 20/11/2024"));
    Api.as(DISTRICT)
        .get("/report-obligations?series=SRB-ANNUAL&role=RECEIVER&timeliness=" + timeliness)
        .then()
        .body("items.organisation.code", contains("TYT-HON-TRE"));
    Api.as(STATION).get(PATH + "/receipt").then().body("late", is(late));
  }

  @Test
  void tooEarlyIsRefusedButADraftIsKept() {
    Api.clock("2024-10-31T23:59:00+07:00");
    Map<String, Object> full = content(filled(STATION, PATH));
    put(STATION, PATH, full, null).statusCode(201).body("allowedActions", not(hasItem("SUBMIT")));
    Api.as(STATION)
        .body(full)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(422)
        .body("code", is("report.not-open"))
        .body("title", is("Chưa đến kỳ gửi"))
        .body("detail", containsString("01/11/2024"));
    Api.clock("2024-11-01T00:00:00+07:00");
    Api.as(STATION).body(full).put(PATH + "?submit=true").then().statusCode(200);
  }

  @Test
  void theReceiptCanBeComputedByAnyone() throws Exception {
    sendFilled(STATION, PATH);
    JsonNode report = new ObjectMapper().readTree(Api.as(STATION).get(PATH).asString());
    ObjectMapper sorting =
        new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    String canonical =
        sorting.writeValueAsString(sorting.treeToValue(report.get("content"), Map.class));
    String sha256 = sha256(canonical);

    Api.as(DISTRICT)
        .get(PATH + "/receipt")
        .then()
        .statusCode(200)
        .body("sha256", is(sha256))
        .body(
            "number",
            is(
                "BN-"
                    + sha256("SRB-ANNUAL/TYT-HON-TRE/2024/1/" + sha256)
                        .substring(0, 16)
                        .toUpperCase(Locale.ROOT)))
        .body("receivedAt", is(report.get("submittedAt").asText()));
  }

  @Test
  void aRetryWithTheSameKeyMovesOnce() {
    put(STATION, PATH, content(filled(STATION, PATH)), null).statusCode(201);
    String tag = tag(STATION, PATH);
    String first = null;
    for (int i = 0; i < 2; i++) {
      Response answer =
          Api.as(STATION)
              .header("If-Match", tag)
              .header("Idempotency-Key", "send-hon-tre-2024")
              .body(Map.of())
              .post(PATH + "/submit");
      answer.then().statusCode(200).body("state", is("SUBMITTED"));
      first = first == null ? answer.header("ETag") : first;
      assertThat(answer.header("ETag")).isEqualTo(first);
    }
    // Without the key the second one is a second move, and stale.
    Api.as(STATION)
        .header("If-Match", tag)
        .body(Map.of())
        .post(PATH + "/submit")
        .then()
        .statusCode(412);
  }

  @Test
  void whatWasTakenBackIsADraftAgainAndWasNeverReceived() {
    sendFilled(STATION, PATH);
    move(STATION, PATH, "withdraw", Map.of())
        .statusCode(200)
        .body("state", is("DRAFT"))
        .body("revision", is(2))
        .body("timeliness", is("DUE"))
        .body("content.cells", hasSize(6));
    Api.as("phongds.kienhai").get(PATH).then().statusCode(404);
    Api.as(STATION).get(PATH + "/receipt").then().statusCode(404);
    Api.as(STATION)
        .get(PATH + "/revisions")
        .then()
        .body("items.state", contains("WITHDRAWN", "DRAFT"));
  }

  @Test
  void theMonthsBirthsBecomeObservationsOfTheirOwn() {
    Api.clock("2024-12-02T08:00:00+07:00");
    String path = monthly("TYT-HON-TRE", "2024-11");
    Api.as(STATION)
        .get(path)
        .then()
        .body("previous.period", is("2024-10"))
        .body("previous.cells.size()", is(6))
        .body("dueOn", is("2024-12-06"))
        .body("dueBoundary", is("ON_OR_BEFORE"));
    // Far from the unit's own history: a note is needed, then it is a warning.
    Map<String, Object> many = births(40, 3, 10, 1, 2, 0);
    Api.as(STATION)
        .body(many)
        .put(path + "?submit=true")
        .then()
        .statusCode(422)
        .body("errors.code", contains("report.history-note"));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells = (List<Map<String, Object>>) many.get("cells");
    cells.stream()
        .filter(c -> c.get("key").equals("LIVE_BIRTHS.MALE"))
        .forEach(c -> c.put("note", "Trạm tiếp nhận sản phụ của xã bạn"));
    Api.as(STATION)
        .body(withCells(cells))
        .put(path + "?submit=true")
        .then()
        .statusCode(201)
        .body("warnings.rule", contains("OWN-HISTORY"));
    observed(path, "REPORTED");
    Api.as("phongds.kienhai")
        .get("/reports?receiver=me&state=SUBMITTED")
        .then()
        .body("items[0].warnings", is(1));
    move(DISTRICT, path, "accept", Map.of()).statusCode(200);
    observed(path, "ACCEPTED");
  }

  private static void observed(String path, String status) {
    Api.as(STATION)
        .get("/observations?element=LIVE_BIRTHS&area=31108&from=2024-11&to=2024-11")
        .then()
        .statusCode(200)
        .body("items.findAll { it.disaggregation == 'MALE' }.value", contains(40))
        .body("items.status.unique()", contains(status))
        .body("items[0].report.series", is("BIRTHS-MONTHLY"));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
