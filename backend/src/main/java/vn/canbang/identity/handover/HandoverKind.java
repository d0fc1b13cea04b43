package vn.canbang.identity.handover;

/** What a draft is a draft of. */
public enum HandoverKind {
  PLAN,
  REPORT
}
