package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.canbang.shared.persistence.Ids;

/** What was agreed before a session was opened again. */
@Entity
@Immutable
@Table(name = "reconciliation_round")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class ReconciliationRound {

  @Id private UUID id;
  private UUID reconciliationId;
  private int turn;
  private String minutesNumber;
  private LocalDate minutesOn;
  private Instant agreedAt;
  private Instant reopenedAt;
  private String reason;

  protected ReconciliationRound() {}

  ReconciliationRound(UUID reconciliationId, int turn, ReconciliationRoundView said) {
    this.id = Ids.next();
    this.reconciliationId = reconciliationId;
    this.turn = turn;
    this.minutesNumber = said.minutes().number();
    this.minutesOn = said.minutes().signedOn();
    this.agreedAt = said.agreedAt();
    this.reopenedAt = said.reopenedAt();
    this.reason = said.reason();
  }

  ReconciliationRoundView view() {
    return new ReconciliationRoundView(
        turn, new SignedMinutes(minutesNumber, minutesOn), agreedAt, reopenedAt, reason);
  }
}
