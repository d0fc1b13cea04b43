package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.births;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.monthly;
import static vn.canbang.report.ReportsOfKienHai.move;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;

/** Writing, sending and moving one report, with what may go wrong. */
@QuarkusTest
class ReportWritingTest {

  private static final String STATION = "tyt.hontre";
  private static final String DISTRICT = "ttyt.kienhai";
  private static final String PATH = annual("TYT-HON-TRE");

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @Test
  void theTableOfPut() {
    Map<String, Object> one = content(Map.of("LIVE_BIRTHS.MALE", 29));
    Map<String, Object> other = content(Map.of("LIVE_BIRTHS.MALE", 30));
    Map<String, Object> full = content(filled(STATION, PATH));

    // Absent: 201.
    String first = put(one, null).statusCode(201).extract().header("ETag");
    // The same content again, in other order and spelling: 200, no tag needed, nothing changes.
    assertThat(put(one, null).statusCode(200).extract().header("ETag")).isEqualTo(first);
    // Other content of a draft: with its tag only.
    put(other, null).statusCode(428).body("code", is("if-match.missing"));
    String second = put(other, first).statusCode(200).extract().header("ETag");
    assertThat(put(one, first).statusCode(412).extract().header("ETag")).isEqualTo(second);
    // A tag weakened by a proxy counts.
    put(full, "W/" + second).statusCode(200);
    // Sent: the same content is heard again with the same receipt, other content is refused.
    Api.as(STATION).body(full).put(PATH + "?submit=true").then().statusCode(200);
    String receipt = receipt();
    String sent = tag(STATION, PATH);
    Api.as(STATION)
        .body(full)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200)
        .header("ETag", is(sent))
        .body("revision", is(1));
    assertThat(receipt()).isEqualTo(receipt);
    put(other, sent).statusCode(409).body("code", is("report.submitted"));
    // Accepted: likewise.
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    put(full, null).statusCode(200).body("state", is("ACCEPTED"));
    put(other, tag(STATION, PATH)).statusCode(409).body("code", is("report.accepted"));
    assertThat(receipt()).isEqualTo(receipt);
  }

  @Test
  void aReturnedReportIsNotSentAgainByARetryOfWhatWasReturned() {
    Map<String, Object> full = content(filled(STATION, PATH));
    sendFilled(STATION, PATH);
    move(DISTRICT, PATH, "return", Map.of("reasonCode", "MISSING", "reason", "Thiếu kết quả"))
        .statusCode(200);

    Api.as(STATION)
        .body(full)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200)
        .body("state", is("RETURNED"))
        .body("revision", is(1));
    // Said by hand, it goes out again as a new revision.
    move(STATION, PATH, "submit", Map.of())
        .statusCode(200)
        .body("state", is("SUBMITTED"))
        .body("revision", is(2));
  }

  @Test
  void anotherEditorsDraftIsNotOverwrittenByAFirstSave() {
    // Both have read version 0, "not started".
    put(content(Map.of("LIVE_BIRTHS.MALE", 1)), "\"0\"").statusCode(201);
    put(content(Map.of("LIVE_BIRTHS.MALE", 2)), "\"0\"").statusCode(412);
  }

  @Test
  void aDraftTakesWhatCannotBeSentAndAllFaultsComeAtOnce() {
    Map<String, Integer> cells = new HashMap<>(filled(STATION, PATH));
    cells.put("LIVE_BIRTHS_2ND.MALE", 40);
    cells.put("LIVE_BIRTHS_3RD_PLUS.FEMALE", 30);
    cells.remove("LIVE_BIRTHS.FEMALE");
    put(content(cells), null).statusCode(201);

    Api.as(STATION)
        .body(content(cells))
        .put(PATH + "?submit=true")
        .then()
        .statusCode(422)
        .body("title", is("Dữ liệu chưa hợp lệ"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/cells report.cell-missing",
                "/cells/2/note report.override-note",
                "/cells/3/note report.override-note",
                "/cells/2/value report.sum-exceeds"))
        .body(
            "errors.find { it.code == 'report.sum-exceeds' }.message",
            containsString("nhiều hơn tổng số"));
    // Nothing of the refused request was kept.
    Api.as(STATION).get(PATH).then().body("state", is("DRAFT"));
  }

  @Test
  void whatTheTemplateDoesNotKnowIsRefusedInADraftToo() {
    Map<String, Object> content = content(Map.of("DEATHS.MALE", 1));
    content.put("narrative", List.of(Map.of("code", "GOSSIP", "text", "x")));
    put(content, null)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/cells/0/key", "/narrative/0/code"));
    Map<String, Object> wrong = content(Map.of("LIVE_BIRTHS.MALE", -1));
    wrong.put("preparedBy", "x".repeat(121));
    put(wrong, null)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/cells/0/value", "/preparedBy"));
    put(
            "{\"cells\":[{\"key\":\"LIVE_BIRTHS.MALE\",\"value\":1.5,\"note\":null}],\"state\":\"ACCEPTED\"}",
            null)
        .statusCode(400);
    Api.as(STATION).get(PATH).then().body("revision", is(0));
  }

  @Test
  void aDryRunAnswersTheSameAndKeepsNothing() {
    Map<String, Object> full = content(filled(STATION, PATH));

    Api.as(STATION)
        .body(full)
        .put(PATH + "?submit=true&dryRun=true")
        .then()
        .statusCode(201)
        .body("state", is("SUBMITTED"));
    Api.as(STATION).get(PATH).then().body("revision", is(0)).body("version", is(0));
    Api.as(STATION)
        .get(PATH + "/receipt")
        .then()
        .statusCode(404)
        .body("code", is("report.not-submitted"));
    Api.as(STATION)
        .body(content(Map.of()))
        .put(PATH + "?submit=true&dryRun=true")
        .then()
        .statusCode(422)
        .body("errors", hasSize(6));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-19T23:59:59+07:00, ON_TIME, false, DUE",
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
    Api.clock("2024-10-31T23:59:59+07:00");
    Map<String, Object> full = content(filled(STATION, PATH));
    put(full, null).statusCode(201).body("allowedActions", not(hasItem("SUBMIT")));
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
    put(content(filled(STATION, PATH)), null).statusCode(201);
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
  void movesNeedTheTagAndTheState() {
    sendFilled(STATION, PATH);
    for (String verb : List.of("submit", "withdraw")) {
      Api.as(STATION).body(Map.of()).post(PATH + "/" + verb).then().statusCode(428);
    }
    Api.as(DISTRICT).body(Map.of("note", "x")).post(PATH + "/accept").then().statusCode(428);
    move(STATION, PATH, "submit", Map.of()).statusCode(409);
    move(STATION, PATH, "amend", Map.of("reason", "x")).statusCode(409);
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    move(STATION, PATH, "withdraw", Map.of()).statusCode(409);
    move(DISTRICT, PATH, "return", Map.of("reasonCode", "OTHER", "reason", "x")).statusCode(409);
    Api.as(STATION)
        .header("If-Match", tag(STATION, PATH))
        .delete(PATH)
        .then()
        .statusCode(409)
        .body("code", is("report.not-deletable"));
    move(STATION, PATH, "amend", Map.of("reason", "  ")).statusCode(422);
  }

  @Test
  void goingBackNeedsAReasonOrACommentOnSomethingThatExists() {
    sendFilled(STATION, PATH);
    move(DISTRICT, PATH, "return", Map.of("reasonCode", "OTHER"))
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    move(
            DISTRICT,
            PATH,
            "return",
            Map.of("comments", List.of(Map.of("cell", "X", "code", "OTHER", "text", "?"))))
        .statusCode(422)
        .body("errors.pointer", contains("/comments/0/cell"));
    move(
            DISTRICT,
            PATH,
            "return",
            Map.of(
                "comments",
                List.of(
                    Map.of(
                        "cell", "narrative:DIFFICULTIES", "code", "MISSING", "text", "Bổ sung"))))
        .statusCode(200)
        .body("returnReason.code", is("MISSING"))
        .body("comments[0].text", is("Bổ sung"));
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
  void aDraftAndAnUnsentAmendmentCanBeDropped() {
    put(content(Map.of("LIVE_BIRTHS.MALE", 1)), null).statusCode(201);
    Api.as(STATION).delete(PATH).then().statusCode(428);
    Api.as(STATION).header("If-Match", tag(STATION, PATH)).delete(PATH).then().statusCode(204);
    Api.as(STATION).get(PATH).then().body("revision", is(0));

    sendFilled(STATION, PATH);
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    move(STATION, PATH, "amend", Map.of("reason", "Nhầm")).statusCode(200);
    Api.as(STATION).header("If-Match", tag(STATION, PATH)).delete(PATH).then().statusCode(204);
    Api.as(STATION).get(PATH).then().body("state", is("ACCEPTED")).body("revision", is(1));
  }

  @Test
  void acceptAndReturnAtOnceOneWins() throws Exception {
    sendFilled(STATION, PATH);
    String tag = tag(DISTRICT, PATH);

    List<Integer> statuses =
        atOnce(
            () -> post(tag, "accept", Map.of()),
            () -> post(tag, "return", Map.of("reasonCode", "OTHER", "reason", "x")));

    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    Api.as(DISTRICT).get(PATH + "/revisions").then().body("items", hasSize(1));
  }

  @Test
  void twentyEditorsAtOnceEachChangeIsOneVersion() throws Exception {
    put(content(Map.of("LIVE_BIRTHS.MALE", 0)), null).statusCode(201);
    int start = Api.as(STATION).get(PATH).then().extract().path("version");
    String tag = tag(STATION, PATH);
    List<Callable<Integer>> edits = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      Map<String, Object> mine = content(Map.of("LIVE_BIRTHS.MALE", i));
      edits.add(() -> Api.as(STATION).header("If-Match", tag).body(mine).put(PATH).statusCode());
    }

    List<Integer> statuses = atOnce(edits.toArray(new Callable[0]));

    assertThat(statuses).containsOnly(200, 412);
    assertThat(statuses.stream().filter(s -> s == 200)).hasSize(1);
    Api.as(STATION).get(PATH).then().body("version", is(start + 1));
  }

  @Test
  void noSequenceOfCallsChangesAnAcceptedRevision() {
    sendFilled(STATION, PATH);
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    String cells = accepted();
    Random random = new Random(20_241_118L);
    List<String> users = List.of(STATION, DISTRICT, "phongds.kienhai", "soyte.kiengiang");
    for (int i = 0; i < 60; i++) {
      String user = users.get(random.nextInt(users.size()));
      var call = Api.as(user).header("If-Match", tag(user, PATH));
      int status =
          switch (random.nextInt(8)) {
            case 0 ->
                call.body(content(Map.of("LIVE_BIRTHS.MALE", random.nextInt(99))))
                    .put(PATH)
                    .statusCode();
            case 1 ->
                call.body(content(filled(STATION, PATH))).put(PATH + "?submit=true").statusCode();
            case 2 -> call.delete(PATH).statusCode();
            case 3 -> call.body(Map.of()).post(PATH + "/submit").statusCode();
            case 4 -> call.body(Map.of()).post(PATH + "/withdraw").statusCode();
            case 5 ->
                call.body(Map.of("reasonCode", "OTHER", "reason", "x"))
                    .post(PATH + "/return")
                    .statusCode();
            case 6 -> call.body(Map.of()).post(PATH + "/accept").statusCode();
            default -> call.body(Map.of("reason", "x")).post(PATH + "/amend").statusCode();
          };
      assertThat(status).isLessThan(500);
      assertThat(accepted()).isEqualTo(cells);
    }
    Api.as(STATION)
        .get(PATH + "/revisions")
        .then()
        .body("items[0].revision", is(1))
        .body("items.size()", greaterThan(1));
  }

  private static String accepted() {
    return Api.as(DISTRICT)
        .get(PATH + "?revision=1")
        .then()
        .statusCode(200)
        .extract()
        .path("content.cells")
        .toString();
  }

  @Test
  void othersDoNotKnowOfIt() {
    put(content(filled(STATION, PATH)), null).statusCode(201);
    for (String stranger :
        List.of(
            "tyt.laison", "ttyt.tanlac", "tinh.kiengiang", "soyte.bacgiang", "phongds.kienhai")) {
      for (String part : List.of("", "/receipt", "/revisions")) {
        Api.as(stranger).get(PATH + part).then().statusCode(404);
      }
      Api.as(stranger).body(content(Map.of())).put(PATH).then().statusCode(404);
      Api.as(stranger).header("If-Match", "\"1\"").delete(PATH).then().statusCode(404);
      Api.as(stranger)
          .header("If-Match", "\"1\"")
          .body(Map.of())
          .post(PATH + "/submit")
          .then()
          .statusCode(404);
      Api.as(stranger)
          .get("/reports?organisation=TYT-HON-TRE&series=SRB-ANNUAL&count=true")
          .then()
          .body("total", is(0));
    }
    // The obligation is the receiver's business from the start; nobody else's.
    Api.as("phongds.kienhai")
        .get("/report-obligations?organisation=TYT-HON-TRE&series=SRB-ANNUAL")
        .then()
        .body("items", hasSize(1))
        .body("items[0].report", nullValue());
    Api.as("tyt.laison")
        .get("/report-obligations?organisation=TYT-HON-TRE")
        .then()
        .body("items", empty());

    Api.as(STATION)
        .body(content(filled(STATION, PATH)))
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200);
    Api.as("phongds.kienhai")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("allowedActions", hasItems("RETURN", "ACCEPT"));
    Api.as("tyt.laison").get(PATH).then().statusCode(404);
    // Seen but not theirs to write, or to review: 403.
    Api.as("phongds.kienhai").body(content(Map.of())).put(PATH).then().statusCode(403);
    move(STATION, PATH, "accept", Map.of()).statusCode(403);
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

  @Test
  void nothingHappenedIsAReport() {
    Api.clock("2024-12-02T08:00:00+07:00");
    String path = monthly("TYT-NAM-DU", "2024-11");
    Map<String, Object> nil = withCells(List.of());
    nil.put("nil", true);
    Api.as("tyt.namdu")
        .body(nil)
        .put(path + "?submit=true")
        .then()
        .statusCode(201)
        .body("content.nil", is(true))
        .body("content.cells.value", contains(0, 0, 0, 0, 0, 0));
    Api.as("tyt.namdu").body(nil).put(path).then().statusCode(200).body("revision", is(1));
  }

  private static io.restassured.response.ValidatableResponse put(Object body, String ifMatch) {
    var request = Api.as(STATION).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(PATH).then();
  }

  private static int post(String tag, String verb, Object body) {
    return Api.as(DISTRICT).header("If-Match", tag).body(body).post(PATH + "/" + verb).statusCode();
  }

  private static String receipt() {
    return Api.as(STATION).get(PATH + "/receipt").then().statusCode(200).extract().asString();
  }

  @SafeVarargs
  private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (Callable<Integer> call : calls) {
        answers.add(
            threads.submit(
                () -> {
                  go.await();
                  return call.call();
                }));
      }
      go.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
