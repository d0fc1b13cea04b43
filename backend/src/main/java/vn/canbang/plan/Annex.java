package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

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

  String title() {
    return title;
  }

  @Nullable String description() {
    return description;
  }
}
