package vn.canbang.shared.security;

/** Through what a call came; the audit trail keeps it. */
public enum Via {
  SESSION,
  TOKEN,
  SYSTEM
}
