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

  /** An amendment no longer has it, but some of it had been issued. */
  private boolean withdrawn;

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

  /**
   * Is from now on as an amendment has it. What was issued stays: it counts towards what is
   * allotted now, and only the rest is still to be issued.
   */
  void takesFrom(Output amended) {
    withdrawn = false;
    position = amended.position;
    quantity = amended.quantity;
    unit = amended.unit;
    List<Allocation> open = new ArrayList<>(allocations);
    List<Allocation> now = new ArrayList<>();
    List<Allocation> wanted = new ArrayList<>(amended.allocations);
    while (!wanted.isEmpty()) {
      List<Allocation> same = takeOut(wanted, wanted.getFirst());
      isAllotted(same, takeOut(open, same.getFirst()), now);
    }
    keep(now, open);
  }

  /** The amendment does not have it any more. */
  void isWithdrawn() {
    withdrawn = true;
    keep(new ArrayList<>(), allocations);
  }

  /** Whether anything of it was issued. */
  boolean issued() {
    return allocations.stream().anyMatch(share -> share.pieces() > 0);
  }

  /**
   * Spreads what an amendment allots to one unit, or place, over what it has: first over what was
   * issued, the rest over what was not, which is added where there is none.
   *
   * @param now what the output allots after the amendment, in order
   */
  private void isAllotted(List<Allocation> wanted, List<Allocation> own, List<Allocation> now) {
    int covered = 0;
    int sum = wanted.stream().mapToInt(Allocation::quantity).sum();
    List<Allocation> open = new ArrayList<>();
    for (Allocation share : own) {
      if (share.pieces() == 0) {
        open.add(share);
      } else {
        int allotted = Math.min(share.pieces(), sum - covered);
        share.isNow(allotted, share.illustrative());
        covered += allotted;
        now.add(share);
      }
    }
    for (Allocation share : wanted) {
      int issued = Math.min(covered, share.quantity());
      covered -= issued;
      if (issued == 0 || issued < share.quantity()) {
        Allocation rest = open.isEmpty() ? again(share) : open.removeFirst();
        rest.isNow(share.quantity() - issued, share.illustrative());
        now.add(rest);
      }
    }
  }

  /** What of {@code from} is for the same unit or place as {@code like}, which it then lacks. */
  private static List<Allocation> takeOut(List<Allocation> from, Allocation like) {
    List<Allocation> same = from.stream().filter(like::forTheSame).toList();
    from.removeAll(same);
    return new ArrayList<>(same);
  }

  /** Has these from now on; of the others only what was issued, as withdrawn. */
  private void keep(List<Allocation> now, List<Allocation> others) {
    for (Allocation share : others) {
      if (share.pieces() > 0) {
        share.isNow(0, share.illustrative());
        now.add(share);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      now.get(i).standsAt(i);
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

  Activity activity() {
    return activity;
  }

  boolean withdrawn() {
    return withdrawn;
  }

  /** What the plan in force allots. */
  List<Allocation> allocations() {
    return allocations.stream().filter(share -> !share.withdrawn()).toList();
  }

  /** What an amendment no longer allots, of which something was issued. */
  List<Allocation> withdrawnAllocations() {
    return allocations.stream().filter(share -> share.withdrawn() && share.pieces() > 0).toList();
  }
}
