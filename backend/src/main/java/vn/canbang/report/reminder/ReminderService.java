package vn.canbang.report.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.notice.Notices;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.reminder.ReminderQueries.Missing;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.WorkingCalendar;
import vn.canbang.shared.time.WorkingDays;

/** Reminds of what is due, on the days that the rules of its series say. */
@ApplicationScoped
class ReminderService {

  /** Of what is late for longer the boards speak; a reminder would say nothing new. */
  private static final int LATEST_DAYS = 92;

  /** Further than any rule reaches ahead, holidays between. */
  private static final int EARLIEST_DAYS = 45;

  private final ReminderQueries queries;
  private final ReminderRepository reminders;
  private final ReminderRuleRepository rules;
  private final Obligations obligations;
  private final ReminderPeople people;
  private final Notices notices;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;

  ReminderService(
      ReminderQueries queries,
      ReminderRepository reminders,
      ReminderRuleRepository rules,
      Obligations obligations,
      ReminderPeople people,
      Notices notices,
      BusinessClock clock,
      WorkingCalendar calendar) {
    this.queries = queries;
    this.reminders = reminders;
    this.rules = rules;
    this.obligations = obligations;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
    this.calendar = calendar;
  }

  /** A reminder that is to be. */
  private record Due(Missing of, ReminderStage stage) {

    UUID id() {
      return Reminder.id(of.obligationId(), stage, of.lastDay());
    }
  }

  /**
   * Reminds of whatever has come to another stage. What was reminded of, and that it was, are one
   * transaction: of two instances that remind at once one has its own undone.
   *
   * @return how many reminders were made
   */
  @Transactional
  int remind(OrgScope system) {
    LocalDate today = clock.today();
    WorkingDays worked = calendar.days();
    Map<UUID, ReminderRuleView> written = rules.bySeries(system);
    List<Due> due = new ArrayList<>();
    for (Missing one :
        queries.missing(today.minusDays(LATEST_DAYS), today.plusDays(EARLIEST_DAYS), today)) {
      ReminderStage stage =
          written
              .getOrDefault(one.seriesId(), ReminderRuleView.USUAL)
              .stage(one.lastDay(), today, worked);
      if (stage == ReminderStage.ESCALATED) {
        due.add(new Due(one, ReminderStage.OVERDUE));
      }
      if (stage != null) {
        due.add(new Due(one, stage));
      }
    }
    Set<UUID> made = reminders.made(system, due.stream().map(Due::id).toList());
    due.removeIf(one -> made.contains(one.id()));
    if (due.isEmpty()) {
      return 0;
    }
    Map<UUID, OwedReport> owed = new HashMap<>();
    obligations
        .byIds(system, due.stream().map(one -> one.of().obligationId()).collect(Collectors.toSet()))
        .forEach(one -> owed.put(one.id(), one));
    Map<UUID, List<UUID>> senders = people.senders(owed.values());
    Map<UUID, List<UUID>> receivers = people.receivers(owed.values());
    for (Due one : due) {
      OwedReport report = Objects.requireNonNull(owed.get(one.of().obligationId()));
      Map<UUID, List<UUID>> to = one.stage() == ReminderStage.ESCALATED ? receivers : senders;
      int told =
          notices.tell(
              system,
              ReminderWords.reminder(
                  report,
                  one.stage(),
                  one.of().lastDay(),
                  worked.between(today, one.of().lastDay())),
              to.getOrDefault(report.id(), List.of()));
      reminders.persist(new Reminder(report.id(), one.stage(), one.of().lastDay(), today, told));
    }
    reminders.flush();
    return due.size();
  }
}
