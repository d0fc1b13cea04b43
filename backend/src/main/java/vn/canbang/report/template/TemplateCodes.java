package vn.canbang.report.template;

/** How things are named within a template, and how far its numbers go. */
final class TemplateCodes {

  /** {@code LIVE_BIRTHS}, {@code ORDER-MALE}. */
  static final String PATTERN = "[A-Z0-9][A-Z0-9_-]*";

  /** As large as a cell may be. */
  static final int MAX_COUNT = 999_999_999;

  private TemplateCodes() {}
}
