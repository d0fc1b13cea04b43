package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.observation.ReportingLine;
import vn.canbang.observation.ReportingLines;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.series.Deadline;
import vn.canbang.report.series.Route;
import vn.canbang.report.series.SeriesChains;
import vn.canbang.report.series.SeriesFollowers;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.shared.time.WorkingCalendar;
import vn.canbang.shared.time.WorkingDays;

/**
 * Keeps what is owed in step with series, units and days: sets up what a new period asks for, lets
 * what nobody has received follow its chain, and the lines on which figures travel follow both.
 */
@ApplicationScoped
class ObligationKeeper implements SeriesFollowers {

  private final ObligationRepository repository;
  private final SeriesChains series;
  private final Organisations organisations;
  private final ReportingLines lines;
  private final BusinessClock clock;
  private final WorkingCalendar calendar;

  ObligationKeeper(
      ObligationRepository repository,
      SeriesChains series,
      Organisations organisations,
      ReportingLines lines,
      BusinessClock clock,
      WorkingCalendar calendar) {
    this.repository = repository;
    this.series = series;
    this.organisations = organisations;
    this.lines = lines;
    this.clock = clock;
    this.calendar = calendar;
  }

  /** What all series owe. */
  void materialise(OrgScope scope) {
    WorkingDays worked = calendar.days();
    for (UUID id : series.ids(scope)) {
      materialise(scope, series.lock(scope, id), worked);
    }
  }

  @Override
  public void materialise(OrgScope scope, String code) {
    series
        .byCode(scope, code)
        .ifPresent(one -> materialise(scope, series.lock(scope, one.id()), calendar.days()));
  }

  @Override
  public void dueAnew(OrgScope scope, UUID of, UUID tier) {
    WorkingDays worked = calendar.days();
    repository.unreceived(scope, of).stream()
        .filter(owed -> owed.tier().id().equals(tier))
        .filter(owed -> owed.obligation().withdrawal() == null)
        .forEach(owed -> owed.obligation().isDueAnew(owed.tier().deadline(), worked));
  }

  @Override
  public int withdraw(OrgScope scope, UUID of, LocalDate on, String because) {
    List<Obligation> ended =
        repository.unreceived(scope, of).stream()
            .filter(owed -> !owed.tier().standsOn(on))
            .map(Owed::obligation)
            .filter(owed -> !owed.wasDueBefore(on) && owed.withdrawal() == null)
            .toList();
    ended.forEach(owed -> owed.isWithdrawn(on, because));
    return ended.size();
  }

  /** One report goes where its sender reports by now. */
  Owed follow(OrgScope scope, OwedReport owed) {
    SeriesRef of = series.lock(scope, owed.seriesId());
    follow(
        repository.byIds(scope, List.of(owed.id())),
        series.routes(scope, of.id(), clock.today()),
        calendar.days());
    repository.flush();
    return repository.byIds(scope, List.of(owed.id())).getFirst();
  }

  private void materialise(OrgScope scope, SeriesRef of, WorkingDays worked) {
    LocalDate today = clock.today();
    Map<LocalDate, Map<UUID, Route>> byDay = new HashMap<>();
    Map<UUID, Route> now = byDay.computeIfAbsent(today, day -> series.routes(scope, of.id(), day));
    List<Owed> unreceived = repository.unreceived(scope, of.id());
    follow(unreceived, now, worked);
    unreceived.forEach(owed -> owed.obligation().counts(deadline(owed, now), worked, clock.now()));
    Set<String> known = repository.periods(scope, of.id());
    catchUp(scope, of, worked, now.keySet(), known);
    for (ReportingPeriod period : of.periodsUntil(today)) {
      boolean over = of.end(period).isBefore(today);
      // Who has joined since is added to what is over; the running period is looked at again.
      if (!known.contains(period.code()) || !over) {
        Map<UUID, Route> then =
            byDay.computeIfAbsent(
                over ? of.end(period) : today, day -> series.routes(scope, of.id(), day));
        Set<UUID> there =
            known.contains(period.code())
                ? repository.organisations(scope, of.id(), period.code())
                : Set.of();
        then.values().stream()
            .filter(route -> !there.contains(route.senderId()))
            .forEach(route -> repository.persist(new Obligation(of, route, period, worked)));
      }
    }
    repository.flush();
    lines.replaceFor(scope, of.code(), lines(scope, of, now));
  }

