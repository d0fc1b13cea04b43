package vn.canbang.document.reading.draft;

/** Whom the plan wants to reach. */
public record DraftTargetGroup(
    String text, boolean priority, Span span, String evidence, Confidence confidence) {}
