package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.AnnexDraft;

/** Something attached to a plan. */
@Entity
@Table(name = "plan_annex")
@SuppressWarnings("NullAway.Init")
class Annex extends PlanPart {

  @Column(length = 1000)
  private String title;

  @Column(length = 2000)
  private @Nullable String description;

  protected Annex() {}

  Annex(Plan plan, int position, String title, @Nullable String description) {
    super(plan, position);
    this.title = title;
    this.description = description;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.ANNEX;
  }

  void write(AnnexDraft draft) {
    title = draft.title();
    description = draft.description();
  }

  String title() {
    return title;
  }

  @Nullable String description() {
    return description;
  }
}
