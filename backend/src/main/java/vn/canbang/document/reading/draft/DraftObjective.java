package vn.canbang.document.reading.draft;

/**
 * An objective in its own words.
 *
 * @param code section and place in it: {@code I.2.1}
 */
public record DraftObjective(
    String code, Kind kind, String text, Span span, String evidence, Confidence confidence) {

  /** Mục tiêu chung, mục tiêu cụ thể, mục đích, yêu cầu. */
  public enum Kind {
    GENERAL,
    SPECIFIC,
    PURPOSE,
    REQUIREMENT
  }
}
