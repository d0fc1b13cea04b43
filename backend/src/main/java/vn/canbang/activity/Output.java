package vn.canbang.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.ProblemException;

/** Something an activity puts out: banners, articles, a list. */
@Entity
@Table(name = "activity_output")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate.
class Output {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "activity_id", updatable = false)
  private Activity activity;

  private int position;

  @Column(length = 500)
  private String name;

  private @Nullable Integer quantity;

  @Column(length = 100)
  private @Nullable String unit;

  @OneToMany(mappedBy = "output", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @BatchSize(size = 500)
  private List<Allocation> allocations = new ArrayList<>();

  protected Output() {}

  Output(
      Activity activity,
      int position,
      String name,
      @Nullable Integer quantity,
      @Nullable String unit) {
    this.id = Ids.next();
    this.activity = activity;
    this.position = position;
    this.name = name;
    this.quantity = quantity;
    this.unit = unit;
  }

  /** What an amendment adds, yet to be filled. */
  Output(Activity activity, Output amended) {
    this(activity, amended.position, amended.name, amended.quantity, amended.unit);
  }

  /** Is from now on as an amendment has it; what units were given stays with its days. */
  void takesFrom(Output amended) {
    position = amended.position;
    quantity = amended.quantity;
    unit = amended.unit;
    List<Allocation> known = new ArrayList<>(allocations);
    List<Allocation> now = new ArrayList<>();
    for (Allocation share : amended.allocations) {
      Allocation own =
          known.stream().filter(share::forTheSame).findFirst().orElseGet(() -> again(share));
      known.remove(own);
      own.takesFrom(share);
      now.add(own);
    }
    allocations.removeIf(share -> !now.contains(share));
    now.stream().filter(share -> !allocations.contains(share)).forEach(allocations::add);
  }

  void allocate(RecordedActivity.Share share, @Nullable UUID organisationId) {
    allocations.add(new Allocation(this, allocations.size(), share, organisationId));
  }

  /** As much for the same unit, of which nothing is issued yet. */
  void allocateAgain(Allocation given) {
    allocations.add(again(given));
  }

  private Allocation again(Allocation given) {
    RecordedActivity.Share share =
        new RecordedActivity.Share(
            given.text(), null, given.quantity(), given.illustrative(), null, null, null);
    return new Allocation(this, allocations.size(), share, given.organisationId());
  }

  /** The parts must be the whole: 24 banners are 4 and 20. */
  void checkSum() {
    int sum = allocations.stream().mapToInt(Allocation::quantity).sum();
    if (quantity != null && !allocations.isEmpty() && sum != quantity) {
      throw ProblemException.unprocessable("activity.allocation-sum", name, quantity, sum);
    }
  }

  /** "Băng rôn: 24 chiếc", as far as it is said. */
  String inWords() {
    String many = quantity == null ? name : name + ": " + quantity;
    return unit == null ? many : many + " " + unit;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  @Nullable Integer quantity() {
    return quantity;
  }

  @Nullable String unit() {
    return unit;
  }

  List<Allocation> allocations() {
    return allocations;
  }
}
