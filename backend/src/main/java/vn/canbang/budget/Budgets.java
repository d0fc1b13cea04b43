package vn.canbang.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Money of plans for other rooms. */
public interface Budgets {

  /** Whether the caller sees the money of a plan. */
  boolean visible(OrgScope scope, UUID planId);

  /** Sums of the plan's money; null without amounts, and where the caller does not see it. */
  @Nullable BudgetTotals totals(OrgScope scope, UUID planId);

  /**
   * Adds a line to the money of a plan.
   *
   * @param illustrative made up for the sample
   */
  BudgetLineView add(OrgScope scope, UUID planId, BudgetLineDraft draft, boolean illustrative);
}
