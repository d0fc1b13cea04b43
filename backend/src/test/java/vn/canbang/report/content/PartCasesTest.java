package vn.canbang.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;

/**
 * Computed totals and lines: the cases that the web application is held to as well, in {@code
 * check-parts.test.ts}.
 */
class PartCasesTest {

  private static final JsonNode FILE = read();

  @TestFactory
  Stream<DynamicTest> totalsOfComputedRows() {
    return FILE.path("totals")
        .valueStream()
        .map(
            one ->
                dynamicTest(
                    one.path("name").asText(),
                    () ->
                        assertThat(RowTotals.of(template(one.path("rows")), content(one)))
                            .isEqualTo(totals(one.path("totals")))));
  }

  @TestFactory
  Stream<DynamicTest> linesThatDoNotAddUp() {
    return FILE.path("lines")
        .valueStream()
        .map(
            one ->
                dynamicTest(
                    one.path("name").asText(),
                    () ->
                        assertThat(
                                LineSums.differences(
                                    lines(one.path("lines")),
                                    values(one),
                                    one.path("nil").asBoolean()))
                            .isEqualTo(differences(one.path("differences")))));
  }

  private static ReportTemplate template(JsonNode rows) {
    List<TemplateRow> asked = new ArrayList<>();
    for (JsonNode row : rows) {
      Map<String, String> cells = new HashMap<>();
      row.path("cells").properties().forEach(c -> cells.put(c.getKey(), c.getValue().asText()));
      asked.add(
          new TemplateRow(
              row.path("code").asText(),
              "x",
              "x",
              cells,
              false,
              false,
              row.path("sumOf").valueStream().map(JsonNode::asText).toList()));
    }
    return new ReportTemplate(
        "T",
        1,
        "T",
        "T",
        null,
        List.of(
            new TemplateSection(
                "S", SectionKind.CELLS, "S", "S", asked, null, List.of(), List.of())),
        List.of());
  }

  private static ReportContent content(JsonNode one) {
    return new ReportContent(
        values(one).entrySet().stream()
            .map(cell -> new CellEntry(cell.getKey(), cell.getValue(), null))
            .toList(),
        List.of(),
        List.of(),
        one.path("nil").asBoolean(),
        null,
        null,
        null,
        null);
  }

  /** Text stands for what is typed and is no figure: the service never sees it. */
  private static Map<String, Integer> values(JsonNode one) {
    Map<String, Integer> values = new HashMap<>();
    one.path("cells")
        .properties()
        .forEach(
            cell -> {
              if (cell.getValue().isInt()) {
                values.put(cell.getKey(), cell.getValue().intValue());
              }
            });
    return values;
  }

  private static List<LineEntry> lines(JsonNode lines) {
    List<LineEntry> found = new ArrayList<>();
    for (JsonNode line : lines) {
      List<LineCell> cells = new ArrayList<>();
      line.properties()
          .forEach(cell -> cells.add(new LineCell(cell.getKey(), cell.getValue().intValue())));
      found.add(new LineEntry("Thôn " + found.size(), cells));
    }
    return found;
  }

  private static Map<String, Map<String, Long>> totals(JsonNode expected) {
    Map<String, Map<String, Long>> totals = new HashMap<>();
    expected
        .properties()
        .forEach(
            row -> {
              Map<String, Long> sums = new HashMap<>();
              row.getValue()
                  .properties()
                  .forEach(sum -> sums.put(sum.getKey(), sum.getValue().longValue()));
              totals.put(row.getKey(), sums);
            });
    return totals;
  }

  private static List<LineSums.Difference> differences(JsonNode expected) {
    return expected
        .valueStream()
        .map(
            d ->
                new LineSums.Difference(
                    d.path("key").asText(),
                    d.path("lines").longValue(),
                    d.path("cell").isNull() ? null : d.path("cell").intValue()))
        .toList();
  }

  private static JsonNode read() {
    try (InputStream in =
        Objects.requireNonNull(
            PartCasesTest.class.getResourceAsStream("/report-rules/cases.json"))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
