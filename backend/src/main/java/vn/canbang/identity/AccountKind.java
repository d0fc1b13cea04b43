package vn.canbang.identity;

/** Whether a person stands behind an account, or another system. */
public enum AccountKind {
  /** Signs in by name and password. */
  PERSON,
  /** Has no password and never signs in: it calls with tokens that an administrator makes. */
  SERVICE
}
