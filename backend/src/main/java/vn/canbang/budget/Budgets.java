package vn.canbang.budget;

import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Money of plans for other rooms. */
public interface Budgets {

  /**
   * Adds a line to the money of a plan.
   *
   * @param illustrative made up for the sample
   */
  BudgetLineView add(OrgScope scope, UUID planId, BudgetLineDraft draft, boolean illustrative);
}
