package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.monthly;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.put;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;
import static vn.canbang.report.ReportsOfKienHai.tag;
import static vn.canbang.report.ReportsOfKienHai.withCells;
import static vn.canbang.testing.AtOnce.atOnce;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Writing a draft, alone and beside others, with all that may be wrong with it. */
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
    String first = put(STATION, PATH, one, null).statusCode(201).extract().header("ETag");
    // The same content again, in other order and spelling: 200, no tag needed, nothing changes.
    assertThat(put(STATION, PATH, one, null).statusCode(200).extract().header("ETag"))
        .isEqualTo(first);
    // Other content of a draft: with its tag only.
    put(STATION, PATH, other, null).statusCode(428).body("code", is("if-match.missing"));
    String second = put(STATION, PATH, other, first).statusCode(200).extract().header("ETag");
    assertThat(put(STATION, PATH, one, first).statusCode(412).extract().header("ETag"))
        .isEqualTo(second);
    // A tag weakened by a proxy counts.
    put(STATION, PATH, full, "W/" + second).statusCode(200);
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
    put(STATION, PATH, other, sent).statusCode(409).body("code", is("report.submitted"));
    // Accepted: likewise.
    move(DISTRICT, PATH, "accept", Map.of()).statusCode(200);
    put(STATION, PATH, full, null).statusCode(200).body("state", is("ACCEPTED"));
    put(STATION, PATH, other, tag(STATION, PATH))
        .statusCode(409)
        .body("code", is("report.accepted"));
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
    put(STATION, PATH, content(Map.of("LIVE_BIRTHS.MALE", 1)), "\"0\"").statusCode(201);
    put(STATION, PATH, content(Map.of("LIVE_BIRTHS.MALE", 2)), "\"0\"").statusCode(412);
  }

  @Test
  void aDraftTakesWhatCannotBeSentAndAllFaultsComeAtOnce() {
    Map<String, Integer> cells = new HashMap<>(filled(STATION, PATH));
    cells.put("LIVE_BIRTHS_2ND.MALE", 40);
    cells.put("LIVE_BIRTHS_3RD_PLUS.FEMALE", 30);
    cells.remove("LIVE_BIRTHS.FEMALE");
    put(STATION, PATH, content(cells), null).statusCode(201);

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
    put(STATION, PATH, content, null)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/cells/0/key", "/narrative/0/code"));
    Map<String, Object> wrong = content(Map.of("LIVE_BIRTHS.MALE", -1));
    wrong.put("preparedBy", "x".repeat(121));
    put(STATION, PATH, wrong, null)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/cells/0/value", "/preparedBy"));
    put(
            STATION,
            PATH,
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

  @Test
  void nothingHappenedIsAReport() {
    Api.clock("2024-12-02T08:00:00+07:00");
    String path = monthly("TYT-NAM-DU", "2024-11");
    Map<String, Object> noted =
        Map.of("key", "LIVE_BIRTHS.MALE", "value", 0, "note", "Trạm đóng cửa do bão");
    Map<String, Object> nil = withCells(List.of(noted));
    nil.put("nil", true);
    Api.as("tyt.namdu")
        .body(nil)
        .put(path + "?submit=true")
        .then()
        .statusCode(201)
        .body("content.nil", is(true))
        .body("content.cells.value", contains(0, 0, 0, 0, 0, 0))
        .body(
            "content.cells.find { it.key == 'LIVE_BIRTHS.MALE' }.note", is("Trạm đóng cửa do bão"));
    Api.as("tyt.namdu").body(nil).put(path).then().statusCode(200).body("revision", is(1));
  }

  @Test
  void aDraftAndAnUnsentAmendmentCanBeDropped() {
    put(STATION, PATH, content(Map.of("LIVE_BIRTHS.MALE", 1)), null).statusCode(201);
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
  void twentyEditorsAtOnceEachChangeIsOneVersion() throws Exception {
    put(STATION, PATH, content(Map.of("LIVE_BIRTHS.MALE", 0)), null).statusCode(201);
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

  private static String receipt() {
    return Api.as(STATION).get(PATH + "/receipt").then().statusCode(200).extract().asString();
  }
}
