package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.OptimisticLock;
import vn.canbang.plan.document.ObjectiveKind;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.ObjectiveDraft;

/** What a plan strives for, in its own words. */
@Entity
@Table(name = "plan_objective")
@SuppressWarnings("NullAway.Init")
class Objective extends PlanPart {

  @OptimisticLock(excluded = true)
  @Column(length = 32)
  private String code;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private ObjectiveKind kind;

  @Column(length = 8000)
  private String text;

  protected Objective() {}

  Objective(Plan plan, int position, String code, ObjectiveKind kind, String text) {
    super(plan, position);
    this.code = code;
    this.kind = kind;
    this.text = text;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.OBJECTIVE;
  }

  void write(ObjectiveDraft draft) {
    kind = draft.kind();
    text = draft.text();
  }

  String code() {
    return code;
  }

  void isNumbered(String number) {
    code = number;
  }

  ObjectiveKind aim() {
    return kind;
  }

  String text() {
    return text;
  }
}
