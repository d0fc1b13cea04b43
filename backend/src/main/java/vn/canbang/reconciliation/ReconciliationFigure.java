package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** What an agency counts on a line. */
@Entity
@Table(name = "reconciliation_figure")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class ReconciliationFigure {

  @Id private UUID id;
  private UUID lineId;
  private UUID participantId;
  private int amount;
  private @Nullable Integer lateRegistered;

  protected ReconciliationFigure() {}

  ReconciliationFigure(UUID participantId, EnteredFigure said) {
    this.id = Ids.next();
    this.lineId = said.line();
    this.participantId = participantId;
    write(said);
  }

  final void write(EnteredFigure said) {
    amount = said.value();
    lateRegistered = said.lateRegistered();
  }

  UUID lineId() {
    return lineId;
  }

  UUID participantId() {
    return participantId;
  }

  int amount() {
    return amount;
  }

  EnteredFigure said() {
    return new EnteredFigure(lineId, amount, lateRegistered);
  }
}
