package vn.canbang.activity.occurrence;

/** What a caller may do with an occurrence. */
public enum OccurrenceAction {
  COMPLETE,
  CORRECT,
  POSTPONE,
  CANCEL,
  REOPEN,
  ADD_EVIDENCE
}
