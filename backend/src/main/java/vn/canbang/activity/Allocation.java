package vn.canbang.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** A part of an output for one place or unit. It is issued, then received, then displayed. */
@Entity
@Table(name = "activity_output_allocation")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Allocation {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "output_id", updatable = false)
  private Output output;

  private int position;

  @Column(length = 500)
  private String text;

  private @Nullable UUID organisationId;

  private int quantity;

  private boolean illustrative;

  private @Nullable LocalDate issuedOn;

  private @Nullable LocalDate receivedOn;

  private @Nullable LocalDate displayedOn;

  protected Allocation() {}

  Allocation(
      Output output, int position, RecordedActivity.Share share, @Nullable UUID organisationId) {
    this.id = Ids.next();
    this.output = output;
    this.position = position;
    this.text = share.text();
    this.organisationId = organisationId;
    this.quantity = share.quantity();
    this.illustrative = share.illustrative();
    this.issuedOn = share.issuedOn();
    this.receivedOn = share.receivedOn();
    this.displayedOn = share.displayedOn();
  }

  /** Whether it is for the same unit, or place, in the same words. */
  boolean forTheSame(Allocation other) {
    return text.equals(other.text) && Objects.equals(organisationId, other.organisationId);
  }

  /** Is from now on as much as an amendment says. */
  void takesFrom(Allocation amended) {
    position = amended.position;
    quantity = amended.quantity;
    illustrative = amended.illustrative;
  }

  UUID id() {
    return id;
  }

  String text() {
    return text;
  }

  @Nullable UUID organisationId() {
    return organisationId;
  }

  int quantity() {
    return quantity;
  }

  boolean illustrative() {
    return illustrative;
  }

  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  @Nullable LocalDate receivedOn() {
    return receivedOn;
  }

  @Nullable LocalDate displayedOn() {
    return displayedOn;
  }

  /** Units give account of what they were given; what hangs at a place has no one to. */
  boolean forUnit() {
    return organisationId != null;
  }

  boolean displayed() {
    return displayedOn != null;
  }
}
