package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.persistence.Ids;

/** A cell of an area in a session. */
@Entity
@Table(name = "reconciliation_line")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by SQL as well.
class ReconciliationLine {

  @Id private UUID id;
  private UUID reconciliationId;
  private int position;
  private UUID areaId;
  private String element;
  private String disaggregation;
  private @Nullable String reason;
  private @Nullable String reasonText;
  private @Nullable Integer agreedValue;
  private @Nullable Long systemValue;

  protected ReconciliationLine() {}

  ReconciliationLine(Reconciliation session, int position, UUID areaId, CellKey cell) {
    this.id = Ids.next();
    this.reconciliationId = session.id();
    this.position = position;
    this.areaId = areaId;
    this.element = cell.element();
    this.disaggregation = cell.disaggregation();
  }

  void decide(LineDecision said) {
    reason = said.reason();
    reasonText = said.reasonText();
    agreedValue = said.agreedValue();
  }

  void agree(int value, @Nullable Long countedBefore) {
    agreedValue = value;
    systemValue = countedBefore;
  }

  LineDecision decision() {
    return new LineDecision(id, reason, reasonText, agreedValue);
  }

  UUID id() {
    return id;
  }

  UUID areaId() {
    return areaId;
  }

  CellKey cell() {
    return new CellKey(element, disaggregation);
  }

  @Nullable Integer agreedValue() {
    return agreedValue;
  }

  @Nullable Long systemValue() {
    return systemValue;
  }
}
