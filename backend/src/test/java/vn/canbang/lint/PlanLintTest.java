package vn.canbang.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.canbang.lint.rule.LintRule;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.SamplePlan;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
@Tag("once")
class PlanLintTest {

  private static JsonPath lint(String as, UUID plan) {
    return Api.as(as).get("/plans/" + plan + "/lint").then().statusCode(200).extract().jsonPath();
  }

  private static List<Judged.Line> found(String document) {
    List<Map<String, Object>> findings =
        lint("admin", Ids.of("plan", document)).getList("findings");
    List<Judged.Line> lines = new ArrayList<>();
    for (Map<String, Object> finding : findings) {
      Map<?, ?> part = (Map<?, ?>) finding.get("part");
      lines.add(
          new Judged.Line(
              (String) finding.get("rule"),
              (String) part.get("code"),
              (String) finding.get("quote")));
    }
    return lines;
  }

  @ParameterizedTest
  @FieldSource("vn.canbang.lint.Judged#DOCUMENTS")
  void odditiesAreFoundAtTheirPlaces(String document) {
    Judged.assertSeen(document, "RECORD", found(document));
  }

  @ParameterizedTest
  @FieldSource("vn.canbang.lint.Judged#DOCUMENTS")
  void noMoreThanTwoFindingsAreFalse(String document) throws IOException {
    List<Judged.Line> found = found(document);
    // For whoever judges anew after a rule has changed.
    Path written = Path.of("target", "lint", document + ".findings.txt");
    Files.createDirectories(written.getParent());
    Files.write(written, found.stream().map(line -> "+ " + line.shown()).toList());
    Judged.assertJudged(document, "record", found);
  }

  /** The place is exact: the quote stands where start and end say, in the text at the pointer. */
  @ParameterizedTest
  @FieldSource("vn.canbang.lint.Judged#DOCUMENTS")
  void quotesStandWhereTheyAreSaidToStand(String document) {
    UUID id = Ids.of("plan", document);
    JsonPath plan = Api.as("admin").get("/plans/" + id).then().extract().jsonPath();
    int sections = 0;
    for (Map<String, Object> finding : lint("admin", id).<Map<String, Object>>getList("findings")) {
      Map<?, ?> part = (Map<?, ?>) finding.get("part");
      String pointer = (String) part.get("pointer");
      if (!"SECTION".equals(part.get("kind")) || pointer == null) {
        continue;
      }
      sections++;
      String text =
          plan.getString(
              "sections.find { it.id == '%s' }%s"
                  .formatted(
                      part.get("id"), pointer.replaceAll("/(\\d+)", "[$1]").replace("/", ".")));
      assertThat(text.substring((int) finding.get("start"), (int) finding.get("end")))
          .isEqualTo(finding.get("quote"));
    }
    assertThat(sections).isPositive();
  }

  @Test
  void aFindingIsSaidInBothLanguages() {
    Map<String, Object> finding =
        lint("admin", SamplePlan.DONG_LAI.id())
            .getMap("findings.find { it.rule == 'PLACE_OUTSIDE' }");
    assertThat(finding)
        .containsEntry("severity", "WARNING")
        .containsEntry("quote", "xã Thanh Hối")
        .containsEntry(
            "messageVi",
            "Văn bản nhắc đến “xã Thanh Hối”, ngoài địa bàn của kế hoạch (xã Đông Lai).")
        .containsEntry(
            "messageEn", "The text mentions “xã Thanh Hối”, outside the plan's area (xã Đông Lai).")
        .containsEntry("dismissed", null);
    assertThat(finding.get("reasonVi")).asString().endsWith(".");
    assertThat(finding.get("fixEn")).asString().startsWith("Correct");
  }

