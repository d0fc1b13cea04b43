package vn.canbang.plan.draft;

/** How a draft begins from another plan. */
public enum OriginKind {
  /** All its parts, with the years moved on. */
  COPY,
  /** As a copy; of the targets those that were not reached by the end of their year. */
  NEXT_YEAR,
  /** What that plan asks of the issuer: duties, reports, and the plan itself as a basis. */
  UPPER_PLAN
}
