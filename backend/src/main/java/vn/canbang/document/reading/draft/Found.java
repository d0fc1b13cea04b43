package vn.canbang.document.reading.draft;

/**
 * A value that was read, and where.
 *
 * @param evidence the words of the span, as they stand in the text
 */
public record Found<T>(T value, Span span, String evidence, Confidence confidence) {}
