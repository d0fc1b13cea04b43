package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.monthly;
import static vn.canbang.report.ReportsOfKienHai.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.testing.Api;

/** What a form can ask beside plain cells: computed rows, columns, estimates, lines. */
@QuarkusTest
class ReportPartsTest {

  private static final String STATION = "tyt.hontre";
  private static final String PATH = monthly("TYT-HON-TRE", "2024-12");

  @Inject Session session;
  @Inject ReportsOfKienHai reports;
  @Inject ReportTemplates templates;
  @Inject ProvinceInMotion province;
  @Inject Organisations organisations;

  @BeforeEach
  void askForMore() {
    JsonPath first = Api.as("admin").get("/report-templates/BIRTHS-MONTH").jsonPath();
    Map<String, Object> births = new HashMap<>(first.getMap("sections[0]"));
    births.put(
        "columns",
        List.of("YEAR_PLAN", "IN_PERIOD", "YEAR_TO_DATE", "PERCENT_OF_PLAN", "YEAR_ESTIMATE"));
    List<Object> rows = new ArrayList<>(first.getList("sections[0].rows"));
    rows.add(computed("LATER", "LIVE_BIRTHS_2ND", "LIVE_BIRTHS_3RD_PLUS"));
    births.put("rows", rows);
    Map<String, Object> next = new HashMap<>();
    next.put("nameVi", first.getString("nameVi"));
    next.put("nameEn", first.getString("nameEn"));
    next.put("owner", null);
    next.put("validFrom", "2024-12-01");
    next.put("rules", List.of());
    next.put("sections", List.of(births));
    Api.as("admin")
        .header("If-Match", "\"1\"")
        .body(next)
        .put("/report-templates/BIRTHS-MONTH")
        .then()
        .statusCode(200)
        .body("sections[0].rows[3].sumOf", contains("LIVE_BIRTHS_2ND", "LIVE_BIRTHS_3RD_PLUS"))
        .body("sections[0].rows[0]", not(hasKey("sumOf")));
    Api.clock("2025-01-02T08:00:00+07:00");
    province.newDay();
  }

  @AfterEach
  void clear() {
    reports.clear();
    run("delete from target where indicator_code = 'TEST_BIRTHS'");
    run("delete from indicator_part where indicator_code = 'TEST_BIRTHS'");
    run("delete from indicator where code = 'TEST_BIRTHS'");
    run("delete from report_template where code = 'BIRTHS-MONTH' and version > 1");
    templates.forget();
  }

