package vn.canbang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import vn.canbang.activity.occurrence.OccurrenceFilter;
import vn.canbang.activity.occurrence.OccurrenceRow;
import vn.canbang.activity.occurrence.OccurrenceState;
import vn.canbang.activity.occurrence.Occurrences;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.calendar.holiday.PublicHolidayView;
import vn.canbang.calendar.holiday.PublicHolidays;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.obligation.DueFilter;
import vn.canbang.report.obligation.DueReport;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Puts side by side what other rooms date. */
@ApplicationScoped
class CalendarService {

  private final Occurrences occurrences;
  private final Obligations obligations;
  private final Activities activities;
  private final PublicHolidays holidays;
  private final Plans plans;
  private final Organisations organisations;
  private final LeadingUnits units;
  private final BusinessClock clock;

  CalendarService(
      Occurrences occurrences,
      Obligations obligations,
      Activities activities,
      PublicHolidays holidays,
      Plans plans,
      Organisations organisations,
      LeadingUnits units,
      BusinessClock clock) {
    this.occurrences = occurrences;
    this.obligations = obligations;
    this.activities = activities;
    this.holidays = holidays;
    this.plans = plans;
    this.organisations = organisations;
    this.units = units;
    this.clock = clock;
  }

  /** A fixed number of statements, whatever there is. */
  @Transactional
  CalendarView of(OrgScope scope, CalendarQuestion question) {
    List<CalendarEntry> entries = new ArrayList<>();
    if (question.wants(CalendarKind.OCCURRENCE)) {
      entries.addAll(occurrences(scope, question));
    }
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

  /** What was held stands on the days on which it was, the rest in its window. */
  private List<CalendarEntry> occurrences(OrgScope scope, CalendarQuestion question) {
    OccurrenceFilter filter = OccurrenceFilter.meeting(question.from(), question.to());
    if (question.plan() != null) {
      filter = filter.ofPlan(question.plan());
    }
    if (question.organisation() != null) {
      filter =
          filter.by(
              question.below()
                  ? units.below(question.organisation())
                  : units.of(question.organisation()));
    }
    List<OccurrenceRow> rows = occurrences.in(scope, filter, CalendarView.MOST + 1);
    Map<UUID, OrganisationRef> names =
        organisations.byIds(rows.stream().map(OccurrenceRow::leadId).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> occurrence(row, Objects.requireNonNull(names.get(row.leadId())).ref()))
        .filter(
            entry -> !entry.to().isBefore(question.from()) && !entry.from().isAfter(question.to()))
        .toList();
  }

  private CalendarEntry occurrence(OccurrenceRow row, Ref lead) {
    LocalDate heldFrom = row.doneFrom();
    LocalDate heldTo = row.doneTo();
    boolean held = heldFrom != null && heldTo != null;
    return new CalendarEntry(
        CalendarKind.OCCURRENCE,
        row.id(),
        heldFrom == null ? row.from() : heldFrom,
        heldTo == null ? row.to() : heldTo,
        held ? Precision.DAYS : row.precision(),
        row.tentative() && !held,
        row.title() == null ? row.activity().title() : row.title(),
        null,
        row.reason(),
        row.plan(),
        CalendarActivity.of(row.activity()),
        lead,
        state(row.state()),
        row.overdue(clock.today()),
        new CalendarLink(row.id(), null));
  }

  private static CalendarState state(OccurrenceState state) {
    return switch (state) {
      case PLANNED -> CalendarState.PLANNED;
      case POSTPONED -> CalendarState.POSTPONED;
      case DONE -> CalendarState.DONE;
      case CANCELLED -> CalendarState.CANCELLED;
    };
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
      case EXTENDED -> CalendarState.DUE;
      case UNSET, WAIVED -> CalendarState.UNSET;
    };
  }
}
