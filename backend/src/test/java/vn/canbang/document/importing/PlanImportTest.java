package vn.canbang.document.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.IssuedPlans;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.testing.Api;

/** Texts are read to drafts that say where each field came from, and become plans. */
@QuarkusTest
@Tag("once")
class PlanImportTest {

  private static final String HEAD =
      """
      SỞ Y TẾ TỈNH KIÊN GIANG              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI             Độc lập - Tự do - Hạnh phúc
      Số: 812/KH-TTYT                      Kiên Hải, ngày 05 tháng 02 năm 2023

      KẾ HOẠCH
      Công tác dân số năm 2023 trên địa bàn huyện Kiên Hải

      Căn cứ Kế hoạch số 139/KH-TTYT, ngày 25/08/2021 của Trung tâm Y tế về thực hiện Đề án;
      """;

  private static final String BODY =
      """
      I. MỤC TIÊU
      1. Mục tiêu cụ thể
      - Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái;
      II. HOẠT ĐỘNG
      1. Tập huấn cho cộng tác viên vào tháng 3 năm 2023.
      III. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế các xã
      - Báo cáo kết quả về Trung tâm Y tế trước ngày 20/11/2023.
      Nơi nhận:
      - Sở Y tế (b/c);
      - Lưu: VT.
                                                  GIÁM ĐỐC
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dong-lai-2024",
        "kien-hai-2024",
        "cu-khoi-2021-2025",
        "bac-giang-2024",
        "long-bien-2024"
      })
  void everyFieldPointsIntoTheTextAndTheDraft(String seed) {
    Response answer = Imports.send(Imports.seed(seed), Imports.TEXT);
    answer.then().statusCode(201);
    JsonPath read = answer.jsonPath();
    String text = read.getString("text");
    List<Map<String, Object>> fields = read.getList("fields");
    assertThat(fields).hasSizeGreaterThan(60);
    for (Map<String, Object> field : fields) {
      int start = (int) field.get("start");
      int end = (int) field.get("end");
      String evidence = (String) field.get("evidence");
      assertThat(text.substring(start, end)).startsWith(evidence);
      assertThat(Pointers.at(read.getMap("draft"), (String) field.get("path")))
          .as("%s", field)
          .isNotNull();
    }
    // The damaged head of one is no national name any more.
    assertThat(read.getList("unrecognised")).hasSize(seed.startsWith("bac-giang") ? 2 : 0);
    assertThat(Imports.as(Imports.PLANNER).get("/plan-imports/" + read.getString("id")).asString())
        .isEqualTo(answer.asString());
  }

  @Test
  void aTextBecomesADraftWithAllItsParts() {
    JsonPath read = made(HEAD + BODY);
    assertThat(read.getString("createdAt")).startsWith("2024-11-18T");
    assertThat(read.getString("keptUntil")).startsWith("2024-12-18T");
    assertThat(read.getString("draft.number")).isEqualTo("812/KH-TTYT");
    assertThat(read.getString("draft.issuedOn")).isEqualTo("2023-02-05");
    assertThat(read.getString("draft.issuerText")).isEqualTo("TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI");
    assertThat(read.getString("draft.periodStart")).isEqualTo("2023-01-01");
    assertThat(read.getString("area.code")).isEqualTo("912");
    assertThat(read.getString("issuer.code")).isEqualTo("TTYT-KIEN-HAI");
    assertThat(read.getString("draft.reportingDuties[0].to[0]")).isEqualTo("TTYT-KIEN-HAI");
    assertThat(read.getString("draft.duties[0].organisations[0]")).isEqualTo("TYT-XA-KIEN-HAI");
    Response confirmed = confirm(read, "DRAFT", read.getMap("draft"));
    confirmed.then().statusCode(201).body("status", equalTo("DRAFT"));
    String plan = confirmed.path("id");
    try {
      confirmed
          .then()
          .body("number", equalTo(null))
          .body("recordedFromPaper", equalTo(false))
          .body("sections.code", hasItems("I", "I.1", "II", "III", "III.1"))
          .body("legalBases.number", hasItem("139/KH-TTYT"))
          .body("recipients.text", hasItem("Sở Y tế"))
          .body("allowedActions", hasItem("EDIT"));
      Api.as(Imports.PLANNER)
          .get("/plans/" + plan + "/targets")
          .then()
          .body("items.code", equalTo(List.of("T1")))
          .body("items[0].value", equalTo(109))
          .body("items[0].comparator", equalTo("LT"));
      Api.as(Imports.PLANNER)
          .get("/plans/" + plan + "/activities")
          .then()
          .body("items.code", equalTo(List.of("1")))
          .body("items[0].category", equalTo("TRAINING"));
      assertThat(confirm(read, "DRAFT", read.getMap("draft")).statusCode()).isEqualTo(409);
    } finally {
      Drafts.delete(plan);
    }
  }

  @Test
  void aTextBecomesAPlanIssuedOnPaper() {
    JsonPath read = made((HEAD + BODY).replace("812/KH", "813/KH"));
    Response confirmed = confirm(read, "RECORDED", read.getMap("draft"));
    confirmed.then().statusCode(201);
    String plan = confirmed.path("id");
    try {
      confirmed
          .then()
          .body("status", equalTo("ISSUED"))
          .body("recordedFromPaper", equalTo(true))
          .body("number", equalTo("813/KH-TTYT"))
          .body("gaps", hasSize(0))
          .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/plans/" + plan));
      // The number is taken now.
      JsonPath again = made((HEAD + BODY).replace("812/KH", "813/KH"));
      confirm(again, "RECORDED", again.getMap("draft"))
          .then()
          .statusCode(422)
          .body("errors.pointer", hasItem("/draft/number"));
    } finally {
      IssuedPlans.discard(plan);
    }
  }

  /** The body of a plan recorded without an import. */
  @Test
  void aPlanIsRecordedWithItsGaps() {
    JsonPath read = made(BODY);
    Map<String, Object> document = new HashMap<>(read.getMap("draft"));
    document.put("type", "ANNUAL");
    document.put("title", "Công tác dân số năm 2023");
    document.put("periodStart", "2022-01-01");
    document.put("periodEnd", "2022-12-31");
    Api.as(Imports.PLANNER)
        .body(Map.of("document", document, "issuer", "TTYT-KIEN-HAI", "area", "912"))
        .post("/plans/record")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/document/activities/0/rules/0"))
        .body("errors.code", contains("activity.rule-never"));
    document.put("periodStart", "2023-01-01");
    document.put("periodEnd", "2023-12-31");
    Response recorded =
        Api.as(Imports.PLANNER)
            .body(Map.of("document", document, "issuer", "TTYT-KIEN-HAI", "area", "912"))
            .post("/plans/record");
    recorded.then().statusCode(201);
    try {
      recorded.then().body("gaps", hasItems("NUMBER", "ISSUED_ON", "PLACE"));
    } finally {
      IssuedPlans.discard(recorded.path("id"));
    }
  }

  @Test
  void allFaultsOfADraftAreToldAtOnce() {
    JsonPath read = made(BODY);
    Map<String, Object> draft = new HashMap<>(read.getMap("draft"));
    draft.put("periodStart", "2023-12-31");
    draft.put("periodEnd", "2023-01-01");
    draft.put("title", null);
    draft.put("programme", "KHONG-CO");
    draft.put(
        "recipients", List.of(Map.of("text", "Sở Y tế", "organisations", List.of("KHONG-CO"))));
    draft.put(
        "sections",
        List.of(
            Map.of("code", "I", "parent", "II", "paragraphs", List.of()),
            Map.of("code", "I", "paragraphs", List.of())));
    draft.put(
        "targets",
        List.of(
            Map.of(
                "statement",
                "Từ 105",
                "comparator",
                "BETWEEN",
                "value",
                105,
                "objective",
                "X",
                "indicator",
                "Y",
                "area",
                "99999")));
    draft.put(
        "activities",
        List.of(
            Map.of(
                "code",
                "1",
                "title",
                "Hội nghị",
                "category",
                "CONFERENCE",
                "section",
                "Z",
                "separatePlan",
                false,
                "coordinators",
                List.of(),
                "materials",
                List.of(),
                "channels",
                List.of(),
                "rules",
                List.of(Map.of("kind", "ONCE", "tentative", false)),
                "outputs",
                List.of(
                    Map.of(
                        "name",
                        "Tờ rơi",
                        "quantity",
                        10,
                        "allocations",
                        List.of(Map.of("text", "Xã", "quantity", 9)))))));
    Response refused = confirm(read, "RECORDED", draft);
    refused
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            hasItems(
                "/draft/title",
                "/draft/programme",
                "/draft/recipients/0/organisations/0",
                "/draft/sections/0/parent",
                "/draft/sections/1/code",
                "/draft/targets/0/upperValue",
                "/draft/targets/0/objective",
                "/draft/targets/0/indicator",
                "/draft/activities/0/section",
                "/draft/activities/0/rules/0/start",
                "/draft/activities/0/outputs/0/quantity"));
    draft.put("title", "Kế hoạch");
    draft.put("type", "ANNUAL");
    confirm(read, "DRAFT", draft)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/draft/periodEnd", "/draft/targets/0/area"));
  }

  @Test
  void nothingOfATextIsDropped() {
    JsonPath read =
        made("GHI CHÚ CỦA NGƯỜI GỬI\n" + HEAD + BODY + "\nMột dòng lạ ở cuối văn bản\n");
    assertThat(read.getString("draft.sections"))
        .contains("GHI CHÚ CỦA NGƯỜI GỬI")
        .contains("Một dòng lạ ở cuối văn bản");
  }

  @Test
  void itsSenderAloneSeesAnImport() {
    String id = made(HEAD + BODY).getString("id");
    Api.as("admin").get("/plan-imports/" + id).then().statusCode(404);
    Api.as("phongds.kienhai").get("/plan-imports/" + id).then().statusCode(404);
    Imports.as("tyt.hontre")
        .contentType(Imports.TEXT)
        .body(HEAD + BODY)
        .post("/plan-imports")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(201, 403));
  }

  @Test
  void oneKeyMakesOneImport() {
    String key = UUID.randomUUID().toString();
    String first = keyed(key).path("id");
    assertThat(keyed(key).<String>path("id")).isEqualTo(first);
  }

  private static Response keyed(String key) {
    return Imports.as(Imports.PLANNER)
        .header("Idempotency-Key", key)
        .contentType(Imports.TEXT)
        .body(HEAD + BODY)
        .post("/plan-imports");
  }

  /** The same letters, put together from parts, behind a byte order mark. */
  @Test
  void decomposedTextWithAMarkIsTheSameText() {
    String decomposed = "\uFEFF" + Normalizer.normalize(HEAD + BODY, Normalizer.Form.NFD);
    assertThat(made(decomposed).getString("text")).isEqualTo(made(HEAD + BODY).getString("text"));
  }

  @Test
  void otherEncodingsAreRefusedByName() {
    refused((HEAD + BODY).getBytes(StandardCharsets.UTF_16), "plan-import.encoding-utf16");
    refused((HEAD + BODY).getBytes(StandardCharsets.UTF_16LE), "plan-import.encoding-utf16");
    refused("K\u00C5 ho\u00B9ch".getBytes(StandardCharsets.ISO_8859_1), "plan-import.encoding");
    refused(
        "KÕ ho¹ch c«ng t¸c d©n sè n¨m 2024 cña huyÖn ".repeat(20).getBytes(StandardCharsets.UTF_8),
        "plan-import.old-font");
    refused(new byte[] {'a', 0, 0, 0, 'b'}, "plan-import.not-text");
    refused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), "plan-import.not-text");
  }

  @Test
  void secretsAndNothingAreRefused() {
    refused(("TỐI MẬT\n" + HEAD + BODY).getBytes(StandardCharsets.UTF_8), "plan-import.classified");
    refused(" \n \n".getBytes(StandardCharsets.UTF_8), "plan-import.empty");
    refused("Kế hoạch.\n".repeat(60_000).getBytes(StandardCharsets.UTF_8), "plan-import.too-long");
  }

  @Test
  void tooManyBytesAndOtherKindsAreRefused() {
    Imports.send(new byte[(20 << 20) + 1], Imports.TEXT)
        .then()
        .statusCode(413)
        .body("code", equalTo("upload.too-large"));
    Imports.send(new byte[10], "application/zip")
        .then()
        .statusCode(415)
        .body("code", equalTo("upload.document-media-type"));
    Imports.send(new byte[10], "text/plain; charset=UTF-16").then().statusCode(415);
  }

  /** Where its head names a programme of the catalogue, it is proposed with the place. */
  @ParameterizedTest
  @CsvSource({
    "dong-lai-2024, , , ",
    "kien-hai-2024, SRB-2025, Kiểm soát mất cân bằng giới tính khi sinh, 0.95",
    "cu-khoi-2021-2025, SRB-2025, Kiểm soát mất cân bằng giới tính khi sinh, 0.95",
    "bac-giang-2024, FERTILITY-BAC-GIANG-2030, 4235/CTr-UBND, 0.4",
    "long-bien-2024, POPULATION-DEVELOPMENT, công tác Dân số và phát triển, 0.75"
  })
  void theProgrammeThatItNamesIsProposed(
      String seed, String programme, String words, Double confidence) {
    JsonPath read = Imports.send(Imports.seed(seed), Imports.TEXT).jsonPath();
    assertThat(read.getString("draft.programme")).isEqualTo(programme);
    String field = "fields.find { it.path == '/programme' }";
    assertThat(read.getString(field + "?.evidence")).isEqualTo(words);
    assertThat(read.<Number>get(field + "?.confidence")).isEqualTo(confidence(confidence));
  }

  private static @Nullable Number confidence(@Nullable Double confidence) {
    return confidence == null ? null : confidence.floatValue();
  }

  @ParameterizedTest
  @EnumSource
  void aStampIsSeenWhereverItStands(Stamp stamp) {
    Imports.send(stamp.file(), stamp.mediaType())
        .then()
        .statusCode(422)
        .body("code", equalTo("plan-import.classified"));
  }

  /** Exported and sent back: what it says is what the plan says. */
  @ParameterizedTest
  @ValueSource(strings = {DocumentUpload.DOCX, DocumentUpload.PDF})
  void anExportedPlanIsReadAgain(String mediaType) {
    String plan =
        Api.as(Imports.PLANNER)
            .queryParam("q", "Kiên Hải")
            .get("/plans")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.recordedFromPaper }.id");
    byte[] file =
        Api.as(Imports.PLANNER)
            .accept(mediaType)
            .get("/plans/" + plan + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    JsonPath wanted = Api.as(Imports.PLANNER).get("/plans/" + plan).jsonPath();
    JsonPath read = Imports.send(file, mediaType).then().statusCode(201).extract().jsonPath();
    assertThat(read.getString("draft.title")).isEqualTo(wanted.getString("title"));
    assertThat(read.getList("draft.sections.code")).isEqualTo(wanted.getList("sections.code"));
    assertThat(read.getList("draft.sections.heading"))
        .isEqualTo(wanted.getList("sections.heading"));
    assertThat(read.getList("draft.recipients.text")).isEqualTo(wanted.getList("recipients.text"));
    assertThat(read.getList("unrecognised")).isEmpty();
  }

  private static void refused(byte[] file, String code) {
    Imports.send(file, Imports.TEXT).then().statusCode(422).body("code", equalTo(code));
  }

  private static JsonPath made(String text) {
    return Imports.send(text.getBytes(StandardCharsets.UTF_8), Imports.TEXT)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response confirm(JsonPath read, String as, Map<String, Object> draft) {
    return Api.as(Imports.PLANNER)
        .body(Map.of("draft", draft, "as", as, "issuer", "TTYT-KIEN-HAI", "area", "912"))
        .post("/plan-imports/" + read.getString("id") + "/confirm");
  }
}
