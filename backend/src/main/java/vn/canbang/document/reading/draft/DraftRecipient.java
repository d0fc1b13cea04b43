package vn.canbang.document.reading.draft;

import org.jspecify.annotations.Nullable;

/**
 * A line of "Nơi nhận".
 *
 * @param name without the dash, the purpose and the number of copies
 * @param purpose null when the line says none
 * @param purposeText as written
 */
public record DraftRecipient(
    Found<String> name,
    @Nullable Purpose purpose,
    @Nullable String purposeText,
    @Nullable Integer copies,
    Span span,
    String evidence,
    Confidence confidence) {

  /** Why it receives the document. */
  public enum Purpose {
    /** Để báo cáo. */
    REPORT,
    /** Để phối hợp. */
    COORDINATE,
    /** Để thực hiện. */
    EXECUTE,
    /** Lưu. */
    FILE
  }
}
