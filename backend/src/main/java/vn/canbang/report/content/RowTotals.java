package vn.canbang.report.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;

/**
 * What the computed rows of a template come to. The web application adds up the same while a person
 * types; both are held to the cases in {@code report-rules/cases.json} of the tests.
 */
public final class RowTotals {

  private RowTotals() {}

  /** Sums by code of the computed row and column; one is left out while a part of it is blank. */
  public static Map<String, Map<String, Long>> of(ReportTemplate template, ReportContent content) {
    Map<String, Integer> values = new HashMap<>();
    for (CellEntry cell : content.cells()) {
      Integer value = cell.value();
      if (value != null) {
        values.put(cell.key(), value);
      }
    }
    Map<String, Map<String, Long>> totals = new LinkedHashMap<>();
    for (TemplateSection section : template.sections()) {
      for (TemplateRow row : section.rows()) {
        if (row.computed()) {
          totals.put(row.code(), sums(section, row, values, content.nil()));
        }
      }
    }
    return totals;
  }

  private static Map<String, Long> sums(
      TemplateSection section, TemplateRow row, Map<String, Integer> values, boolean nil) {
    Map<String, @Nullable Long> sums = new TreeMap<>();
    for (TemplateRow part : section.rows()) {
      if (row.sumOf().contains(part.code())) {
        part.cells()
            .forEach(
                (column, key) -> {
                  Integer typed = values.get(key);
                  Long before = sums.getOrDefault(column, 0L);
                  sums.put(
                      column,
                      before == null || (typed == null && !nil)
                          ? null
                          : Long.valueOf(before + (typed == null ? 0 : typed)));
                });
      }
    }
    Map<String, Long> whole = new LinkedHashMap<>();
    sums.forEach(
        (column, sum) -> {
          if (sum != null) {
            whole.put(column, sum);
          }
        });
    return whole;
  }
}
