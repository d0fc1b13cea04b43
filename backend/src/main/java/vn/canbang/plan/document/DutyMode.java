package vn.canbang.plan.document;

/** How the issuer may speak to a unit. */
public enum DutyMode {
  /** Giao: the issuer commands it. */
  DIRECT,
  /** Đề nghị: the issuer may only ask. */
  REQUEST
}
