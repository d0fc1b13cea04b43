package vn.canbang.budget;

/** What the caller may do with the money of a plan. */
public enum BudgetAction {
  EDIT
}