  @Test
  void estimatesAndLinesAreKeptAndAreNoFigures() {
    Map<String, Object> content = ReportsOfKienHai.births(4, 3, 1, 1, 1, 0);
    content.put("estimates", List.of(count("LIVE_BIRTHS.MALE", 40)));
    content.put("lines", List.of(line("Ấp 1", 2), line("Ấp 2", 1)));
    Api.as(STATION)
        .body(content)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(422)
        .body("errors.code", contains("report.lines-differ"))
        // The cells are sent by key: girls first.
        .body("errors.pointer", contains("/cells/1/value"));
    content.put("lines", List.of(line("Ấp 1", 2), line("Ấp 2", 2)));
    Api.as(STATION)
        .body(content)
        .put(PATH + "?submit=true")
        .then()
        .statusCode(201)
        .body("content.estimates", is(List.of(count("LIVE_BIRTHS.MALE", 40))))
        .body("content.lines.label", contains("Ấp 1", "Ấp 2"))
        .body("totals.LATER", is(Map.of("MALE", 2, "FEMALE", 1)));
    move("phongds.kienhai", PATH, "accept", Map.of()).statusCode(200);

    assertThat(
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        session
                            .createNativeQuery(
                                "select amount from observation where period = '2024-12' and"
                                    + " element = 'LIVE_BIRTHS' and disaggregation = 'MALE'",
                                Integer.class)
                            .getResultList()))
        .containsExactly(4);
    for (String change :
        List.of(
            "update report_estimate set estimate = 41",
            "delete from report_estimate",
            "update report_line set label = 'Ấp 3'",
            "update report_line_cell set cell_value = 3",
            "delete from report_line_cell")) {
      assertThatThrownBy(() -> run(change))
          .as(change)
          .hasStackTraceContaining("of a report that was sent cannot change");
    }
    // Writing goes on in a copy.
    move(STATION, PATH, "amend", Map.of("reason", "Bổ sung một cháu"))
        .statusCode(200)
        .body("revision", is(2))
        .body("content.estimates", hasSize(1))
        .body("content.lines.cells.value", is(List.of(List.of(2), List.of(2))));
  }

  @Test
  void aReportWithoutThemLooksAsBefore() {
    Api.as(STATION)
        .body(ReportsOfKienHai.births(4, 3, 1, 1, 1, 0))
        .put(PATH)
        .then()
        .statusCode(201)
        .body("content", not(hasKey("estimates")))
        .body("content", not(hasKey("lines")));
    Map<String, Object> content = ReportsOfKienHai.births(4, 3, 1, 1, 1, 0);
    content.put("estimates", List.of(count("DEATHS.TOTAL", 1)));
    content.put("lines", List.of(line("", 2)));
    Api.as(STATION)
        .body(content)
        .put(PATH)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/label"));
    content.put("lines", List.of(line("Ấp 1", 2), line("Ấp 1", 2)));
    Api.as(STATION)
        .header("If-Match", "*")
        .body(content)
        .put(PATH)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/estimates/0/key report.estimate-unknown", "/lines/1/label report.line-twice"));
  }

  @Test
  void whatThePlanSetsForTheYearStandsBesideItsCells() {
    Api.as("admin").body(countOfBirths()).post("/indicators").then().statusCode(201);
    run(
        """
        insert into target (id, plan_id, position, code, statement, indicator_code, comparator,
          comparator_confirmed, level_value, area_id, origin, version)
        select cast('%s' as uuid), s.plan_id, 90, 'T90', 'Số trẻ sinh ra sống', 'TEST_BIRTHS', 'LE',
          false, 60, cast('%s' as uuid), 'PLAN', 0
        from report_series s where s.code = 'SRB-ANNUAL'
        """
            .formatted(
                UUID.randomUUID(), organisations.byCode("TYT-HON-TRE").orElseThrow().areaId()));
    Api.as(STATION)
        .body(ReportsOfKienHai.births(4, 3, 1, 1, 1, 0))
        .put(PATH)
        .then()
        .statusCode(201)
        .body("columns.LIVE_BIRTHS.yearPlan", is(60))
        // November was never accepted: what the year comes to is not known.
        .body("columns.LIVE_BIRTHS.yearBefore", nullValue())
        .body("columns.LIVE_BIRTHS.percentOfPlan", nullValue())
        .body("columns.'LIVE_BIRTHS.MALE'.yearPlan", nullValue())
        .body("columns.LATER.yearPlan", nullValue());
    Api.clock("2025-02-03T08:00:00+07:00");
    province.newDay();
    // The plan is of 2024 only.
    Api.as(STATION)
        .get(monthly("TYT-HON-TRE", "2025-01"))
        .then()
        .body("columns.LIVE_BIRTHS.yearBefore", is(0))
        .body("columns.LIVE_BIRTHS.yearPlan", nullValue());
  }

  @Test
  void computedRowsAddUpRowsOfTheirOwnSection() {
    Map<String, Object> withCells = new HashMap<>(computed("S1", "A", "A", "NO-SUCH", "C"));
    withCells.put("cells", Map.of("MALE", "LIVE_BIRTHS_2ND.MALE"));
    Map<String, Object> draft = new HashMap<>();
    draft.put("nameVi", "Số sinh của tỉnh");
    draft.put("nameEn", "Births of the province");
    draft.put("owner", "SO-Y-TE-KIEN-GIANG");
    draft.put("validFrom", "2025-02-01");
    draft.put("rules", List.of());
    draft.put(
        "sections",
        List.of(
            section(
                "X",
                "CELLS",
                row("A", Map.of("MALE", "LIVE_BIRTHS.MALE")),
                row("B", Map.of("TOTAL", "LIVE_BIRTHS_MOTHER_UNDER_20.TOTAL")),
                row("E", Map.of()),
                withCells,
                computed("S2", "A", "B")),
            section("Y", "CELLS", row("C", Map.of("MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"))),
            section("O", "OUTPUTS"),
            section("P", "OUTPUTS"),
            section("F", "ATTACHMENTS", row("D", Map.of("MALE", "LIVE_BIRTHS_2ND.FEMALE")))));
    Api.as("soyte.kiengiang")
        .body(draft)
        .put("/report-templates/KG-SO-SINH")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/sections/0/rows/2/cells report.template-columns",
                "/sections/0/rows/3/cells report.template-sum-cells",
                "/sections/0/rows/3/sumOf/1 report.template-twice",
                "/sections/0/rows/3/sumOf/2 report.template-sum-row",
                "/sections/0/rows/3/sumOf/3 report.template-sum-row",
                "/sections/0/rows/4/sumOf report.template-sum-columns",
                "/sections/3/kind report.template-section-twice",
                "/sections/4/rows report.template-rows"));
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

  private static Map<String, Object> computed(String code, String... parts) {
    Map<String, Object> row = new HashMap<>(row(code, Map.of()));
    row.put("sumOf", List.of(parts));
    return row;
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

  private static Map<String, Object> count(String key, int value) {
    return Map.of("key", key, "value", value);
  }

  private static Map<String, Object> line(String label, int boys) {
    return Map.of("label", label, "cells", List.of(count("LIVE_BIRTHS.MALE", boys)));
  }

  private static Map<String, Object> countOfBirths() {
    Map<String, Object> said = new HashMap<>();
    said.put("code", "TEST_BIRTHS");
    said.put("nameVi", "Số trẻ sinh ra sống");
    said.put("nameEn", "Live births");
    said.put(
        "numerator", Map.of("expression", "LIVE_BIRTHS", "nameVi", "Trẻ", "nameEn", "Children"));
    said.put("denominator", null);
    said.put("factor", 1);
    said.put("unitVi", "trẻ");
    said.put("unitEn", "children");
    said.put("polarity", "NEUTRAL");
    said.put("decimals", 0);
    said.put("chance", "NONE");
    said.put("aggregation", "FLOW");
    said.put("origin", "COUNTS");
    said.put("sourceVi", "Quy định thử");
    said.put("sourceEn", "A rule");
    return said;
  }

  private void run(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
  }
}
