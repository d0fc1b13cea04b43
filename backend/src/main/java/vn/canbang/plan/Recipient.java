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
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.RecipientPurpose;
import vn.canbang.plan.draft.RecipientDraft;

/** A line of "Nơi nhận". */
@Entity
@Table(name = "plan_recipient")
@SuppressWarnings("NullAway.Init")
class Recipient extends PlanPart {

  @Column(length = 500)
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private @Nullable RecipientPurpose purpose;

  private @Nullable Integer copies;

  @ElementCollection
  @CollectionTable(
      name = "plan_recipient_organisation",
      joinColumns = @JoinColumn(name = "recipient_id"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<NamedOrganisation> organisations = new ArrayList<>();

  protected Recipient() {}

  Recipient(
      Plan plan,
      int position,
      String text,
      @Nullable RecipientPurpose purpose,
      @Nullable Integer copies) {
    super(plan, position);
    this.text = text;
    this.purpose = purpose;
    this.copies = copies;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.RECIPIENT;
  }

  void write(RecipientDraft draft, List<NamedOrganisation> named) {
    text = draft.text();
    purpose = draft.purpose();
    copies = draft.copies();
    names(named);
  }

  String text() {
    return text;
  }

  @Nullable RecipientPurpose purpose() {
    return purpose;
  }

  @Nullable Integer copies() {
    return copies;
  }

  List<NamedOrganisation> organisations() {
    return organisations;
  }

  void names(List<NamedOrganisation> named) {
    organisations.clear();
    organisations.addAll(named);
  }
}
