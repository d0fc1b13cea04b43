package vn.canbang.document.reading.draft;

/** A sentence that asks bodies for a plan of their own. */
public record DraftPlanRequest(
    Found<String> organisation, String text, Span span, String evidence, Confidence confidence) {}
