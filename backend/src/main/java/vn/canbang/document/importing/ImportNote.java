package vn.canbang.document.importing;

/** What a person should know about the whole of what was read. */
public enum ImportNote {
  /** The text lost its accents or was spoilt by a scanner: every field is doubtful. */
  DAMAGED_TEXT,
  /** No heading was recognised: all of the text is in paragraphs. */
  NO_STRUCTURE,
  /** The title names another type of document. */
  NOT_A_PLAN,
  /** Neither a title nor its type was found. */
  NO_TITLE
}
