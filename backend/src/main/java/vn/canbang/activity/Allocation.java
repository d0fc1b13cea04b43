package vn.canbang.activity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationState;
import vn.canbang.shared.persistence.Ids;

/**
 * A part of an output for one place or unit. It is issued, then received, then displayed. What was
 * issued stays so, whatever an amendment allots instead.
 */
@Entity
@Table(name = "activity_output_allocation")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Allocation {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "output_id", updatable = false)
  private Output output;

  @OptimisticLock(excluded = true)
  private int position;

  @Column(length = 500)
  private String text;

  private @Nullable UUID organisationId;

  private int quantity;

  private boolean illustrative;

  /** An amendment no longer allots it. */
  private boolean withdrawn;

  @Embedded
  @AttributeOverride(name = "day", column = @Column(name = "issued_on"))
  @AttributeOverride(name = "quantity", column = @Column(name = "issued_quantity"))
  @AttributeOverride(name = "note", column = @Column(name = "issued_note", length = 1000))
  private @Nullable DeliveryStep issued;

  @Embedded
  @AttributeOverride(name = "day", column = @Column(name = "received_on"))
  @AttributeOverride(name = "quantity", column = @Column(name = "received_quantity"))
  @AttributeOverride(name = "note", column = @Column(name = "received_note", length = 1000))
  private @Nullable DeliveryStep received;

  @Embedded
  @AttributeOverride(name = "day", column = @Column(name = "displayed_on"))
  @AttributeOverride(name = "quantity", column = @Column(name = "displayed_quantity"))
  @AttributeOverride(name = "note", column = @Column(name = "displayed_note", length = 1000))
  private @Nullable DeliveryStep displayed;

  @Version private long version;

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
    this.issued = step(share.issuedOn());
    this.received = step(share.receivedOn());
    this.displayed = step(share.displayedOn());
  }

  private @Nullable DeliveryStep step(@Nullable LocalDate day) {
    return day == null ? null : new DeliveryStep(day, quantity, null);
  }

  /** Whether it is for the same unit, or place, in the same words. */
  boolean forTheSame(Allocation other) {
    return text.equals(other.text) && Objects.equals(organisationId, other.organisationId);
  }

  /** Is from now on as much as an amendment allots; nothing, when it no longer allots it. */
  void isNow(int allotted, boolean madeUp) {
    quantity = allotted;
    illustrative = madeUp;
    withdrawn = allotted == 0 && pieces() > 0;
  }

  void standsAt(int place) {
    position = place;
  }

  void issue(DeliveryStep step) {
    issued = step;
  }

  void receive(DeliveryStep step) {
    received = step;
  }

  void display(DeliveryStep step) {
    displayed = step;
  }

  /** Takes the last step back. */
  void undo() {
    switch (state()) {
      case DISPLAYED -> displayed = null;
      case RECEIVED -> received = null;
      case ISSUED, PLANNED -> issued = null;
    }
  }

  AllocationState state() {
    if (displayed != null) {
      return AllocationState.DISPLAYED;
    }
    if (received != null) {
      return AllocationState.RECEIVED;
    }
    return issued == null ? AllocationState.PLANNED : AllocationState.ISSUED;
  }

  /** The step that was taken last; empty while nothing is issued. */
  Optional<DeliveryStep> last() {
    return Stream.of(
            Optional.ofNullable(displayed),
            Optional.ofNullable(received),
            Optional.ofNullable(issued))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What was noted last. */
  @Nullable String note() {
    return Stream.of(
            Optional.ofNullable(displayed),
            Optional.ofNullable(received),
            Optional.ofNullable(issued))
        .flatMap(Optional::stream)
        .map(DeliveryStep::note)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Pieces that were handed out. */
  int pieces() {
    return issued == null ? 0 : issued.quantity();
  }

  UUID id() {
    return id;
  }

  Output output() {
    return output;
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

  boolean withdrawn() {
    return withdrawn;
  }

  @Nullable DeliveryStep issued() {
    return issued;
  }

  @Nullable DeliveryStep received() {
    return received;
  }

  @Nullable DeliveryStep displayed() {
    return displayed;
  }

  long version() {
    return version;
  }

  /** Units give account of what they were given; what hangs at a place has no one to. */
  boolean forUnit() {
    return organisationId != null;
  }
}
