package vn.canbang.document.recording;

/** What becomes of a document. */
public enum RecordAs {
  /** A draft to be written on. */
  DRAFT,
  /** A plan issued on paper, with the gaps of its copy. */
  RECORDED
}
