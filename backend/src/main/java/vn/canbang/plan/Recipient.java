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
import vn.canbang.plan.document.RecipientPurpose;

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
    organisations.addAll(named);
  }
}
