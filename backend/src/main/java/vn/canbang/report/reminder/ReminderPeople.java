package vn.canbang.report.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.canbang.identity.Accounts;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.security.Role;

/** Who is told of a report: those who work where it is written, or where it is received. */
@ApplicationScoped
class ReminderPeople {

  private final Accounts accounts;

  ReminderPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Accounts that write the reports, by obligation. */
  Map<UUID, List<UUID>> senders(Collection<OwedReport> reports) {
    return of(reports, Set.of(Role.REPORTER), ReminderPeople::writing);
  }

  /** Accounts that review the reports, by obligation. */
  Map<UUID, List<UUID>> receivers(Collection<OwedReport> reports) {
    return of(reports, Set.of(Role.REVIEWER), ReminderPeople::reviewing);
  }

  private static List<UUID> writing(OwedReport report) {
    UUID desk = report.desk();
    return desk == null
        ? List.of(report.organisation().id())
        : List.of(report.organisation().id(), desk);
  }

  private static List<UUID> reviewing(OwedReport report) {
    return report.via() == null
        ? List.of(report.receiver().id())
        : List.of(report.receiver().id(), report.via().id());
  }

  private Map<UUID, List<UUID>> of(
      Collection<OwedReport> reports, Set<Role> roles, Function<OwedReport, List<UUID>> where) {
    Set<UUID> organisations = new HashSet<>();
    reports.forEach(report -> organisations.addAll(where.apply(report)));
    Map<UUID, List<UUID>> working = accounts.workingAt(organisations, roles);
    Map<UUID, List<UUID>> people = new HashMap<>();
    for (OwedReport report : reports) {
      List<UUID> told = new ArrayList<>();
      where
          .apply(report)
          .forEach(organisation -> told.addAll(working.getOrDefault(organisation, List.of())));
      people.put(report.id(), told);
    }
    return people;
  }
}
