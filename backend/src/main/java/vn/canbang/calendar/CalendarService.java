package vn.canbang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ObservanceEntry;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.calendar.holiday.PublicHolidayView;
import vn.canbang.calendar.holiday.PublicHolidays;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.obligation.DueFilter;
import vn.canbang.report.obligation.DueReport;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Puts side by side what other rooms date. */
@ApplicationScoped
class CalendarService {

  private final Obligations obligations;
  private final Activities activities;
  private final PublicHolidays holidays;
  private final Plans plans;

  CalendarService(
      Obligations obligations, Activities activities, PublicHolidays holidays, Plans plans) {
    this.obligations = obligations;
    this.activities = activities;
    this.holidays = holidays;
    this.plans = plans;
  }

  /** A fixed number of statements, whatever there is. */
  @Transactional
  CalendarView of(OrgScope scope, CalendarQuestion question) {
    List<CalendarEntry> entries = new ArrayList<>();
    if (question.wants(CalendarKind.DEADLINE)) {
      entries.addAll(deadlines(scope, question));
    }
    if (question.wants(CalendarKind.OBSERVANCE)) {
      for (ObservanceEntry observance : activities.observancesEver(scope)) {
        entries.addAll(CalendarDays.of(observance, question.from(), question.to()));
      }
    }
    if (question.wants(CalendarKind.HOLIDAY) || question.wants(CalendarKind.WORKING_DAY)) {
      List<PublicHolidayView> days =
          holidays.between(scope, question.from(), question.to()).stream()
              .filter(day -> question.wants(CalendarDays.kind(day.kind())))
              .toList();
      entries.addAll(CalendarDays.of(days));
    }
    if (entries.size() > CalendarView.MOST) {
      throw ProblemException.malformed(
          List.of(
              Fault.of("?to", "calendar.too-many", question.to().toString(), CalendarView.MOST)));
    }
    entries.sort(
        Comparator.comparing(CalendarEntry::from)
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::title)
            .thenComparing(entry -> String.valueOf(entry.id())));
    return new CalendarView(question.from(), question.to(), List.copyOf(entries));
  }

  private List<CalendarEntry> deadlines(OrgScope scope, CalendarQuestion question) {
    List<DueReport> due =
        obligations.due(
            scope,
            new DueFilter(
                question.from(),
                question.to(),
                question.organisation(),
                question.below(),
                question.plan(),
                CalendarView.MOST + 1));
    Map<UUID, PlanRef> refs =
        plans.refs(
            scope,
            due.stream()
                .map(DueReport::planId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return due.stream()
        .map(report -> deadline(report, report.planId() == null ? null : refs.get(report.planId())))
        .toList();
  }

  private static CalendarEntry deadline(DueReport report, @Nullable PlanRef plan) {
    return new CalendarEntry(
        CalendarKind.DEADLINE,
        report.id(),
        report.lastDay(),
        report.lastDay(),
        Precision.DAYS,
        false,
        report.series().nameVi(),
        report.series().nameEn(),
        report.words(),
        plan,
        null,
        report.organisation(),
        state(report.timeliness()),
        report.timeliness() == Timeliness.OVERDUE,
        new CalendarLink(
            null,
            new CalendarReport(
                report.series().code(), report.organisation().code(), report.period())));
  }

  private static CalendarState state(Timeliness timeliness) {
    return switch (timeliness) {
      case NOT_DUE -> CalendarState.NOT_DUE;
      case DUE -> CalendarState.DUE;
      case ON_TIME -> CalendarState.ON_TIME;
      case LATE -> CalendarState.LATE;
      case OVERDUE -> CalendarState.OVERDUE;
      case UNSET -> CalendarState.UNSET;
    };
  }
}
