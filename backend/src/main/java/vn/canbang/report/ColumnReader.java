package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.Indicators;
import vn.canbang.report.content.ContentQueries.AcceptedCell;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.TemplateColumn;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.report.view.CellColumns;
import vn.canbang.shared.security.OrgScope;

/** Finds what is shown beside the cells of a report. A template without columns costs nothing. */
@ApplicationScoped
class ColumnReader {

  private final Indicators indicators;
  private final Instance<YearPlans> yearPlans;

  ColumnReader(Indicators indicators, Instance<YearPlans> yearPlans) {
    this.indicators = indicators;
    this.yearPlans = yearPlans;
  }

  /**
   * @param accepted figures of the unit's own accepted periods of the twelve months before
   */
  Map<String, CellColumns> of(
      OrgScope scope,
      OwedReport owed,
      ReportTemplate template,
      List<AcceptedCell> accepted,
      ReportContent content) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    Set<Set<String>> planned = new HashSet<>();
    for (TemplateSection section : template.sectionsWithColumns()) {
      for (TemplateRow row : section.rows()) {
        row.cells().values().forEach(key -> asked.put(key, List.of(key)));
        List<String> keys = section.keys(row);
        if (row.computed() || keys.size() > 1) {
          asked.put(row.code(), keys);
        }
        if (section.columns().contains(TemplateColumn.YEAR_PLAN)
            || section.columns().contains(TemplateColumn.PERCENT_OF_PLAN)) {
          row.cells().values().forEach(key -> planned.add(Set.of(key)));
          planned.add(Set.copyOf(keys));
        }
      }
    }
    return asked.isEmpty()
        ? Map.of()
        : new ReportColumns(owed.period(), accepted, stocks(scope), plans(scope, owed, planned))
            .of(asked, content);
  }

  private Set<String> stocks(OrgScope scope) {
    return indicators.dataElements(scope).stream()
        .filter(e -> e.kind() == Aggregation.STOCK)
        .flatMap(e -> e.cells().stream())
        .map(CellKey::toString)
        .collect(Collectors.toSet());
  }

  private Map<Set<String>, Long> plans(OrgScope scope, OwedReport owed, Set<Set<String>> planned) {
    UUID area = owed.organisation().areaId();
    return area == null || planned.isEmpty()
        ? Map.of()
        : yearPlans.stream()
            .findFirst()
            .map(plans -> plans.of(scope, owed.planId(), area, owed.periodEnd().getYear(), planned))
            .orElse(Map.of());
  }
}