  /**
   * Of a period that is over the members no longer change, but they may become known late: who is a
   * sender by now, and was one from the first day of a period to its last, owes that one as well.
   * Goes back as far as each has been a sender without a break.
   *
   * @param senders of today
   * @param known periods that were set up before
   */
  private void catchUp(
      OrgScope scope, SeriesRef of, WorkingDays worked, Set<UUID> senders, Set<String> known) {
    LocalDate today = clock.today();
    List<ReportingPeriod> over =
        of.periodsUntil(today).stream()
            .filter(period -> known.contains(period.code()) && of.end(period).isBefore(today))
            .toList();
    Map<UUID, Long> owing = repository.owing(scope, of.id(), today);
    Set<UUID> late = new HashSet<>(senders);
    late.removeIf(sender -> owing.getOrDefault(sender, 0L) >= over.size());
    for (ReportingPeriod period : over.reversed()) {
      if (late.isEmpty()) {
        return;
      }
      Set<UUID> missing = new HashSet<>(late);
      missing.removeAll(repository.organisations(scope, of.id(), period.code()));
      if (!missing.isEmpty()) {
        Set<UUID> first = series.routes(scope, of.id(), of.start(period)).keySet();
        late.removeIf(sender -> missing.contains(sender) && !first.contains(sender));
        missing.retainAll(late);
        Map<UUID, Route> last =
            missing.isEmpty() ? Map.of() : series.routes(scope, of.id(), of.end(period));
        last.values().stream()
            .filter(route -> missing.contains(route.senderId()))
            .forEach(route -> repository.persist(new Obligation(of, route, period, worked)));
      }
    }
  }

  /** By when it is owed along the route that it goes by now. */
  private static Deadline deadline(Owed owed, Map<UUID, Route> now) {
    Route route = now.get(owed.obligation().organisationId());
    return (route == null || !route.tier().id().equals(owed.obligation().tierId())
            ? owed.tier()
            : route.tier())
        .deadline();
  }

  /**
   * Reports that nobody has received go where the sender reports by now. One that the series has no
   * place for any more, or what was due before its step began, still owes what it owed, to the same
   * receiver or who goes on for that one.
   */
  private void follow(List<Owed> unreceived, Map<UUID, Route> now, WorkingDays worked) {
    List<Obligation> left = new ArrayList<>();
    for (Owed owed : unreceived) {
      Obligation o = owed.obligation();
      Route route = now.get(o.organisationId());
      if (route == null || o.wasDueBefore(route.tier().validFrom())) {
        left.add(o);
      } else {
        o.follow(route, worked);
      }
    }
    Set<UUID> receivers = new HashSet<>();
    for (Obligation o : left) {
      receivers.add(o.receiverId());
      if (o.viaId() != null) {
        receivers.add(o.viaId());
      }
    }
    Map<UUID, UUID> acting =
        receivers.isEmpty() ? Map.of() : organisations.acting(receivers, clock.today());
    left.forEach(o -> o.handOver(acting));
  }

  /** A line that no report takes any more carries the figures that were asked for on it. */
  private Set<ReportingLine> lines(OrgScope scope, SeriesRef of, Map<UUID, Route> now) {
    Map<List<UUID>, ReportingLine> dated = new HashMap<>();
    for (ReportingLine line : repository.lines(scope, of.id())) {
      Route route = now.get(line.senderId());
      boolean taken =
          route != null
              && (line.receiverId().equals(route.receiverId())
                  || line.receiverId().equals(route.viaId()));
      LocalDate cutOff = of.fixedCutOff();
      LocalDate last = cutOff == null || cutOff.isAfter(line.until()) ? line.until() : cutOff;
      keep(
          dated,
          taken
              ? new ReportingLine(line.senderId(), line.receiverId())
              : new ReportingLine(line.senderId(), line.receiverId(), line.from(), last));
    }
    linesOfAbsorbed(now).forEach(line -> keep(dated, line));
    return new HashSet<>(dated.values());
  }

  /** One line from one body to another: the later word is the wider one. */
  private static void keep(Map<List<UUID>, ReportingLine> lines, ReportingLine line) {
    lines.put(List.of(line.senderId(), line.receiverId()), line);
  }

  /** Whoever receives from a unit sees the past of those that were merged into it. */
  private Set<ReportingLine> linesOfAbsorbed(Map<UUID, Route> now) {
    Set<UUID> absorbed = new HashSet<>();
    if (!now.isEmpty()) {
      absorbed.addAll(organisations.withAbsorbed(now.keySet(), clock.today()));
      absorbed.removeAll(now.keySet());
    }
    Set<ReportingLine> lines = new HashSet<>();
    if (!absorbed.isEmpty()) {
      organisations
          .acting(absorbed, clock.today())
          .forEach(
              (former, successor) -> {
                Route route = now.get(successor);
                if (route != null) {
                  lines.add(new ReportingLine(former, route.receiverId()));
                  UUID via = route.viaId();
                  if (via != null) {
                    lines.add(new ReportingLine(former, via));
                  }
                }
              });
    }
    return lines;
  }
}
