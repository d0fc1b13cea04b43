package vn.canbang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.PlanRequestDraft;

/** A sentence that asks units to make a plan of their own. */
@Entity
@Table(name = "plan_request")
@SuppressWarnings("NullAway.Init")
class PlanRequest extends PlanPart {

  @Column(length = 2000)
  private String text;

  @ElementCollection
  @CollectionTable(
      name = "plan_request_organisation",
      joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<NamedOrganisation> organisations = new ArrayList<>();

  protected PlanRequest() {}

  PlanRequest(Plan plan, int position, String text) {
    super(plan, position);
    this.text = text;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.PLAN_REQUEST;
  }

  void write(PlanRequestDraft draft, List<NamedOrganisation> named) {
    text = draft.text();
    names(named);
  }

  String text() {
    return text;
  }

  List<NamedOrganisation> organisations() {
    return organisations;
  }

  void names(List<NamedOrganisation> named) {
    organisations.clear();
    organisations.addAll(named);
  }
}
