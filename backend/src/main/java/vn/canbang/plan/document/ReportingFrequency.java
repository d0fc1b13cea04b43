package vn.canbang.plan.document;

/** How often a report is asked for. */
public enum ReportingFrequency {
  ONCE,
  MONTHLY,
  QUARTERLY,
  YEARLY,
  /** "Định kỳ": regularly, without saying how often. */
  PERIODIC,
  /** "Theo yêu cầu". */
  ON_DEMAND
}
