package vn.canbang.document.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRules;
import vn.canbang.activity.ObservanceView;
import vn.canbang.activity.draft.AllocationDraft;
import vn.canbang.activity.schedule.Period;
import vn.canbang.indicator.Indicators;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.draft.ReportingDutyDraft;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.target.TargetComparator;

/** The rules for the parts of a document: they name each other and the catalogues rightly. */
@ApplicationScoped
class DocumentPartsCheck {

  private final Organisations organisations;
  private final Indicators indicators;
  private final Activities activities;

  DocumentPartsCheck(Organisations organisations, Indicators indicators, Activities activities) {
    this.organisations = organisations;
    this.indicators = indicators;
    this.activities = activities;
  }

  void check(OrgScope scope, PlanDocument document, String at, Faults faults) {
    Set<String> sections = sections(document.sections(), at, faults);
    Set<String> objectives =
        unique(
            document.objectives().stream().map(DocumentObjective::code).toList(),
            at + "/objectives/",
            faults);
    checkBases(document.legalBases(), at, faults);
    checkTargets(scope, document.targets(), objectives, at, faults);
    unique(
        document.activities().stream().map(DocumentActivity::code).toList(),
        at + "/activities/",
        faults);
    Map<String, MonthDay> days =
        activities.observances(scope).stream()
            .collect(
                Collectors.toMap(ObservanceView::code, day -> MonthDay.of(day.month(), day.day())));
    Period period = period(document);
    for (int i = 0; i < document.activities().size(); i++) {
      DocumentActivity activity = document.activities().get(i);
      String pointer = at + "/activities/" + i;
      if (activity.section() != null && !sections.contains(activity.section())) {
        faults.add(pointer + "/section", "activity.section-unknown", activity.section());
      }
      ActivityRules.check(activity.rules(), activity.outputs(), days, period, pointer, faults);
    }
    checkOrganisations(document, at, faults);
  }

  /** The days that it is for; null when it does not say them, or says them wrongly. */
  private static @Nullable Period period(PlanDocument document) {
    LocalDate from = document.periodStart();
    LocalDate to = document.periodEnd();
    return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
  }

  /** Codes name one section each, and parents come before their children. */
  private static Set<String> sections(List<DocumentSection> sections, String at, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      DocumentSection section = sections.get(i);
      if (section.parent() != null && !seen.contains(section.parent())) {
        faults.add(at + "/sections/" + i + "/parent", "document.parent-unknown", section.parent());
      }
      if (!seen.add(section.code())) {
        faults.add(at + "/sections/" + i + "/code", "document.code-twice", section.code());
      }
    }
    return seen;
  }

  private static Set<String> unique(List<String> codes, String at, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        faults.add(at + i + "/code", "document.code-twice", codes.get(i));
      }
    }
    return seen;
  }

  private static void checkBases(List<DocumentBasis> bases, String at, Faults faults) {
    for (int i = 0; i < bases.size(); i++) {
      DocumentBasis basis = bases.get(i);
      Integer citedIn = basis.citedIn();
      if (citedIn != null && citedIn >= i) {
        faults.add(at + "/legalBases/" + i + "/citedIn", "plan.part-unknown", citedIn);
      }
      Integer from = basis.periodFrom();
      Integer to = basis.periodTo();
      if (from != null && to != null && from > to) {
        faults.add(at + "/legalBases/" + i + "/periodTo", "plan.years-backwards", to);
      }
    }
  }

  private void checkTargets(
      OrgScope scope,
      List<DocumentTarget> targets,
      Set<String> objectives,
      String at,
      Faults faults) {
    Set<String> measures =
        indicators
            .byCodes(
                scope,
                targets.stream()
                    .map(DocumentTarget::indicator)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()))
            .keySet();
    for (int i = 0; i < targets.size(); i++) {
      DocumentTarget target = targets.get(i);
      String pointer = at + "/targets/" + i;
      if (target.objective() != null && !objectives.contains(target.objective())) {
        faults.add(pointer + "/objective", "target.objective-unknown", target.objective());
      }
      String indicator = target.indicator();
      if (indicator != null && !measures.contains(indicator)) {
        faults.add(pointer + "/indicator", "indicator.unknown", indicator, indicator);
      }
      BigDecimal value = target.value();
      BigDecimal upper = target.upperValue();
      if (target.comparator() == TargetComparator.BETWEEN && upper == null) {
        faults.add(pointer + "/upperValue", "required", null);
      }
      if (upper != null && (value == null || value.compareTo(upper) > 0)) {
        faults.add(pointer + "/upperValue", "target.band-backwards", upper);
      }
    }
  }

  private void checkOrganisations(PlanDocument document, String at, Faults faults) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < document.duties().size(); i++) {
      add(named, at + "/duties/" + i + "/organisations", document.duties().get(i).organisations());
    }
    for (int i = 0; i < document.recipients().size(); i++) {
      add(
          named,
          at + "/recipients/" + i + "/organisations",
          document.recipients().get(i).organisations());
    }
    for (int i = 0; i < document.planRequests().size(); i++) {
      add(
          named,
          at + "/planRequests/" + i + "/organisations",
          document.planRequests().get(i).organisations());
    }
    for (int i = 0; i < document.reportingDuties().size(); i++) {
      ReportingDutyDraft asked = document.reportingDuties().get(i);
      String pointer = at + "/reportingDuties/" + i;
      add(named, pointer + "/from", asked.from());
      add(named, pointer + "/to", asked.to());
      add(named, pointer + "/via", asked.via());
    }
    for (int i = 0; i < document.activities().size(); i++) {
      add(named, at + "/activities/" + i, document.activities().get(i));
    }
    Set<String> known = organisations.byCodes(new HashSet<>(named.values())).keySet();
    named.forEach(
        (pointer, code) -> {
          if (!known.contains(code)) {
            faults.add(pointer, "organisation.unknown", code, code);
          }
        });
  }

  private static void add(Map<String, String> named, String at, DocumentActivity activity) {
    add(named, at + "/lead", activity.lead());
    for (int i = 0; i < activity.coordinators().size(); i++) {
      add(
          named,
          at + "/coordinators/" + i + "/organisation",
          activity.coordinators().get(i).organisation());
    }
    for (int i = 0; i < activity.outputs().size(); i++) {
      List<AllocationDraft> shares = activity.outputs().get(i).allocations();
      for (int j = 0; j < shares.size(); j++) {
        add(
            named,
            at + "/outputs/" + i + "/allocations/" + j + "/organisation",
            shares.get(j).organisation());
      }
    }
  }

  private static void add(Map<String, String> named, String at, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      named.put(at + "/" + i, codes.get(i));
    }
  }

  private static void add(Map<String, String> named, String at, @Nullable String code) {
    if (code != null) {
      named.put(at, code);
    }
  }
}
