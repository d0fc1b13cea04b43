package vn.canbang.report.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.series.Deadline;
import vn.canbang.report.series.Route;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.shared.time.WorkingDays;

/** One report owed by one unit for one period; it exists before anyone writes the report. */
@Entity
@Table(name = "report_obligation")
class Obligation {

  @Id private UUID id;

  private UUID seriesId;

  /** The step of the chain that it is owed by. */
  private UUID tierId;

  private UUID organisationId;
  private UUID receiverId;
  private @Nullable UUID viaId;
  private @Nullable UUID deskId;
  private boolean consolidates;
  private String period;
  private LocalDate periodStart;
  private LocalDate periodEnd;
  private @Nullable LocalDate opensOn;
  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate lastDay;
  private @Nullable Instant dueAt;

  /** Since when it is no longer owed. */
  private @Nullable LocalDate withdrawnOn;

  private @Nullable String withdrawnBecause;

  /** What the receiver granted: more time, with its last day, or no report at all. */
  private @Nullable LocalDate extendedTo;

  private @Nullable LocalDate waivedOn;
  private @Nullable LocalDate leaveOn;
  private @Nullable String leaveBecause;
  private @Nullable String leaveBy;

  @SuppressWarnings("NullAway.Init")
  protected Obligation() {}

  @SuppressWarnings("NullAway.Init") // Filled by go().
  Obligation(SeriesRef series, Route route, ReportingPeriod period, WorkingDays worked) {
    this.id = Ids.of("report-obligation", key(series.code(), route.senderId(), period.code()));
    this.seriesId = series.id();
    this.organisationId = route.senderId();
    this.period = period.code();
    this.periodStart = series.start(period);
    this.periodEnd = series.end(period);
    this.opensOn = series.opensOn(period);
    go(route, worked);
  }

  /** Is owed along this route. */
  private void go(Route route, WorkingDays worked) {
    tierId = route.tier().id();
    receiverId = route.receiverId();
    viaId = route.viaId();
    deskId = route.deskId();
    consolidates = route.consolidates();
    withdrawnOn = null;
    withdrawnBecause = null;
    isDueAnew(route.tier().deadline(), worked);
  }

  /** Is due when its step says by now. */
  final void isDueAnew(Deadline deadline, WorkingDays worked) {
    dueOn = deadline.dueOn(periodEnd, worked);
    lastDay = deadline.lastDay(periodEnd, worked);
    dueAt = deadline.lateFrom(periodEnd, worked);
    LocalDate until = extendedTo;
    if (waivedOn != null) {
      lastDay = null;
      dueAt = null;
    } else if (until != null && (lastDay == null || until.isAfter(lastDay))) {
      lastDay = until;
      dueAt = Deadline.endOf(until);
    }
  }

  /** Has more time. */
  void extend(LocalDate until, String because, String by, LocalDate on) {
    extendedTo = until;
    granted(because, by, on);
  }

  /** Need not be sent. */
  void waive(String because, String by, LocalDate on) {
    extendedTo = null;
    waivedOn = on;
    granted(because, by, on);
  }

  private void granted(String because, String by, LocalDate on) {
    leaveBecause = because;
    leaveBy = by;
    leaveOn = on;
  }

  /** Nothing is granted any more. */
  void restore() {
    extendedTo = null;
    waivedOn = null;
    leaveBecause = null;
    leaveBy = null;
    leaveOn = null;
  }

  @Nullable Leave leave() {
    if (waivedOn != null) {
      return Leave.WAIVED;
    }
    return extendedTo == null ? null : Leave.EXTENDED;
  }

  /** What was granted, by whom and why. */
  @Nullable ObligationLeave granted() {
    Leave kind = leave();
    return kind == null || leaveBecause == null || leaveOn == null || leaveBy == null
        ? null
        : new ObligationLeave(kind, extendedTo, leaveBecause, leaveOn, leaveBy);
  }

  /** Holidays were announced: what is counted in working days and was not due yet is due anew. */
  void counts(Deadline deadline, WorkingDays worked, Instant now) {
    if (withdrawnOn == null && deadline.workingDays() && (dueAt == null || now.isBefore(dueAt))) {
      isDueAnew(deadline, worked);
    }
  }

  /** It was due before that day, or the period was over when no day was set. */
  boolean wasDueBefore(LocalDate on) {
    return (lastDay == null ? periodEnd : lastDay).isBefore(on);
  }

  /** Nobody asks for it any more: it is due by no day. */
  void isWithdrawn(LocalDate on, String because) {
    withdrawnOn = on;
    withdrawnBecause = because;
    dueOn = null;
    lastDay = null;
    dueAt = null;
  }

  @Nullable ObligationWithdrawal withdrawal() {
    return withdrawnOn == null || withdrawnBecause == null
        ? null
        : new ObligationWithdrawal(withdrawnOn, withdrawnBecause);
  }

  /** Takes another route if it is another one; only as long as nobody has received the report. */
  boolean follow(Route route, WorkingDays worked) {
    if (tierId.equals(route.tier().id())
        && receiverId.equals(route.receiverId())
        && Objects.equals(viaId, route.viaId())
        && Objects.equals(deskId, route.deskId())
        && consolidates == route.consolidates()) {
      return false;
    }
    go(route, worked);
    return true;
  }

  /** Whom it went to has ended, and others go on; {@code acting} says who acts for whom. */
  boolean handOver(Map<UUID, UUID> acting) {
    UUID receiver = acting.getOrDefault(receiverId, receiverId);
    UUID via = viaId == null ? null : acting.getOrDefault(viaId, viaId);
    if (receiver.equals(receiverId) && Objects.equals(via, viaId)) {
      return false;
    }
    receiverId = receiver;
    viaId = via;
    return true;
  }

  private static String key(String series, UUID organisation, String period) {
    return series + "/" + organisation + "/" + period;
  }

  /** Whether units below report to this one in the same series. */
  boolean consolidates() {
    return consolidates;
  }

  UUID id() {
    return id;
  }

  UUID seriesId() {
    return seriesId;
  }

  UUID tierId() {
    return tierId;
  }

  UUID organisationId() {
    return organisationId;
  }

  UUID receiverId() {
    return receiverId;
  }

  @Nullable UUID viaId() {
    return viaId;
  }

  @Nullable UUID deskId() {
    return deskId;
  }

  ReportingPeriod period() {
    return ReportingPeriod.ofReport(period);
  }

  /** The first day that the report speaks of. */
  LocalDate periodStart() {
    return periodStart;
  }

  /** The last day that the report speaks of. */
  LocalDate periodEnd() {
    return periodEnd;
  }

  @Nullable LocalDate opensOn() {
    return opensOn;
  }

  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }
}
