package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.canbang.shared.persistence.Ids;

/** A data element that a session is about; of its area and period no other session is. */
@Entity
@Immutable
@Table(name = "reconciliation_element")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by SQL as well.
class ReconciliationElement {

  @Id private UUID id;
  private UUID reconciliationId;
  private UUID areaId;
  private String period;
  private String element;
  private int position;

  protected ReconciliationElement() {}

  ReconciliationElement(Reconciliation session, String element, int position) {
    this.id = Ids.next();
    this.reconciliationId = session.id();
    this.areaId = session.areaId();
    this.period = session.period().code();
    this.element = element;
    this.position = position;
  }
}
