package vn.canbang.interchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** How a report was named by the system that sent it, so that it goes out in the same words. */
@Entity
@Table(name = "exchanged_set")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class ExchangedSet {

  @Id private UUID id;
  private String systemCode;
  private UUID obligationId;
  private String orgUnit;
  private @Nullable String attributeOptionCombo;
  private @Nullable String completeDate;
  private int revision;

  protected ExchangedSet() {}

  ExchangedSet(String system, UUID obligation) {
    this.id = Ids.next();
    this.systemCode = system;
    this.obligationId = obligation;
  }

  void came(IncomingSet set, @Nullable String complete, int number) {
    orgUnit = set.orgUnit();
    attributeOptionCombo = set.attributeOptionCombo();
    completeDate = complete;
    revision = number;
  }

  UUID obligationId() {
    return obligationId;
  }

  String orgUnit() {
    return orgUnit;
  }

  @Nullable String attributeOptionCombo() {
    return attributeOptionCombo;
  }

  /** When the other system called this revision complete; null of any other revision. */
  @Nullable String completeDate(int number) {
    return number == revision ? completeDate : null;
  }
}
