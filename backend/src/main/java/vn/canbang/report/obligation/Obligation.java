package vn.canbang.report.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;

/** One report owed by one unit for one period; it exists before anyone writes the report. */
@Entity
@Table(name = "report_obligation")
class Obligation {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "series_id")
  private Series series;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "tier_id")
  private Tier tier;

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

  @SuppressWarnings("NullAway.Init")
  protected Obligation() {}

  @SuppressWarnings("NullAway.Init") // Filled by go().
  Obligation(Series series, Route route, ReportingPeriod period) {
    this.id = Ids.of("report-obligation", key(series.code(), route.senderId(), period.code()));
    this.series = series;
    this.organisationId = route.senderId();
    this.period = period.code();
    this.periodStart = period.start();
    this.periodEnd = period.end();
    this.opensOn = series.opensOn(period);
    go(route);
  }

  /** Is owed along this route. */
  private void go(Route route) {
    tier = route.tier();
    receiverId = route.receiverId();
    viaId = route.viaId();
    deskId = route.deskId();
    consolidates = route.consolidates();
    withdrawnOn = null;
    withdrawnBecause = null;
    isDueAnew();
  }

  /** Is due when its tier says by now. */
  final void isDueAnew() {
    ReportingPeriod of = period();
    Deadline deadline = tier.deadline();
    dueOn = deadline.dueOn(of);
    lastDay = deadline.lastDay(of);
    dueAt = deadline.lateFrom(of);
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
  boolean follow(Route route) {
    if (tier.id().equals(route.tier().id())
        && receiverId.equals(route.receiverId())
        && Objects.equals(viaId, route.viaId())
        && Objects.equals(deskId, route.deskId())
        && consolidates == route.consolidates()) {
      return false;
    }
    go(route);
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

  Series series() {
    return series;
  }

  Tier tier() {
    return tier;
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
    return ReportingPeriod.parse(period);
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
