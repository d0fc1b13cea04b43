package vn.canbang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** A line of a plan's budget. */
@Entity
@Table(name = "budget_line")
@SuppressWarnings("NullAway.Init")
class BudgetLine {

  @Id private UUID id;

  private UUID planId;

  private int position;

  private @Nullable UUID activityId;

  @Column(length = 500)
  private String item;

  private @Nullable UUID fundingId;

  private @Nullable UUID basisId;

  @Column(length = 500)
  private @Nullable String decision;

  private @Nullable Long planned;

  private @Nullable Long allocated;

  private @Nullable Long drawn;

  private @Nullable LocalDate vouchersOn;

  private @Nullable Long settled;

  private @Nullable LocalDate settledOn;

  @Column(length = 2000)
  private @Nullable String note;

  private boolean illustrative;

  @Version private long version;

  protected BudgetLine() {}

  BudgetLine(UUID planId, int position, boolean illustrative) {
    this.id = Ids.next();
    this.planId = planId;
    this.position = position;
    this.illustrative = illustrative;
  }

  void write(BudgetLineDraft draft) {
    activityId = draft.activity();
    item = draft.item();
    fundingId = draft.source();
    basisId = draft.basis();
    decision = draft.decision();
    planned = draft.planned();
    allocated = draft.allocated();
    drawn = draft.drawn();
    vouchersOn = draft.vouchersOn();
    settled = draft.settled();
    settledOn = draft.settledOn();
    note = draft.note();
  }

  /** Somebody vouches for it from now on. */
  void isReal() {
    illustrative = false;
  }

  BudgetLineDraft said() {
    return new BudgetLineDraft(
        activityId,
        item,
        fundingId,
        basisId,
        decision,
        planned,
        allocated,
        drawn,
        vouchersOn,
        settled,
        settledOn,
        note);
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  int position() {
    return position;
  }

  @Nullable UUID activityId() {
    return activityId;
  }

  boolean illustrative() {
    return illustrative;
  }

  long version() {
    return version;
  }
}
