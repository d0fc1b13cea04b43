package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.series.Names;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Obligations as callers, calendars and the rooms of reports see them. */
@ApplicationScoped
class ObligationViews {

  private final ProgressQueries progress;
  private final ReportTemplates templates;
  private final Organisations organisations;
  private final Plans plans;
  private final Activities activities;
  private final BusinessClock clock;

  ObligationViews(
      ProgressQueries progress,
      ReportTemplates templates,
      Organisations organisations,
      Plans plans,
      Activities activities,
      BusinessClock clock) {
    this.progress = progress;
    this.templates = templates;
    this.organisations = organisations;
    this.plans = plans;
    this.activities = activities;
    this.clock = clock;
  }

  /** What the units were called that owe, receive and review. */
  private Names names(List<Obligation> obligations) {
    Set<UUID> named = new HashSet<>();
    for (Obligation o : obligations) {
      named.add(o.organisationId());
      named.add(o.receiverId());
      if (o.viaId() != null) {
        named.add(o.viaId());
      }
    }
    return new Names(organisations.timelines(named), clock.today());
  }

  List<DueReport> due(List<ObligationRepository.Due> found) {
    Names names = names(found.stream().map(ObligationRepository.Due::obligation).toList());
    return found.stream().map(row -> due(row, names)).toList();
  }

  private DueReport due(ObligationRepository.Due row, Names names) {
    Obligation o = row.obligation();
    return new DueReport(
        o.id(),
        row.series().ref(),
        o.organisationId(),
        o.deskId(),
        row.series().planId(),
        names.of(o.organisationId(), o.period()).ref(),
        names.of(o.receiverId(), o.period()).ref(),
        o.period(),
        Objects.requireNonNull(o.lastDay()),
        row.tier().deadline().sourceText(),
        Timeliness.of(o.opensOn(), o.dueAt(), row.firstSubmittedAt(), o.leave(), clock));
  }

  List<OwedReport> owed(List<Owed> found) {
    Names names = names(found.stream().map(Owed::obligation).toList());
    List<OwedReport> owed = new ArrayList<>();
    for (Owed one : found) {
      Obligation o = one.obligation();
      UUID via = o.viaId();
      ReportingPeriod period = o.period();
      owed.add(
          new OwedReport(
              o.id(),
              one.series().id(),
              one.series().ref(),
              one.series().templateId(),
              one.series().planId(),
              one.series().fillsFromId(),
              one.series().dataCutOffOn(period),
              one.series().feedsObservations(),
              one.series().leaderApproval(),
              o.consolidates(),
              one.tier().position(),
              one.tier().mode(),
              one.tier().deadline(),
              names.of(o.organisationId(), period),
              names.of(o.receiverId(), period),
              via == null ? null : names.of(via, period),
              o.deskId(),
              one.tier().otherRecipients(),
              o.period(),
              o.periodStart(),
              o.periodEnd(),
              o.opensOn(),
              o.dueOn(),
              o.lastDay(),
              o.dueAt(),
              o.leave(),
              o.withdrawal() != null));
    }
    return owed;
  }

