package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.canbang.plan.document.ObjectiveKind;

/** What a plan strives for, in its own words. */
@Entity
@Table(name = "plan_objective")
@SuppressWarnings("NullAway.Init")
class Objective extends PlanPart {

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

  String code() {
    return code;
  }

  ObjectiveKind kind() {
    return kind;
  }

  String text() {
    return text;
  }
}