  /** No sentence is a bare key, and no value is missing in one. */
  @Test
  void allSentencesAreWritten() {
    Stream.of(SamplePlan.values())
        .flatMap(plan -> lint("admin", plan.id()).<Map<String, Object>>getList("findings").stream())
        .flatMap(
            finding ->
                Stream.of("messageVi", "messageEn", "reasonVi", "reasonEn", "fixVi", "fixEn")
                    .map(finding::get))
        .forEach(
            sentence ->
                assertThat((String) sentence)
                    .doesNotStartWith("lint.")
                    .doesNotContain("“”", "{", "()"));
  }

  @Test
  void aFindingIsDismissedWithANoteAndTakenBack() {
    String path = SamplePlan.KIEN_HAI.path() + "/lint";
    JsonPath before = lint("ttyt.kienhai", SamplePlan.KIEN_HAI.id());
    String id = before.getString("findings.find { it.rule == 'TENTATIVE' }.id");
    assertThat(before.getList("allowedActions")).containsExactly("DISMISS");
    try {
      Api.as("ttyt.kienhai")
          .body(Map.of("note", "Số lượng chốt theo dự toán được giao"))
          .post(path + "/" + id + "/dismiss")
          .then()
          .statusCode(200)
          .body("id", equalTo(id))
          .body("dismissed.note", equalTo("Số lượng chốt theo dự toán được giao"));
      JsonPath after = lint("ttyt.kienhai", SamplePlan.KIEN_HAI.id());
      assertThat(after.getInt("dismissed")).isEqualTo(1);
      assertThat(after.getInt("open")).isEqualTo(before.getInt("open") - 1);
      assertThat(after.getList("findings")).hasSameSizeAs(before.getList("findings"));
      // Said again, the last note counts.
      Api.as("ttyt.kienhai")
          .body(Map.of("note", "Đã chốt 24"))
          .post(path + "/" + id + "/dismiss")
          .then()
          .body("dismissed.note", equalTo("Đã chốt 24"));
    } finally {
      for (int i = 0; i < 2; i++) {
        Api.as("ttyt.kienhai").delete(path + "/" + id + "/dismiss").then().statusCode(204);
      }
    }
    lintResponse("ttyt.kienhai", SamplePlan.KIEN_HAI)
        .then()
        .body("dismissed", equalTo(0))
        .body("findings.find { it.id == '" + id + "' }.dismissed", nullValue());
  }

  private static Response lintResponse(String as, SamplePlan plan) {
    return Api.as(as).get(plan.path() + "/lint");
  }

  @Test
  void whatIsDismissedMustBeThere() {
    Api.as("ttyt.kienhai")
        .body(Map.of("note", "Không có"))
        .post(SamplePlan.KIEN_HAI.path() + "/lint/0123456789abcdef01234567/dismiss")
        .then()
        .statusCode(404);
    String id =
        lint("ttyt.kienhai", SamplePlan.KIEN_HAI.id())
            .getString("findings.find { it.rule == 'TENTATIVE' }.id");
    Api.as("ttyt.kienhai")
        .body(Map.of("note", " "))
        .post(SamplePlan.KIEN_HAI.path() + "/lint/" + id + "/dismiss")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/note"));
  }

  /** A station is named by the plan of its centre: it reads the plan, not what is said about it. */
  @Test
  void whoIsOnlyNamedDoesNotSeeTheChecks() {
    lintResponse("tyt.hontre", SamplePlan.KIEN_HAI).then().statusCode(403);
    lintResponse("phuong.cukhoi", SamplePlan.KIEN_HAI).then().statusCode(404);
  }

  /** A draft is checked as it is written: the finding goes with its cause. */
  @Test
  void aDraftIsCheckedAsItIsWritten() {
    String draft = Drafts.create();
    try {
      assertThat(rules(draft))
          .contains("NO_REPORT", "FUNDS_MISSING", "MISSING_RECIPIENTS")
          .doesNotContain("MISSING_NUMBER", "MISSING_DATE");
      Drafts.add(
              draft,
              "recipient",
              Map.of("text", "Lưu: VT", "purpose", "FILE", "organisations", List.of()),
              null,
              null)
          .then()
          .statusCode(201);
      Drafts.add(
              draft,
              "section",
              Map.of(
                  "heading",
                  "MỤC TIÊU",
                  "paragraphs",
                  List.of(Map.of("text", "Tổ chức tại xã Thanh Hối, lòng ghép với hội nghị."))),
              null,
              null)
          .then()
          .statusCode(201);
      assertThat(rules(draft))
          .contains("PLACE_OUTSIDE", "KNOWN_SLIP")
          .doesNotContain("MISSING_RECIPIENTS");
    } finally {
      Drafts.delete(draft);
    }
  }

