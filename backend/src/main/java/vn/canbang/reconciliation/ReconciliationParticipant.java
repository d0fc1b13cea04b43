package vn.canbang.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** An agency that takes part, with how it counted. */
@Entity
@Table(name = "reconciliation_participant")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by SQL as well.
class ReconciliationParticipant {

  @Id private UUID id;
  private UUID reconciliationId;
  private int position;
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private AgencyKind agencyKind;

  private boolean required;
  private @Nullable String basis;
  private @Nullable LocalDate cutOff;
  private @Nullable String documentNumber;
  private @Nullable LocalDate documentOn;
  private @Nullable UUID enteredBy;
  private boolean enteredFor;
  private @Nullable Instant enteredAt;

  protected ReconciliationParticipant() {}

  ReconciliationParticipant(
      Reconciliation session, int position, UUID organisationId, NewParticipant wanted) {
    this.id = Ids.next();
    this.reconciliationId = session.id();
    this.position = position;
    this.organisationId = organisationId;
    this.agencyKind = wanted.agencyKind();
    this.required = wanted.required();
  }

  /**
   * @param account who enters; null for the sample
   * @param forIt whether the standing office does it
   */
  void entered(PutFigures said, @Nullable UUID account, boolean forIt, Instant now) {
    basis = said.basis();
    cutOff = said.cutOff();
    AgencyLetter letter = said.document();
    documentNumber = letter == null ? null : letter.number();
    documentOn = letter == null ? null : letter.issuedOn();
    enteredBy = account;
    enteredFor = forIt;
    enteredAt = now;
  }

  UUID id() {
    return id;
  }

  UUID organisationId() {
    return organisationId;
  }

  AgencyKind agencyKind() {
    return agencyKind;
  }

  boolean required() {
    return required;
  }

  @Nullable String basis() {
    return basis;
  }

  @Nullable LocalDate cutOff() {
    return cutOff;
  }

  @Nullable AgencyLetter document() {
    return documentNumber == null || documentOn == null
        ? null
        : new AgencyLetter(documentNumber, documentOn);
  }

  @Nullable UUID enteredBy() {
    return enteredBy;
  }

  boolean enteredFor() {
    return enteredFor;
  }

  @Nullable Instant enteredAt() {
    return enteredAt;
  }
}
