package vn.canbang.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.observation.Figures;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Sessions of Long Biên on years before those of the sample. */
@QuarkusTest
class ReconciliationTest {

  private static final String OFFICE = "ttyt.longbien";
  private static final String JUSTICE = "tuphap.longbien";
  private static final String POLICE = "congan.longbien";
  private static final String STATISTICS = "thongke.longbien";
  private static final String WARD = "00154";

  private String session = "";

  @BeforeEach
  void births() {
    Figures.put(
        List.of(
            Figures.births("TTYT-LONG-BIEN", WARD, "2015-03", Map.of(BOYS, 33, GIRLS, 27)),
            Figures.births("TTYT-LONG-BIEN", "00115", "2015-03", Map.of(BOYS, 40, GIRLS, 36))));
  }

  private static Map<String, Object> participant(String code, String kind, boolean required) {
    return Map.of("organisation", code, "agencyKind", kind, "required", required);
  }

  private static Map<String, Object> wanted(String area, String period, @Nullable Integer level) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("area", area);
    wanted.put("period", period);
    wanted.put("elements", List.of("LIVE_BIRTHS"));
    wanted.put("level", level);
    wanted.put(
        "participants",
        List.of(
            participant("TTYT-LONG-BIEN", "HEALTH", true),
            participant("PHONG-TU-PHAP-LONG-BIEN", "JUSTICE", true),
            participant("CONG-AN-LONG-BIEN", "POLICE", true),
            participant("CHI-CUC-THONG-KE-LONG-BIEN", "STATISTICS", false)));
    return wanted;
  }

  private Response read(String caller) {
    return Api.as(caller).get("/reconciliations/" + session);
  }

  private Response enter(String caller, int participant, Map<String, Object> more, int... amounts) {
    Response now = read(OFFICE);
    List<String> lines = now.path("lines.id");
    List<Map<String, Object>> figures = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      figures.add(Map.of("line", lines.get(i), "value", amounts[i]));
    }
    Map<String, Object> body = new HashMap<>(more);
    body.putIfAbsent("figures", figures);
    return Api.as(caller)
        .header("If-Match", now.header("ETag"))
        .body(body)
        .put(
            "/reconciliations/"
                + session
                + "/figures/"
                + now.path("participants[" + participant + "].id"));
  }

  private Response decide(Map<String, Object> line) {
    Response now = read(OFFICE);
    Map<String, Object> said = new HashMap<>(line);
    said.putIfAbsent("line", now.path("lines[0].id"));
    return Api.as(OFFICE)
        .header("If-Match", now.header("ETag"))
        .body(Map.of("lines", List.of(said)))
        .put("/reconciliations/" + session + "/lines");
  }

  private Response post(String caller, String verb, Map<String, Object> body) {
    return Api.as(caller)
        .header("If-Match", read(OFFICE).header("ETag"))
        .body(body)
        .post("/reconciliations/" + session + "/" + verb);
  }

  private static void ratio(String area, float expected) {
    Api.as(OFFICE)
        .get("/analytics/indicators?indicator=SRB&area=" + area + "&periods=2015")
        .then()
        .body("columns.value", contains(expected));
  }

  private void delete() {
    Api.as(OFFICE)
        .header("If-Match", read(OFFICE).header("ETag"))
        .delete("/reconciliations/" + session)
        .then()
        .statusCode(204);
  }

  private Response open(Map<String, Object> wanted) {
    Response made = Api.as(OFFICE).body(wanted).post("/reconciliations");
    made.then().statusCode(201);
    session = made.path("id");
    return made;
  }

  /** The text of the minutes, as another program reads it. */
  private String minutes(String caller) {
    byte[] docx =
        Api.as(caller)
            .accept("*/*")
            .get("/reconciliations/" + session + "/minutes")
            .then()
            .statusCode(200)
            .header("Content-Disposition", startsWith("attachment"))
            .extract()
            .asByteArray();
    try (XWPFWordExtractor text =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      return text.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void agenciesEnterAgreeAndTheIndicatorChanges() {
    open(wanted(WARD, "2015", null))
        .then()
        .header("Location", endsWith("/api/v1/reconciliations/" + session))
        .body("area.name", equalTo("phường Cự Khối"))
        .body("state", equalTo("OPEN"))
        .body("periodOver", equalTo(true))
        .body("standingOffice.code", equalTo("TTYT-LONG-BIEN"))
        .body("elements.nameVi", contains("Trẻ sinh ra sống"))
        .body("participants.agencyKind", contains("HEALTH", "JUSTICE", "POLICE", "STATISTICS"))
        .body(
            "participants.allowedActions",
            contains(
                List.of("ENTER"), List.of("ENTER_FOR"), List.of("ENTER_FOR"), List.of("ENTER_FOR")))
        .body("lines.cell", contains("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"))
        .body("lines.nameVi", contains("Trẻ sinh ra sống: Bé trai", "Trẻ sinh ra sống: Bé gái"))
        .body("lines.systemValue", contains(33, 27))
        .body("lines.difference", contains(nullValue(), nullValue()))
        .body("missing", hasSize(4))
        .body("allowedActions", contains("EDIT_LINES", "AGREE", "DELETE"));

    // Who takes part sees all of it; others nothing.
    read(JUSTICE)
        .then()
        .statusCode(200)
        .body("lines.systemValue", contains(33, 27))
        .body(
            "participants.allowedActions",
            contains(List.of(), List.of("ENTER"), List.of(), List.of()))
        .body("allowedActions", empty());
    read("tyt.hontre").then().statusCode(404);
    Api.as(POLICE)
        .get("/reconciliations?year=2015&state=OPEN&count=true")
        .then()
        .statusCode(200)
        .body("items.area.code", hasItem(WARD));
    Api.as("tyt.hontre").get("/reconciliations").then().body("items", empty());

    enter(OFFICE, 0, Map.of("basis", "Nơi thường trú thực tế", "cutOff", "2016-01-10"), 33, 27)
        .then()
        .statusCode(200)
        .body("participants[0].enteredFor", equalTo(false))
        .body("participants[0].basis", equalTo("Nơi thường trú thực tế"))
        .body("participants[0].enteredBy", notNullValue())
        .body("participants[0].figuresMissing", equalTo(0))
        .body("missing", hasSize(3));
    assertThat(minutes(OFFICE)).contains("Chưa đủ số liệu của các cơ quan để đối chiếu.");
    enter(JUSTICE, 1, Map.of(), 31, 27)
        .then()
        .statusCode(200)
        .body("lines.difference", contains(2, 0));
    enter(JUSTICE, 2, Map.of(), 1, 1).then().statusCode(403);
    enter(OFFICE, 2, Map.of(), 32, 27)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/document"))
        .body("errors.code", contains("reconciliation.letter-required"));
    Map<String, Object> letter =
        Map.of("document", Map.of("number", "12/CAQ-QLHC", "issuedOn", "2016-01-08"));
    enter(OFFICE, 2, letter, 32, 27)
        .then()
        .statusCode(200)
        .body("participants[2].enteredFor", equalTo(true))
        .body("participants[2].document.number", equalTo("12/CAQ-QLHC"))
        .body("lines[0].figures.value", contains(33, 31, 32, null));

    Map<String, Object> minutes = Map.of("minutesNumber", "01/BB-TTYT", "signedOn", "2016-01-15");
    post(OFFICE, "agree", minutes)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/agreedValue"))
        .body(
            "errors.message",
            contains("Chưa có số thống nhất của phường Cự Khối, Trẻ sinh ra sống: Bé trai."));
    decide(Map.of("agreedValue", 32))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/reason"));
    decide(Map.of("agreedValue", 32, "reason", "OTHER"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/reasonText"));
    decide(Map.of("agreedValue", 32, "reason", "LATE_REGISTRATION"))
        .then()
        .statusCode(200)
        .body("lines[0].agreedValue", equalTo(32))
        .body("lines[0].reason", equalTo("LATE_REGISTRATION"));

    ratio(WARD, 122.2222f);
    Api.as(JUSTICE)
        .get("/reconciliations/" + session + "/effect")
        .then()
        .statusCode(200)
        .body("undecided", equalTo(0))
        .body("indicators.findAll { it.indicator.code == 'SRB' }.before", contains(122.2222f))
        .body("indicators.findAll { it.indicator.code == 'SRB' }.after", contains(118.5185f));

    assertThat(minutes(JUSTICE)).contains("DỰ THẢO", "Các cơ quan chưa thống nhất số liệu.");
    post(JUSTICE, "agree", minutes).then().statusCode(403);
    post(OFFICE, "agree", minutes)
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("minutes.number", equalTo("01/BB-TTYT"))
        .body("lines.agreedValue", contains(32, 27))
        .body("lines.systemValue", contains(33, 27))
        .body("allowedActions", contains("REOPEN"));
    assertThat(minutes(JUSTICE))
        .contains(
            "Số: 01/BB-TTYT",
            "Long Biên, ngày 15 tháng 01 năm 2016",
            "BIÊN BẢN",
            "Thống nhất số liệu trẻ sinh ra sống năm 2015, phường Cự Khối",
            "1. Trung tâm Y tế quận Long Biên (cơ quan chủ trì).",
            "Trung tâm Y tế quận Long Biên: sổ theo dõi dân số của ngành y tế; cách tính: Nơi thường"
                + " trú thực tế; chốt số liệu ngày 10/01/2016.",
            "theo văn bản số 12/CAQ-QLHC ngày 08/01/2016",
            "Có 1/2 số liệu chênh lệch giữa các cơ quan, theo lý do:",
            "Hôm nay, ngày 15 tháng 01 năm 2016, tại",
            "- Đăng ký khai sinh muộn: 1 số liệu.",
            "- Trẻ sinh ra sống: Bé trai: 32;",
            "ĐẠI DIỆN PHÒNG TƯ PHÁP QUẬN")
        .doesNotContain("DỰ THẢO");
    ratio(WARD, 118.5185f);
    // The whole district: (32 + 40) / (27 + 36).
    ratio("004", 114.2857f);
    Api.as(OFFICE)
        .get("/observations?area=" + WARD + "&from=2015&to=2015")
        .then()
        .statusCode(200)
        .body("items.findAll { it.period == '2015' }.status", contains("AGREED", "AGREED"));
    Api.as("admin")
        .get("/audit-events?resource=" + session)
        .then()
        .body(
            "items.action",
            hasItems(
                "RECONCILIATION_CREATED",
                "RECONCILIATION_FIGURES_ENTERED",
                "RECONCILIATION_LINES_WRITTEN",
                "RECONCILIATION_AGREED"));

    enter(JUSTICE, 1, Map.of(), 30, 27)
        .then()
        .statusCode(409)
        .body("code", equalTo("reconciliation.not-open"));
    post(OFFICE, "reopen", Map.of("reason", "Tư pháp bổ sung một trường hợp"))
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("round", equalTo(2))
        .body("reopenReason", equalTo("Tư pháp bổ sung một trường hợp"))
        .body("earlierRounds.minutes.number", contains("01/BB-TTYT"))
        .body("allowedActions", contains("EDIT_LINES", "AGREE"));
    ratio(WARD, 118.5185f);
    decide(Map.of("agreedValue", 31, "reason", "OTHER", "reasonText", "Một cháu đã chuyển đi"))
        .then()
        .statusCode(200);
    post(OFFICE, "agree", Map.of("minutesNumber", "02/BB-TTYT", "signedOn", "2016-02-01"))
        .then()
        .statusCode(200)
        .body("round", equalTo(2));
    ratio(WARD, 114.8148f);
    Api.as(OFFICE)
        .body(wanted(WARD, "2015", null))
        .post("/reconciliations")
        .then()
        .statusCode(409)
        .body("code", equalTo("reconciliation.exists"));
  }

  @Test
  void whoIsMissingIsNamed() {
    open(wanted("004", "2015-03", 3)).then().body("lines", hasSize(28));
    post(OFFICE, "agree", Map.of("minutesNumber", "1", "signedOn", "2016-01-15"))
        .then()
        .statusCode(422)
        .body(
            "errors.message",
            hasItems(
                "Công an quận chưa có đủ số liệu của 14 địa bàn: phường Bồ Đề, phường Cự Khối, phường Đức"
                    + " Giang, phường Giang Biên, phường Gia Thụy…",
                "Chưa có số thống nhất của phường Cự Khối, Trẻ sinh ra sống: Bé gái."))
        .body("errors.findAll { it.code == 'reconciliation.figures-missing' }", hasSize(3));
    Api.as(OFFICE)
        .get("/reconciliations/" + session + "/effect")
        .then()
        .statusCode(200)
        .body("undecided", equalTo(28));
    delete();
    read(OFFICE).then().statusCode(404);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    open(wanted(WARD, "2015-03", null));
    String line = read(OFFICE).path("lines[0].id");
    Map<String, Object> figure = Map.of("line", line, "value", 5, "lateRegistered", 6);
    enter(OFFICE, 0, Map.of("cutOff", "2030-01-01", "figures", List.of(figure, figure)))
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/cutOff",
                "/figures/0/lateRegistered",
                "/figures/1/lateRegistered",
                "/figures/1/line"));
    enter(OFFICE, 0, Map.of("figures", List.of(Map.of("line", line, "value", -1))))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/figures/0/value"));
    enter(OFFICE, 0, Map.of("figures", List.of(Map.of("line", session, "value", 1))))
        .then()
        .statusCode(422)
        .body("errors.code", contains("reconciliation.line-unknown"));
    decide(Map.of("reason", "NONE"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("reconciliation.reason-unknown"));
    Api.as(OFFICE)
        .header("If-Match", "\"99\"")
        .body(Map.of("lines", List.of()))
        .put("/reconciliations/" + session + "/lines")
        .then()
        .statusCode(412);
    Api.as(OFFICE)
        .body(Map.of("reason", "x"))
        .post("/reconciliations/" + session + "/reopen")
        .then()
        .statusCode(428);
    post(OFFICE, "reopen", Map.of("reason", "x"))
        .then()
        .statusCode(409)
        .body("code", equalTo("reconciliation.not-agreed"));
    // All count the same: nobody has to say it again, but a value of nobody asks for a reason.
    enter(OFFICE, 0, Map.of(), 33, 27).then().statusCode(200);
    decide(Map.of("agreedValue", 34))
        .then()
        .statusCode(422)
        .body("errors.code", contains("reconciliation.reason-required"));
    decide(Map.of("agreedValue", 33)).then().statusCode(200);
    delete();
  }

  @Test
  void sessionsThatCannotBeAreRefusedAllFaultsAtOnce() {
    Map<String, Object> wrong = wanted("004", "2015", null);
    wrong.put("elements", List.of("LIVE_BIRTHS", "LIVE_BIRTHS", "NONE"));
    wrong.put(
        "participants",
        List.of(
            participant("TTYT-LONG-BIEN", "HEALTH", true),
            participant("TTYT-LONG-BIEN", "HEALTH", true),
            participant("NONE", "POLICE", true)));
    Api.as(OFFICE)
        .body(wrong)
        .post("/reconciliations")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/elements/1",
                "/elements/2",
                "/participants/1/organisation",
                "/participants/2/organisation",
                "/level"));
    Api.as(OFFICE)
        .body(wanted("31108", "2015", null))
        .post("/reconciliations")
        .then()
        .statusCode(422)
        .body("errors.code", contains("reconciliation.area-elsewhere"));
    Api.as(OFFICE)
        .body(wanted(WARD, "2030", null))
        .post("/reconciliations")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/period"));
    Api.as(JUSTICE)
        .body(wanted(WARD, "2014", null))
        .post("/reconciliations")
        .then()
        .statusCode(403);
  }

  private static byte[] scan() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response send(String caller, String files, byte[] content) {
    return Api.as(caller).contentType("application/pdf").body(content).post(files);
  }

  @Test
  void theLetterStandsBesideTheFiguresThatItBrought() {
    open(wanted(WARD, "2013", null));
    Map<String, Object> letter =
        Map.of("document", Map.of("number", "12/CAQ-QLHC", "issuedOn", "2014-01-08"));
    enter(OFFICE, 2, letter, 30, 26).then().body("participants[2].files", empty());
    String police = read(OFFICE).path("participants[2].id");
    String files = "/reconciliations/" + session + "/figures/" + police + "/files";
    // Who may not enter the figures adds nothing to them either.
    send(JUSTICE, files, scan()).then().statusCode(403);
    send("tyt.hontre", files, scan()).then().statusCode(404);
    send(OFFICE, files, "no scan".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
    String version = read(OFFICE).header("ETag");
    Response added = send(OFFICE, files, scan());
    added
        .then()
        .statusCode(201)
        .header("ETag", not(equalTo(version)))
        .body("participants[2].files.name", contains("Văn bản 12-CAQ-QLHC.pdf"))
        .body("participants[2].files.mediaType", contains("application/pdf"))
        .body("participants[1].files", empty());
    String file = files + "/" + added.path("participants[2].files[0].id");
    assertThat(added.header("Location")).endsWith(file);
    Api.as(JUSTICE)
        .accept("*/*")
        .get(file)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", startsWith("attachment"));
    Api.as("tyt.hontre").accept("*/*").get(file).then().statusCode(404);
    Api.as(JUSTICE).delete(file).then().statusCode(403);
    Api.as(OFFICE).delete(file).then().statusCode(204);
    Api.as(OFFICE).accept("*/*").get(file).then().statusCode(404);
    // The agency itself adds its own; what was added goes with the session.
    send(POLICE, files + "?fileName=Bang.pdf", scan())
        .then()
        .statusCode(201)
        .body("participants[2].files.name", contains("Bang.pdf"));
    Api.as("admin")
        .get("/audit-events?resource=" + session)
        .then()
        .body("items.action", hasItems("RECONCILIATION_FILE_ADDED", "RECONCILIATION_FILE_REMOVED"));
    delete();
  }

  @Test
  void figuresSideBySideAreATable() {
    open(wanted(WARD, "2012", null));
    enter(OFFICE, 0, Map.of(), 33, 27);
    enter(JUSTICE, 1, Map.of(), 31, 27);
    decide(Map.of("agreedValue", 32, "reason", "OTHER", "reasonText", "=Một cháu; sinh nơi khác"));
    String csv =
        Api.as(STATISTICS)
            .accept("*/*")
            .get("/reconciliations/" + session + "/figures?format=CSV")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("doi-soat-so-lieu.csv"))
            .extract()
            .asString();
    assertThat(csv.lines().map(line -> line.replace("\uFEFF", "")).toList())
        .element(0)
        .asString()
        .startsWith("Mã địa bàn,Địa bàn,Mã số liệu,Số liệu,Trung tâm Y tế quận Long Biên,")
        .endsWith("Hệ thống,Chênh lệch,Lý do,Giải thích,Số thống nhất");
    assertThat(csv.lines().skip(1).toList())
        .containsExactly(
            "00154,phường Cự Khối,LIVE_BIRTHS.MALE,Trẻ sinh ra sống: Bé trai,33,,31,,,,,,,2,Lý do khác"
                + " (ghi rõ),\"'=Một cháu; sinh nơi khác\",32",
            "00154,phường Cự Khối,LIVE_BIRTHS.FEMALE,Trẻ sinh ra sống: Bé gái,27,,27,,,,,,,0,,,");
    Api.as("tyt.hontre")
        .accept("*/*")
        .get("/reconciliations/" + session + "/figures")
        .then()
        .statusCode(404);
    delete();
  }

  @Test
  void theCommitteeFollowsSessionsOfItsStandingOffice() {
    open(wanted(WARD, "2011", null));
    read("bcd.longbien")
        .then()
        .statusCode(200)
        .body("allowedActions", empty())
        .body("participants.allowedActions.flatten()", empty());
    for (String caller : List.of("bcd.longbien", OFFICE, JUSTICE, POLICE, STATISTICS)) {
      Api.as(caller)
          .get("/reconciliations?year=2024")
          .then()
          .body("items.area.name", hasItem("quận Long Biên"));
    }
    delete();
  }

  @Test
  void onlyWhatSeveralAgenciesCountIsLaidSideBySide() {
    Map<String, Object> wrong = wanted(WARD, "2011", null);
    wrong.put("elements", List.of("LIVE_BIRTHS", "CONTRACEPTIVE_USERS"));
    Api.as(OFFICE)
        .body(wrong)
        .post("/reconciliations")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/elements/1"))
        .body("errors.code", contains("reconciliation.element-own"));
    Api.as(OFFICE)
        .get("/data-elements")
        .then()
        .body(
            "items.findAll { it.reconcilable }.code",
            hasItems("LIVE_BIRTHS", "DEATHS", "IN_MIGRANTS", "MARRYING_COUPLES"))
        .body("items.findAll { it.reconcilable }.code", not(hasItem("CONTRACEPTIVE_USERS")));
  }

  @Test
  void aSessionIsReadInAFixedNumberOfStatements() {
    open(wanted(WARD, "2014", null));
    int one = Statements.count(() -> read(OFFICE).then().statusCode(200));
    delete();
    open(wanted("004", "2014", 3));
    assertThat(Statements.count(() -> read(OFFICE).then().statusCode(200)))
        .isLessThanOrEqualTo(one + 2);
    delete();
  }

  @Test
  void reasonsAreACatalogue() {
    Api.as(STATISTICS)
        .get("/reconciliation-reasons")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("LATE_REGISTRATION", "RESIDENCE", "SEX_MISTAKEN", "OTHER"));
  }
}
