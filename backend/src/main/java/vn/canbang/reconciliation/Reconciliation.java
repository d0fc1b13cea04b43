package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;

/** A session between agencies. */
@Entity
@Table(name = "reconciliation")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by SQL as well.
class Reconciliation {

  @Id private UUID id;
  private UUID areaId;
  private @Nullable Short lineLevel;
  private String period;
  private LocalDate periodStart;
  private LocalDate periodEnd;
  private UUID standingOfficeId;

  @Enumerated(EnumType.STRING)
  private ReconciliationState state;

  private int turn;
  private @Nullable String minutesNumber;
  private @Nullable LocalDate minutesOn;
  private @Nullable Instant agreedAt;
  private @Nullable String reopenReason;
  private boolean illustrative;
  private int edits;
  private Instant createdAt;

  @Version private long version;

  protected Reconciliation() {}

  Reconciliation(
      UUID areaId,
      @Nullable Integer lineLevel,
      ReportingPeriod period,
      UUID standingOfficeId,
      boolean illustrative,
      Instant now) {
    this.id = Ids.next();
    this.areaId = areaId;
    this.lineLevel = lineLevel == null ? null : lineLevel.shortValue();
    this.period = period.code();
    this.periodStart = period.start();
    this.periodEnd = period.end();
    this.standingOfficeId = standingOfficeId;
    this.state = ReconciliationState.OPEN;
    this.turn = 1;
    this.illustrative = illustrative;
    this.createdAt = now;
  }

  /** Its lines or figures were written. */
  void written() {
    edits++;
  }

  void agree(AgreeReconciliation minutes, Instant now) {
    state = ReconciliationState.AGREED;
    minutesNumber = minutes.minutesNumber();
    minutesOn = minutes.signedOn();
    agreedAt = now;
    reopenReason = null;
  }

  /** Opens it again; answers what had been agreed. */
  ReconciliationRound reopen(String reason, Instant now) {
    SignedMinutes signed = minutes();
    if (signed == null || agreedAt == null) {
      throw new IllegalStateException("not agreed");
    }
    ReconciliationRound before =
        new ReconciliationRound(
            id, turn, new ReconciliationRoundView(turn, signed, agreedAt, now, reason));
    state = ReconciliationState.OPEN;
    turn++;
    minutesNumber = null;
    minutesOn = null;
    agreedAt = null;
    reopenReason = reason;
    return before;
  }

  UUID id() {
    return id;
  }

  UUID areaId() {
    return areaId;
  }

  @Nullable Integer lineLevel() {
    return lineLevel == null ? null : (Integer) lineLevel.intValue();
  }

  ReportingPeriod period() {
    return ReportingPeriod.parse(period);
  }

  UUID standingOfficeId() {
    return standingOfficeId;
  }

  boolean open() {
    return state == ReconciliationState.OPEN;
  }

  ReconciliationState state() {
    return state;
  }

  int turn() {
    return turn;
  }

  @Nullable SignedMinutes minutes() {
    return minutesNumber == null || minutesOn == null
        ? null
        : new SignedMinutes(minutesNumber, minutesOn);
  }

  @Nullable Instant agreedAt() {
    return agreedAt;
  }

  @Nullable String reopenReason() {
    return reopenReason;
  }

  boolean illustrative() {
    return illustrative;
  }

  long version() {
    return version;
  }
}
