package vn.canbang.document.reading;

import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.PlanDraft;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.SourceText;

/** What came of reading a text. */
public sealed interface Reading {

  /**
   * A draft.
   *
   * @param text the text that its spans point into
   */
  record Drafted(SourceText text, PlanDraft draft) implements Reading {}

  /**
   * The text is not read.
   *
   * @param at the words that are the reason
   */
  record Refused(Reason reason, @Nullable Span at) implements Reading {}

  /** Why a text is not read. */
  enum Reason {
    /** Nothing but white space. */
    EMPTY,
    /** Longer than any plan. */
    TOO_LONG,
    /** Stamped Mật, Tối mật or Tuyệt mật: state secrets do not belong in this system. */
    CLASSIFIED
  }
}
