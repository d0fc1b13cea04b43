package vn.canbang.plan.document;

/** What the recorded copy of an issued plan lacks; never made up. */
public enum PlanGap {
  NUMBER,
  ISSUED_ON,
  PLACE,
  SIGNATORY
}
