package vn.canbang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OptimisticLock;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.DutyDraft;

/** What a plan gives a unit to do. */
@Entity
@Table(name = "plan_duty")
@SuppressWarnings("NullAway.Init")
class Duty extends PlanPart {

  @OptimisticLock(excluded = true)
  @Column(length = 32)
  private String code;

  @Column(length = 500)
  private String organisationText;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private DutyRole role;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private DutyMode mode;

  @ElementCollection
  @CollectionTable(name = "plan_duty_organisation", joinColumns = @JoinColumn(name = "duty_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<NamedOrganisation> organisations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_duty_task", joinColumns = @JoinColumn(name = "duty_id"))
  @OrderColumn(name = "position")
  @Column(name = "text", length = 8000)
  @Fetch(FetchMode.SUBSELECT)
  private List<String> tasks = new ArrayList<>();

  protected Duty() {}

  Duty(
      Plan plan, int position, String code, String organisationText, DutyRole role, DutyMode mode) {
    super(plan, position);
    this.code = code;
    this.organisationText = organisationText;
    this.role = role;
    this.mode = mode;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.DUTY;
  }

  void write(DutyDraft draft, List<NamedOrganisation> named) {
    organisationText = draft.organisationText();
    role = draft.role();
    mode = draft.mode();
    names(named);
    gives(draft.tasks());
  }

  String code() {
    return code;
  }

  void isNumbered(String number) {
    code = number;
  }

  String organisationText() {
    return organisationText;
  }

  DutyRole role() {
    return role;
  }

  DutyMode mode() {
    return mode;
  }

  List<NamedOrganisation> organisations() {
    return organisations;
  }

  void names(List<NamedOrganisation> named) {
    organisations.clear();
    organisations.addAll(named);
  }

  List<String> tasks() {
    return tasks;
  }

  void gives(List<String> what) {
    tasks.clear();
    tasks.addAll(what);
  }
}
