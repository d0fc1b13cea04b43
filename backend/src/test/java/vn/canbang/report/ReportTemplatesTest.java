package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.testing.Api;

/** Templates are made in versions by date, and a period keeps the one that it began with. */
@QuarkusTest
class ReportTemplatesTest {

  private static final String OWN = "/report-templates/KG-SO-SINH";

  @Inject Session session;
  @Inject ReportsOfKienHai reports;
  @Inject ReportTemplates templates;
  @Inject ProvinceInMotion province;

  @AfterEach
  void clear() {
    reports.clear();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        "delete from report_template where code = 'KG-SO-SINH' or version > 1")
                    .executeUpdate());
    templates.forget();
  }

  @Test
  void allFaultsOfATemplateComeAtOnce() {
    Map<String, Object> draft = draft("2024-12-01", row("A", Map.of("MALE", "LIVE_BIRTHS.MALE")));
    draft.put(
        "sections",
        List.of(
            section(
                "SO",
                "CELLS",
                row("A", Map.of("MALE", "LIVE_BIRTHS.MALE", "TOTAL", "NO_SUCH.TOTAL")),
                row("A", Map.of("MALE", "LIVE_BIRTHS.MALE", "FEMALE", "LIVE_BIRTHS.OTHER"))),
            section("SO", "NARRATIVE"),
            section("HD", "ACTIVITIES", row("B", Map.of("TOTAL", "LIVE_BIRTHS_2ND.MALE")))));
    draft.put(
        "rules",
        List.of(
            rule("R", "SUM_LE", List.of("LIVE_BIRTHS_3RD_PLUS.MALE"), List.of(), null, null),
            rule("R", "RANGE", List.of("LIVE_BIRTHS.MALE"), List.of(), null, null),
            rule("S", "RANGE", List.of("LIVE_BIRTHS.MALE"), List.of(), 5, 4),
            rule("T", "HISTORY", List.of("LIVE_BIRTHS.MALE"), List.of(), 1, null)));

    Api.as("soyte.kiengiang")
        .body(draft)
        .put(OWN)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/sections/0/rows/0/cells report.template-columns",
                "/sections/0/rows/0/cells/TOTAL report.template-element",
                "/sections/0/rows/1/code report.template-twice",
                "/sections/0/rows/1/cells/MALE report.template-twice",
                "/sections/0/rows/1/cells/FEMALE report.template-category",
                "/sections/1/code report.template-twice",
                "/sections/1 report.template-empty",
                "/sections/2/rows report.template-rows",
                "/rules/0/left/0 report.cell-unknown",
                "/rules/0/right report.template-side",
                "/rules/1/code report.template-twice",
                "/rules/1 report.template-bounds",
                "/rules/2/max report.template-bounds-order",
                "/rules/3/min report.template-unused"));
    Api.as("soyte.kiengiang").get(OWN).then().statusCode(404);
  }

  @Test
  void labelsHaveALength() {
    Map<String, Object> draft = draft("2024-12-01", row("A", Map.of("MALE", "LIVE_BIRTHS.MALE")));
    draft.put("nameVi", "x".repeat(301));
    draft.put("nameEn", "");
    Api.as("soyte.kiengiang")
        .body(draft)
        .put(OWN)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/nameVi", "/nameEn"));
  }

  @Test
  void versionsFollowEachOtherByDate() {
    Api.as("soyte.kiengiang")
        .body(draft("2024-01-01", row("A", Map.of("MALE", "LIVE_BIRTHS.MALE"))))
        .put(OWN)
        .then()
        .statusCode(201)
        .header("ETag", is("\"1\""))
        .body("version", is(1))
        .body("validFrom", is("2024-01-01"));

    Map<String, Object> next =
        draft("2024-11-18", row("A", Map.of("TOTAL", "LIVE_BIRTHS_MOTHER_UNDER_20.TOTAL")));
    Api.as("soyte.kiengiang").body(next).put(OWN).then().statusCode(428);
    Api.as("soyte.kiengiang")
        .header("If-Match", "\"7\"")
        .body(next)
        .put(OWN)
        .then()
        .statusCode(412);
    // A period that began today would change under whoever reports on it.
    Api.as("soyte.kiengiang")
        .header("If-Match", "\"1\"")
        .body(next)
        .put(OWN)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom"))
        .body("errors.code", contains("report.template-valid-from"));
    next.put("validFrom", "2025-01-01");
    Api.as("soyte.kiengiang")
        .header("If-Match", "\"1\"")
        .body(next)
        .put(OWN)
        .then()
        .statusCode(200)
        .header("ETag", is("\"2\""))
        .body("version", is(2));

    Api.as("tyt.hontre").get(OWN).then().body("version", is(1)).header("ETag", is("\"2\""));
    Api.as("tyt.hontre")
        .get(OWN + "?version=2")
        .then()
        .body("sections[0].rows[0].cells.TOTAL", is("LIVE_BIRTHS_MOTHER_UNDER_20.TOTAL"));
    Api.as("tyt.hontre").get(OWN + "?version=3").then().statusCode(404);
    Api.as("tyt.hontre")
        .get(OWN + "/versions")
        .then()
        .body("items.version", contains(2, 1))
        .body("items.validFrom", contains("2025-01-01", "2024-01-01"))
        .body("items[0].validTo", nullValue())
        .body("items[1].validTo", is("2025-01-01"));
    String mine = "items.find { it.code == 'KG-SO-SINH' }.";
    Api.as("soyte.kiengiang")
        .get("/report-templates")
        .then()
        .body(mine + "version", is(1))
        .body(mine + "newestVersion", is(2))
        .body(mine + "owner.code", is("SO-Y-TE-KIEN-GIANG"))
        .body(mine + "allowedActions", contains("EDIT"))
        .body("items.find { it.code == 'BIRTHS-MONTH' }.allowedActions", empty());
    Api.clock("2025-01-01T00:00:00+07:00");
    Api.as("tyt.hontre").get(OWN).then().body("version", is(2));
  }

  @Test
  void theTemplatesOfTheProductHaveNoFaults() {
    List<String> codes =
        Api.as("admin")
            .get("/report-templates")
            .then()
            .body(
                "items.code",
                hasItems(
                    "BIRTHS-MONTH",
                    "BIRTHS-QUARTER",
                    "01-DSH",
                    "PLAN-RESULT-YEAR",
                    "COORDINATION",
                    "AD-HOC"))
            .extract()
            .path("items.code");
    for (String code : codes) {
      Map<String, Object> same =
          new HashMap<>(Api.as("admin").get("/report-templates/" + code).jsonPath().getMap(""));
      same.keySet().removeAll(List.of("code", "version"));
      same.put("validFrom", "2030-01-01");
      Api.as("admin")
          .header("If-Match", "\"1\"")
          .body(same)
          .put("/report-templates/" + code)
          .then()
          .statusCode(200);
    }
  }

  @Test
  void aTemplateStaysWithItsOwner() {
    Map<String, Object> draft = draft("2024-01-01", row("A", Map.of("MALE", "LIVE_BIRTHS.MALE")));
    Api.as("tyt.hontre").body(draft).put(OWN).then().statusCode(403);
    draft.put("owner", "KHONG-CO");
    Api.as("soyte.kiengiang")
        .body(draft)
        .put(OWN)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/owner"));
    draft.put("owner", "SO-Y-TE-KIEN-GIANG");
    Api.as("soyte.kiengiang").body(draft).put(OWN).then().statusCode(201);
    draft.put("validFrom", "2025-01-01");
    draft.put("owner", null);
    Api.as("admin")
        .header("If-Match", "\"1\"")
        .body(draft)
        .put(OWN)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/owner"));
  }

  @Test
  void aPeriodKeepsTheVersionItBeganWith() {
    JsonPath first = Api.as("admin").get("/report-templates/BIRTHS-MONTH").jsonPath();
    Map<String, Object> next = new HashMap<>();
    next.put("nameVi", first.getString("nameVi"));
    next.put("nameEn", first.getString("nameEn"));
    next.put("owner", null);
    next.put("validFrom", "2024-12-01");
    next.put("rules", first.getList("rules").subList(0, 2));
    Map<String, Object> births = new HashMap<>(first.getMap("sections[0]"));
    births.put("columns", List.of("IN_PERIOD", "YEAR_TO_DATE", "SAME_PERIOD_LAST_YEAR"));
    next.put("sections", List.of(births));
    Api.as("soyte.kiengiang")
        .header("If-Match", "\"1\"")
        .body(next)
        .put("/report-templates/BIRTHS-MONTH")
        .then()
        .statusCode(403);
    Api.as("admin")
        .header("If-Match", "\"1\"")
        .body(next)
        .put("/report-templates/BIRTHS-MONTH")
        .then()
        .statusCode(200)
        .body("rules", hasSize(2));

    Api.as("tyt.hontre")
        .get(ReportsOfKienHai.monthly("TYT-HON-TRE", "2024-11"))
        .then()
        .body("series.template", is("BIRTHS-MONTH"))
        .body("series.templateVersion", is(1))
        .body("columns", anEmptyMap());
    Api.clock("2024-12-16T08:00:00+07:00");
    Api.as("tyt.hontre")
        .get(ReportsOfKienHai.monthly("TYT-HON-TRE", "2024-11"))
        .then()
        .body("series.templateVersion", is(1));
    Api.as("tyt.hontre")
        .get("/report-templates/BIRTHS-MONTH?version=1")
        .then()
        .body("rules.kind", hasItem("HISTORY"));
    Api.as("tyt.hontre").get("/report-templates/BIRTHS-MONTH").then().body("version", is(2));

    Api.clock("2025-01-02T08:00:00+07:00");
    province.newDay();
    JsonPath december =
        Api.as("tyt.hontre")
            .get(ReportsOfKienHai.monthly("TYT-HON-TRE", "2024-12"))
            .then()
            .statusCode(200)
            .body("series.templateVersion", is(2))
            .extract()
            .jsonPath();
    Integer before =
        Api.as("tyt.hontre")
            .get(ReportsOfKienHai.monthly("TYT-HON-TRE", "2023-12"))
            .path("content.cells.find { it.key == 'LIVE_BIRTHS.MALE' }.value");
    String boys = "columns.'LIVE_BIRTHS.MALE'.";
    assertThat(december.<Integer>get(boys + "samePeriodLastYear")).isEqualTo(before);
    // November was never accepted: what the year comes to is not known.
    assertThat(december.<Object>get(boys + "yearToDate")).isNull();
  }

  private static Map<String, Object> draft(String validFrom, Map<String, Object> row) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("nameVi", "Số sinh của tỉnh");
    draft.put("nameEn", "Births of the province");
    draft.put("owner", "SO-Y-TE-KIEN-GIANG");
    draft.put("validFrom", validFrom);
    draft.put("sections", List.of(section("SO", "CELLS", row)));
    draft.put("rules", List.of());
    return draft;
  }

  @SafeVarargs
  private static Map<String, Object> section(
      String code, String kind, Map<String, Object>... rows) {
    return Map.of(
        "code",
        code,
        "kind",
        kind,
        "titleVi",
        "Số liệu",
        "titleEn",
        "Figures",
        "rows",
        List.of(rows),
        "questions",
        List.of(),
        "columns",
        List.of());
  }

  private static Map<String, Object> row(String code, Map<String, String> cells) {
    return Map.of(
        "code",
        code,
        "labelVi",
        "Trẻ sinh ra sống",
        "labelEn",
        "Live births",
        "cells",
        cells,
        "total",
        false,
        "optional",
        false);
  }

  private static Map<String, Object> rule(
      String code,
      String kind,
      List<String> left,
      List<String> right,
      @Nullable Integer min,
      @Nullable Integer max) {
    Map<String, Object> rule = new HashMap<>();
    rule.put("code", code);
    rule.put("severity", "SOFT");
    rule.put("kind", kind);
    rule.put("left", left);
    rule.put("right", right);
    rule.put("messageVi", "Cần ghi chú");
    rule.put("messageEn", "Add a note");
    rule.put("min", min);
    rule.put("max", max);
    return rule;
  }
}