  private static List<String> rules(String draft) {
    return lint(Drafts.PLANNER, UUID.fromString(draft)).getList("findings.rule");
  }

  /** The centre wants the stations' reports before 20/11: collaborators cannot have until 25/11. */
  @Test
  void aDeadlineIsHeldAgainstThatOfThePlanAbove() {
    String draft =
        Drafts.create(
            Map.of(
                "issuer",
                "TYT-HON-TRE",
                "area",
                "31108",
                "periodStart",
                "2024-01-01",
                "periodEnd",
                "2024-12-31"));
    try {
      Drafts.add(
              draft,
              "basis",
              Map.of(
                  "relation",
                  "IMPLEMENTS",
                  "documentType",
                  "KH",
                  "location",
                  "PREAMBLE",
                  "plan",
                  SamplePlan.KIEN_HAI.id().toString()),
              null,
              null)
          .then()
          .statusCode(201);
      Drafts.add(
              draft,
              "reportingDuty",
              Map.of(
                  "fromText",
                  "Cộng tác viên dân số",
                  "to",
                  List.of("TYT-HON-TRE"),
                  "dueOn",
                  "2024-11-25",
                  "dueText",
                  "trước ngày 25/11/2024",
                  "frequency",
                  List.of("ONCE"),
                  "what",
                  "kết quả hoạt động"),
              null,
              null)
          .then()
          .statusCode(201);
      Map<String, Object> finding =
          lint(Drafts.PLANNER, UUID.fromString(draft))
              .getMap("findings.find { it.rule == 'DEADLINE_CHAIN' }");
      assertThat((String) finding.get("messageVi"))
          .startsWith(
              "Cộng tác viên dân số gửi báo cáo ngày 25/11/2024, không trước ngày 20/11/2024");
    } finally {
      Drafts.delete(draft);
    }
  }

  @Test
  void aDraftWithDismissalsIsThrownAwayWithThem() {
    String draft = Drafts.create();
    String finding =
        lint(Drafts.PLANNER, UUID.fromString(draft))
            .getString("findings.find { it.rule == 'FUNDS_MISSING' }.id");
    Api.as(Drafts.PLANNER)
        .body(Map.of("note", "Không sử dụng kinh phí"))
        .post("/plans/" + draft + "/lint/" + finding + "/dismiss")
        .then()
        .statusCode(200);
    Drafts.delete(draft);
    Api.as(Drafts.PLANNER).get("/plans/" + draft).then().statusCode(404);
  }

  @Test
  void statementsDoNotGrowWithTheRows() {
    lint("admin", SamplePlan.KIEN_HAI.id());
    int small = Statements.count(() -> lint("admin", SamplePlan.KIEN_HAI.id()));
    int large = Statements.count(() -> lint("admin", SamplePlan.LONG_BIEN.id()));
    // Long Biên lies two levels above its wards' places; it has four times the activities.
    assertThat(large).isLessThanOrEqualTo(small + 3);
  }

  @Test
  void everyRuleHasItsWords() throws IOException {
    String vi = Files.readString(Path.of("src/main/resources/messages/lint_vi.properties"));
    for (LintRule rule : LintRule.values()) {
      assertThat(vi)
          .containsPattern("(?m)^lint\\." + rule + "\\.([A-Z_]+\\.)?message=")
          .contains("lint." + rule + ".reason=", "lint." + rule + ".fix=");
    }
  }
}