  /** As the caller sees them. */
  List<ObligationView> of(OrgScope scope, List<ObligationRow> rows) {
    List<Obligation> obligations = rows.stream().map(ObligationRow::obligation).toList();
    Set<UUID> planIds = new HashSet<>();
    for (ObligationRow row : rows) {
      UUID plan = row.series().planId();
      if (plan != null) {
        planIds.add(plan);
      }
    }
    Names names = names(obligations);
    Map<UUID, PlanRef> plansById = plans.refs(scope, planIds);
    Map<UUID, Integer> filled =
        progress.filled(
            obligations.stream().map(Obligation::id).toList(),
            rows.stream().filter(ObligationRow::sender).map(r -> r.obligation().id()).toList());
    Map<OfPeriod, Integer> totals = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                view(
                    scope,
                    row,
                    names,
                    plansById,
                    filled.getOrDefault(row.obligation().id(), 0),
                    totals.computeIfAbsent(
                        new OfPeriod(row.series().id(), row.obligation().period().start()),
                        of -> total(row.series(), of.start()))))
        .toList();
  }

  private record OfPeriod(UUID series, LocalDate start) {}

  /** Cells, declared activities and questions that a report of a period has. */
  private int total(SeriesRef of, LocalDate start) {
    ReportTemplate template = templates.on(of.templateId(), start);
    UUID plan = of.planId();
    long declared =
        template.asksActivities() && plan != null
            ? activities.ofPlan(plan).stream().filter(ActivityRef::declared).count()
            : 0;
    return template.cellKeys().size() + (int) declared + template.questions().size();
  }

  private ObligationView view(
      OrgScope scope,
      ObligationRow row,
      Names names,
      Map<UUID, PlanRef> plansById,
      int filled,
      int total) {
    Obligation o = row.obligation();
    Timeliness timeliness =
        Timeliness.of(o.opensOn(), o.dueAt(), row.firstSubmittedAt(), o.leave(), clock);
    UUID plan = row.series().planId();
    UUID via = o.viaId();
    String key =
        row.series().code()
            + "/"
            + names.of(o.organisationId(), o.period()).ref().code()
            + "/"
            + o.period().code();
    return new ObligationView(
        row.series().ref(),
        names.of(o.organisationId(), o.period()).ref(),
        o.period(),
        o.periodStart(),
        o.periodEnd(),
        o.opensOn(),
        o.dueOn(),
        row.tier().deadline().boundary(),
        row.tier().deadline().sourceText(),
        o.dueAt(),
        o.lastDay(),
        names.of(o.receiverId(), o.period()).ref(),
        via == null ? null : names.of(via, o.period()).ref(),
        row.tier().position(),
        row.tier().mode(),
        timeliness,
        report(row, filled, total),
        plan == null ? null : plansById.get(plan),
        o.granted(),
        o.withdrawal(),
        new ObligationLinks("/reports/" + key),
        actions(scope, row));
  }

  private static @Nullable ObligationReport report(ObligationRow row, int filled, int total) {
    ReportState state = row.visibleState();
    Integer revision = row.visibleRevision();
    if (state == null || revision == null) {
      return null;
    }
    ReturnReason reason =
        state == ReportState.RETURNED && row.returnCode() != null && row.decidedAt() != null
            ? new ReturnReason(
                row.returnCode(),
                row.returnReason() == null ? "" : row.returnReason(),
                row.decidedAt(),
                row.decidedBy() == null ? "" : row.decidedBy())
            : null;
    return new ObligationReport(
        state, revision, row.submittedAt(), reason, new Progress(Math.min(filled, total), total));
  }

  /** What the receiver's side may grant, take back or ask for as long as nothing was received. */
  private List<ObligationAction> leaves(OrgScope scope, ObligationRow row) {
    Obligation o = row.obligation();
    if (o.withdrawal() != null
        || row.receivedState() != null
        || !OwedReport.Rights.mayReview(scope, o.receiverId(), o.viaId())) {
      return List.of();
    }
    List<ObligationAction> actions = new ArrayList<>();
    if (o.leave() != Leave.WAIVED) {
      if (o.dueOn() != null) {
        actions.add(ObligationAction.EXTEND);
      }
      actions.add(ObligationAction.WAIVE);
      if (o.opensOn() == null || !clock.today().isBefore(o.opensOn())) {
        actions.add(ObligationAction.URGE);
      }
    }
    if (o.leave() != null) {
      actions.add(ObligationAction.RESTORE);
    }
    return actions;
  }

  private List<ObligationAction> actions(OrgScope scope, ObligationRow row) {
    Obligation o = row.obligation();
    List<ObligationAction> actions = new ArrayList<>();
    boolean writes = OwedReport.Rights.mayWrite(scope, o.organisationId(), o.deskId());
    boolean open =
        o.withdrawal() == null && (o.opensOn() == null || !clock.today().isBefore(o.opensOn()));
    if (writes && open && row.state() == null) {
      actions.add(ObligationAction.START);
    }
    if (writes
        && o.withdrawal() == null
        && (row.state() == ReportState.DRAFT || row.state() == ReportState.RETURNED)) {
      actions.add(ObligationAction.EDIT);
      if (!row.series().leaderApproval() || OwedReport.Rights.mayLead(scope, o.organisationId())) {
        actions.add(ObligationAction.SUBMIT);
      }
    }
    if (row.receivedState() == ReportState.SUBMITTED
        && OwedReport.Rights.mayReview(scope, o.receiverId(), o.viaId())) {
      actions.add(ObligationAction.REVIEW);
    }
    actions.addAll(leaves(scope, row));
    if (o.consolidates()
        && OwedReport.Rights.mayConsolidate(scope, o.organisationId(), o.deskId())) {
      actions.add(ObligationAction.CONSOLIDATE);
    }
    if (row.visibleState() != null) {
      actions.add(ObligationAction.VIEW);
    }
    return List.copyOf(actions);
  }
}
