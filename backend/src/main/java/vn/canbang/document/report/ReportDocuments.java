package vn.canbang.document.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.activity.Deliveries;
import vn.canbang.document.official.Letterheads;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanView;
import vn.canbang.report.Reports;
import vn.canbang.report.consolidation.Consolidations;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.JudgedTarget;
import vn.canbang.target.Targets;

/** Reads what the document of a report says. */
@ApplicationScoped
class ReportDocuments {

  private final Reports reports;
  private final Obligations obligations;
  private final ReportTemplates templates;
  private final Consolidations consolidations;
  private final Plans plans;
  private final Activities activities;
  private final Deliveries deliveries;
  private final Targets targets;
  private final Letterheads letterheads;
  private final BusinessClock clock;

  ReportDocuments(
      Reports reports,
      Obligations obligations,
      ReportTemplates templates,
      Consolidations consolidations,
      Plans plans,
      Activities activities,
      Deliveries deliveries,
      Targets targets,
      Letterheads letterheads,
      BusinessClock clock) {
    this.reports = reports;
    this.obligations = obligations;
    this.templates = templates;
    this.consolidations = consolidations;
    this.plans = plans;
    this.activities = activities;
    this.deliveries = deliveries;
    this.targets = targets;
    this.letterheads = letterheads;
    this.clock = clock;
  }

  /** 404 for a report that the caller does not see. */
  ReportSource read(
      OrgScope scope,
      String series,
      String organisation,
      ReportingPeriod period,
      @Nullable Integer revision) {
    ReportView report = reports.read(scope, series, organisation, period, revision);
    OwedReport owed =
        obligations
            .find(scope, series, organisation, period)
            .orElseThrow(ProblemException::notFound);
    ReportTemplate template = templates.on(owed.templateId(), owed.periodStart());
    UUID planId = owed.planId();
    PlanView plan =
        planId == null || !plans.visible(scope, planId) ? null : plans.read(scope, planId);
    LocalDate written = report.content().documentDate();
    return new ReportSource(
        report,
        template,
        plan,
        template.asksActivities() ? activities(planId, report) : List.of(),
        deliveries.named(report.content().saidOutputs().stream().map(OutputEntry::output).toList()),
        plan == null ? List.of() : targets(scope, plan.id(), owed),
        report.consolidation() == null
            ? null
            : consolidations.read(scope, series, organisation, period),
        letterheads.of(scope, organisation, written == null ? clock.today() : written),
        clock.today());
  }

  /** Those that the plan declares, and those that it no longer has but that are reported of. */
  private List<ActivityRef> activities(@Nullable UUID planId, ReportView report) {
    if (planId == null) {
      return List.of();
    }
    Map<UUID, ActivityRef> reported =
        activities.byIds(
            report.content().activities().stream()
                .map(ActivityEntry::activity)
                .collect(Collectors.toSet()));
    return activities.ofPlan(planId).stream()
        .filter(activity -> activity.declared() || reported.containsKey(activity.id()))
        .toList();
  }

  /** By the year's figures, whatever part of the year the report speaks of. */
  private List<JudgedTarget> targets(OrgScope scope, UUID plan, OwedReport owed) {
    UUID area = owed.organisation().areaId();
    return area == null
        ? List.of()
        : targets.judged(scope, plan, ReportingPeriod.year(owed.periodEnd().getYear()), area);
  }
}
