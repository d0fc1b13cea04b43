package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import vn.canbang.shared.http.NamedRef;

/** Why agencies differ: an entry of the catalogue. */
@Entity
@Immutable
@Table(name = "reconciliation_reason")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class ReconciliationReason {

  @Id private String code;
  private String nameVi;
  private String nameEn;
  private boolean needsText;
  private int position;

  protected ReconciliationReason() {}

  String code() {
    return code;
  }

  /** Says nothing without words of its own. */
  boolean needsText() {
    return needsText;
  }

  NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }
}
