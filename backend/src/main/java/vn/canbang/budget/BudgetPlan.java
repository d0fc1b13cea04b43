package vn.canbang.budget;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.plan.document.FundingView;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.PlanView;

/**
 * A plan whose money the caller sees.
 *
 * @param mayEdit whether they also write it
 */
record BudgetPlan(PlanView plan, UUID issuer, boolean mayEdit) {

  Set<UUID> sources() {
    return plan.funding().stream().map(FundingView::id).collect(Collectors.toSet());
  }

  Set<UUID> bases() {
    return plan.legalBases().stream().map(LegalBasisView::id).collect(Collectors.toSet());
  }
}
