package vn.canbang.report.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;

/** One report owed by one unit for one period; it exists before anyone writes the report. */
@Entity
@Immutable
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
  private String period;
  private LocalDate periodStart;
  private LocalDate periodEnd;
  private @Nullable LocalDate opensOn;
  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate lastDay;
  private @Nullable Instant dueAt;

  @SuppressWarnings("NullAway.Init")
  protected Obligation() {}

  Obligation(Series series, Tier tier, UUID organisationId, ReportingPeriod period) {
    Deadline deadline = tier.deadline();
    this.id = Ids.of("report-obligation", key(series.code(), organisationId, period.code()));
    this.series = series;
    this.tier = tier;
    this.organisationId = organisationId;
    this.receiverId = tier.toId();
    this.viaId = tier.viaId();
    this.deskId = series.deskOf(organisationId);
    this.period = period.code();
    this.periodStart = period.start();
    this.periodEnd = period.end();
    this.opensOn = series.opensOn(period);
    this.dueOn = deadline.dueOn(period);
    this.lastDay = deadline.lastDay(period);
    this.dueAt = deadline.lateFrom(period);
  }

  private static String key(String series, UUID organisation, String period) {
    return series + "/" + organisation + "/" + period;
  }

  /** Whether units below report to this one in the same series. */
  boolean consolidates() {
    return series.tiers().stream()
        .anyMatch(
            t ->
                t.position() < tier.position()
                    && (t.toId().equals(organisationId) || organisationId.equals(t.viaId())));
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
