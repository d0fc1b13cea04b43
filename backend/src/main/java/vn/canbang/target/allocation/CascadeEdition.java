package vn.canbang.target.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** One edition of a cascade, with its decision. */
@Entity
@Table(name = "target_cascade_edition")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class CascadeEdition {

  @Id private UUID id;

  @SuppressWarnings("unused") // Read by queries.
  private UUID targetId;

  @SuppressWarnings("unused") // Read by queries.
  private int edition;

  private @Nullable String decisionNumber;
  private @Nullable LocalDate decisionIssuedOn;
  private @Nullable String decisionIssuer;
  private @Nullable String decisionTitle;
  private @Nullable Instant allocatedAt;

  protected CascadeEdition() {}

  CascadeEdition(UUID targetId, int edition) {
    this.id = Ids.next();
    this.targetId = targetId;
    this.edition = edition;
  }

  void decide(@Nullable CascadeDecision decision) {
    decisionNumber = decision == null ? null : decision.number();
    decisionIssuedOn = decision == null ? null : decision.issuedOn();
    decisionIssuer = decision == null ? null : decision.issuer();
    decisionTitle = decision == null ? null : decision.title();
  }

  void allocated(Instant at) {
    allocatedAt = at;
  }

  UUID id() {
    return id;
  }

  @Nullable CascadeDecision decision() {
    return decisionNumber == null
            && decisionIssuedOn == null
            && decisionIssuer == null
            && decisionTitle == null
        ? null
        : new CascadeDecision(decisionNumber, decisionIssuedOn, decisionIssuer, decisionTitle);
  }

  @Nullable Instant allocatedAt() {
    return allocatedAt;
  }
}
