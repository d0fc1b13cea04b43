package vn.canbang.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.interchange.codes.Codes;
import vn.canbang.interchange.codes.Target;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.obligation.AskedReports;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.security.OrgScope;

/** Finds the reports that another system's codes mean, among those that the caller sees. */
@ApplicationScoped
class ReportFinder {

  private final Obligations obligations;
  private final ReportTemplates templates;
  private final Organisations organisations;
  private final Areas areas;

  ReportFinder(
      Obligations obligations,
      ReportTemplates templates,
      Organisations organisations,
      Areas areas) {
    this.obligations = obligations;
    this.templates = templates;
    this.organisations = organisations;
    this.areas = areas;
  }

  /** What is owed by the series that these targets of data sets mean. */
  List<OwedReport> owed(
      OrgScope scope, Set<String> targets, @Nullable String period, LocalDate from, LocalDate to) {
    Set<String> series = new HashSet<>();
    Set<UUID> forms = new HashSet<>();
    for (String text : targets) {
      Target target = Target.of(text).orElse(null);
      if (target != null && target.series()) {
        series.add(target.code());
      } else if (target != null) {
        forms.addAll(templates.idsOf(target.code()));
      }
    }
    return series.isEmpty() && forms.isEmpty()
        ? List.of()
        : obligations.asked(scope, new AskedReports(series, forms, period, from, to));
  }

  /**
   * Of reports owed, those of the unit that a code means: as written down for the other system,
   * else the organisation of that code, else whoever serves the area that bears it on the last day
   * of the report. Areas are looked up by day, since codes were given to other areas in time.
   */
  List<OwedReport> of(Codes codes, String orgUnit, List<OwedReport> owed) {
    String code = Objects.requireNonNullElse(codes.organisation(orgUnit), orgUnit);
    OrganisationRef unit = organisations.byCode(code).orElse(null);
    if (unit != null) {
      return owed.stream().filter(o -> o.organisation().id().equals(unit.id())).toList();
    }
    Map<LocalDate, List<OwedReport>> byDay =
        owed.stream().collect(Collectors.groupingBy(OwedReport::periodEnd));
    return byDay.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(e -> serving(code, e.getKey(), e.getValue()).stream())
        .toList();
  }

  private List<OwedReport> serving(String code, LocalDate day, List<OwedReport> owed) {
    UUID area = areas.byCode(code, day).map(AreaRef::id).orElse(null);
    if (area == null) {
      return List.of();
    }
    Map<UUID, OrganisationRef> then =
        organisations.byIds(owed.stream().map(o -> o.organisation().id()).toList(), day);
    return owed.stream()
        .filter(
            o -> {
              OrganisationRef unit = then.get(o.organisation().id());
              return unit != null && area.equals(unit.areaId());
            })
        .toList();
  }

  /** Keys of the cells that a report asks for, in the order of its form. */
  List<String> cells(OwedReport owed) {
    return templates.on(owed.templateId(), owed.periodStart()).cellKeys();
  }

  /** Units that stand under those of these reports by line of reporting, and these. */
  Set<UUID> withBelow(List<OwedReport> owed) {
    Set<UUID> units = new HashSet<>();
    for (OwedReport one : owed) {
      if (units.add(one.organisation().id())) {
        units.addAll(organisations.descendants(one.organisation().id(), one.periodEnd()));
      }
    }
    return units;
  }
}
