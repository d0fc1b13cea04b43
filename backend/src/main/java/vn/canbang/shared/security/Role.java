package vn.canbang.shared.security;

/** What a person or script may do, held over an organisation and all below it. */
public enum Role {
  /** Reads. */
  VIEWER,
  /** Drafts, submits and amends reports; records what was done. */
  REPORTER,
  /** Writes plans, targets and series. */
  PLANNER,
  /** Accepts, returns, consolidates, issues, agrees. */
  REVIEWER,
  /** Manages accounts and organisations below. */
  ADMIN
}
