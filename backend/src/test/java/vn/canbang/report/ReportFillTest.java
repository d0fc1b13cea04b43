package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.testing.Api;

/** What the system fills in of activities and outputs, and the files of a report. */
@QuarkusTest
class ReportFillTest {

  private static final String CENTRE = "ttyt.kienhai";
  private static final String STATION = "tyt.hontre";
  private static final String DESK = "phongds.kienhai";
  private static final String PATH = annual("TYT-HON-TRE");

  @Inject ReportsOfKienHai reports;
  @Inject Session session;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @Test
  void resultsComeFromOccurrencesAndAnotherOneNeedsANote() {
    String path = annual("TTYT-KIEN-HAI");
    JsonPath report = Api.as(CENTRE).get(path).then().statusCode(200).extract().jsonPath();
    List<Map<String, Object>> results = report.getList("filledActivities");
    assertThat(results).isNotEmpty();
    Map<String, Object> done =
        results.stream().filter(r -> "DONE".equals(r.get("status"))).findFirst().orElseThrow();
    String occurrence = report.getString("filledActivities.sources.flatten()[0].occurrence");
    Api.as(CENTRE).get("/occurrences/" + occurrence).then().statusCode(200);
    Api.as(STATION).get(PATH).then().body("filledActivities", empty());

    Map<String, Object> said = new HashMap<>();
    said.put("activity", done.get("activity"));
    said.put("status", "NOT_DONE");
    Map<String, Object> content = content(Map.of());
    content.put("activities", List.of(said));
    Api.as(CENTRE)
        .body(content)
        .put(path + "?submit=true")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItem("/activities/0/note report.override-activity-note"));
    said.put("note", "Buổi đó là của đơn vị khác");
    Api.as(CENTRE)
        .body(content)
        .put(path + "?submit=true")
        .then()
        .body("errors.code", not(hasItem("report.override-activity-note")));
    // What agrees with the records needs none, nor does what leaves something out.
    said.put("note", null);
    said.put("status", "DONE");
    said.put("doneOn", done.get("doneOn"));
    Api.as(CENTRE)
        .body(content)
        .put(path + "?submit=true")
        .then()
        .body("errors.code", not(hasItem("report.override-activity-note")));
  }

  @Test
  void outputsComeFromWhatWasHandedOut() {
    JsonPath report = Api.as(STATION).get(PATH).then().statusCode(200).extract().jsonPath();
    assertThat(report.<String>getList("filledOutputs.name")).hasSize(1);
    assertThat(report.<Integer>get("filledOutputs[0].issued")).isEqualTo(5);
    assertThat(report.<String>get("filledOutputs[0].sources[0].organisation.code"))
        .isEqualTo("TYT-HON-TRE");
    assertThat(
            Api.as(CENTRE)
                .get(annual("TTYT-KIEN-HAI"))
                .jsonPath()
                .<Integer>getList("filledOutputs[0].sources.quantity"))
        .containsExactlyInAnyOrder(4, 5, 5, 5, 5);

    Map<String, Object> output = new HashMap<>();
    output.put("output", report.get("filledOutputs[0].output"));
    output.put("issued", 4);
    output.put("received", 6);
    output.put("displayed", 3);
    Map<String, Object> content = content(filled(STATION, PATH));
    content.put(
        "outputs", List.of(output, Map.of("output", "0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a11")));
    Api.as(STATION)
        .body(content)
        .put(PATH)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains("/outputs/1/output report.output-unknown"));
    content.put("outputs", List.of(output));
    Api.as(STATION)
        .body(content)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItems(
                "/outputs/0/note report.override-output-note",
                "/outputs/0/received report.output-order"));
    output.put("received", 4);
    output.put("note", "Một băng rôn hỏng khi vận chuyển");
    Api.as(STATION)
        .body(content)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(201)
        .body("content.outputs.issued", contains(4));
    assertThatThrownBy(() -> run("update report_output set issued = 5"))
        .hasStackTraceContaining("of a report that was sent cannot change");
  }

  @Test
  void whatNobodyTypedIsFilledInWhenItIsSent() {
    Map<String, Object> content = content(filled(STATION, PATH));
    Api.as(STATION)
        .body(content)
        .put(PATH)
        .then()
        .statusCode(201)
        .body("content", not(hasKey("outputs")));
    move(STATION, PATH, "submit", Map.of())
        .statusCode(200)
        .body("content.outputs.issued", contains(5));
    String tag = ReportsOfKienHai.tag(STATION, PATH);
    // A script repeats what it typed until it hears an answer.
    Api.as(STATION)
        .body(content)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200)
        .header("ETag", is(tag))
        .body("revision", is(1));
    content.put("preparedBy", "Người khác");
    Api.as(STATION).body(content).put(PATH + "?submit=true").then().statusCode(409);
  }

  @Test
  void whatWasTypedOfOutputsStaysUntilAContentSpeaksOfThem() {
    Map<String, Object> content = content(filled(STATION, PATH));
    Map<String, Object> output = new HashMap<>();
    output.put("output", Api.as(STATION).get(PATH).path("filledOutputs[0].output"));
    output.put("issued", 4);
    output.put("received", 4);
    output.put("displayed", 3);
    content.put("outputs", List.of(output));
    Api.as(STATION).body(content).put(PATH).then().statusCode(201);

    // A form that has no fields for outputs.
    content.remove("outputs");
    content.put("preparedBy", "Trần Thị Lan");
    save(content).statusCode(200).body("content.outputs.issued", contains(4));
    // It stands there without a note, so it is not sent behind the officer's back either.
    move(STATION, PATH, "submit", Map.of())
        .statusCode(422)
        .body("errors.code", contains("report.override-output-note"));
    output.put("note", "Một băng rôn hỏng khi vận chuyển");
    content.put("outputs", List.of(output));
    save(content).statusCode(200);
    content.remove("outputs");
    move(STATION, PATH, "submit", Map.of())
        .statusCode(200)
        .body("content.outputs.issued", contains(4));
    String tag = ReportsOfKienHai.tag(STATION, PATH);
    Api.as(STATION)
        .body(content)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(200)
        .header("ETag", is(tag));
    move(DESK, PATH, "return", Map.of("reasonCode", "OTHER", "reason", "Xem lại người lập"))
        .statusCode(200);
    content.put("preparedBy", "Nguyễn Văn A");
    save(content).statusCode(200).body("content.outputs.issued", contains(4));

    // Who says that there are none typed takes them out: the records are sent.
    content.put("outputs", List.of());
    save(content).statusCode(200).body("content", not(hasKey("outputs")));
    move(STATION, PATH, "submit", Map.of())
        .statusCode(200)
        .body("content.outputs.issued", contains(5));
    Api.as(STATION)
        .get(PATH + "/revisions")
        .then()
        .body("items[0].outputChanges", empty())
        .body("items[1].outputChanges.name", hasSize(1))
        .body("items[1].outputChanges[0].before.issued", is(4))
        .body("items[1].outputChanges[0].after.issued", is(5));
  }

  private static ValidatableResponse save(Map<String, Object> content) {
    return Api.as(STATION)
        .header("If-Match", ReportsOfKienHai.tag(STATION, PATH))
        .body(content)
        .put(PATH)
        .then();
  }

  @Test
  void filesStayWithTheRevisionThatTheyWereSentWith() throws IOException {
    add("kind=ANNEX", "image/png").then().statusCode(409);
    Api.as(STATION).body(content(filled(STATION, PATH))).put(PATH).then().statusCode(201);
    add("kind=SIGNED_SCAN", "image/jpeg").then().statusCode(422);
    file("tyt.laison", "0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a11").then().statusCode(404);
    String id =
        add("kind=SIGNED_SCAN&name=Bản ký.png", "image/png")
            .then()
            .statusCode(201)
            .header("ETag", is(ReportsOfKienHai.tag(STATION, PATH)))
            .body("kind", is("SIGNED_SCAN"))
            .body("name", is("Bản ký.png"))
            .extract()
            .path("id");
    // Writing the content anew leaves the files alone.
    Map<String, Object> content = content(filled(STATION, PATH));
    content.put("preparedBy", "Nguyễn Văn A");
    Api.as(STATION)
        .header("If-Match", ReportsOfKienHai.tag(STATION, PATH))
        .body(content)
        .put(PATH)
        .then()
        .statusCode(200)
        .body("files.id", contains(id));
    // Nobody has received it yet.
    file(DESK, id).then().statusCode(404);
    move(STATION, PATH, "submit", Map.of()).statusCode(200);
    file(DESK, id)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("image/png"))
        .header("X-Content-Type-Options", is("nosniff"));
    add("kind=ANNEX", "image/png").then().statusCode(409);
    Api.as(STATION).delete(PATH + "/files/" + id).then().statusCode(409);
    assertThatThrownBy(() -> run("delete from report_file"))
        .hasStackTraceContaining("of a report that was sent cannot change");

    move(DESK, PATH, "return", Map.of("reasonCode", "OTHER", "reason", "Bản ký bị mờ"))
        .statusCode(200);
    Api.as(DESK).delete(PATH + "/files/" + id).then().statusCode(403);
    Api.as(STATION).delete(PATH + "/files/" + id).then().statusCode(204);
    Api.as(STATION)
        .get(PATH)
        .then()
        .body("revision", is(2))
        .body("files", empty())
        .body("state", is("RETURNED"));
    Api.as(STATION)
        .get(PATH + "/revisions")
        .then()
        .body("items[0].fileChanges", empty())
        .body("items[1].fileChanges.name", contains("Bản ký.png"))
        .body("items[1].fileChanges.kind", contains("SIGNED_SCAN"))
        .body("items[1].fileChanges.change", contains("REMOVED"));
    // What was sent keeps it.
    Api.as(DESK).get(PATH).then().body("files", hasSize(1));
    file(DESK, id).then().statusCode(200);
    file(STATION, id).then().statusCode(200);
  }

  @Test
  void aWorkbookMayBeAnAnnexAndNoSignedScan() {
    Api.as(STATION).body(content(filled(STATION, PATH))).put(PATH).then().statusCode(201);
    byte[] workbook =
        TableWriter.write(
            TableFormat.XLSX,
            List.of(new TableSheet("Danh sách", List.of("Thôn"), List.of(List.of("Thôn 1")), 20)));
    String id =
        addFile("kind=ANNEX&name=Danh sách.xlsx", Upload.XLSX, workbook)
            .then()
            .statusCode(201)
            .body("kind", is("ANNEX"))
            .body("mediaType", is(Upload.XLSX))
            .extract()
            .path("id");
    file(STATION, id)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(Upload.XLSX))
        .header("Content-Disposition", startsWith("attachment; filename=\"Danh-sach.xlsx\""));
    addFile("kind=SIGNED_SCAN", Upload.XLSX, workbook).then().statusCode(422);
    addFile("kind=ANNEX", Upload.XLSX, "không phải".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("errors.code", contains("file.type"));
  }

  private static Response add(String query, String mediaType) throws IOException {
    return addFile(query, mediaType, picture());
  }

  private static Response addFile(String query, String mediaType, byte[] content) {
    return Api.as(STATION).contentType(mediaType).body(content).post(PATH + "/files?" + query);
  }

  static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static Response file(String who, String id) {
    return Api.as(who).accept("*/*").get(PATH + "/files/" + id);
  }

  private void run(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
  }
}
