package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.TargetGroupDraft;

/** Whom a plan wants to reach. */
@Entity
@Table(name = "plan_target_group")
@SuppressWarnings("NullAway.Init")
class TargetGroup extends PlanPart {

  @Column(length = 1000)
  private String text;

  private boolean priority;

  protected TargetGroup() {}

  TargetGroup(Plan plan, int position, String text, boolean priority) {
    super(plan, position);
    this.text = text;
    this.priority = priority;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.TARGET_GROUP;
  }

  void write(TargetGroupDraft draft) {
    text = draft.text();
    priority = draft.priority();
  }

  String text() {
    return text;
  }

  boolean priority() {
    return priority;
  }
}
