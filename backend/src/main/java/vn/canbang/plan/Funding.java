package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.FundingKind;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.FundingDraft;

/** A source of money that a plan names. */
@Entity
@Table(name = "plan_funding")
@SuppressWarnings("NullAway.Init")
class Funding extends PlanPart {

  @Convert(converter = EnumLists.FundingKinds.class)
  @Column(length = 300)
  private List<FundingKind> kinds;

  @Column(length = 1000)
  private String source;

  @Column(length = 4000)
  private String text;

  @Column(length = 500)
  private @Nullable String decision;

  protected Funding() {}

  Funding(
      Plan plan,
      int position,
      List<FundingKind> kinds,
      String source,
      String text,
      @Nullable String decision) {
    super(plan, position);
    this.kinds = List.copyOf(kinds);
    this.source = source;
    this.text = text;
    this.decision = decision;
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.FUNDING;
  }

  void write(FundingDraft draft) {
    kinds = List.copyOf(draft.kinds());
    source = draft.source();
    text = draft.text();
    decision = draft.decision();
  }

  List<FundingKind> kinds() {
    return kinds;
  }

  String source() {
    return source;
  }

  String text() {
    return text;
  }

  @Nullable String decision() {
    return decision;
  }
}
