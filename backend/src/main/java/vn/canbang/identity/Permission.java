package vn.canbang.identity;

/** What a caller may do somewhere at all; the web application shows or hides whole areas by it. */
public enum Permission {
  VIEW,
  REPORT,
  PLAN,
  REVIEW,
  ADMINISTER
}
