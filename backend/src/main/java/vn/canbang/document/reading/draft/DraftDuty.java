package vn.canbang.document.reading.draft;

import java.util.List;

/**
 * What the document gives a body to do.
 *
 * @param code of its section
 * @param organisation the body's name without "Đề nghị"
 */
public record DraftDuty(
    String code,
    Found<String> organisation,
    Role role,
    Mode mode,
    List<Found<String>> tasks,
    Span span,
    String evidence,
    Confidence confidence) {

  /** What a body is in carrying out the plan. */
  public enum Role {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    COORDINATE,
    /** Tham mưu. */
    ADVISE,
    /** Giám sát. */
    SUPERVISE,
    /** Bố trí kinh phí. */
    FUND
  }

  /** How the issuer speaks to it. */
  public enum Mode {
    /** Giao. */
    DIRECT,
    /** Đề nghị. */
    REQUEST
  }
}
