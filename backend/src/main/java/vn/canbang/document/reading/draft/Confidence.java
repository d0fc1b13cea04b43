package vn.canbang.document.reading.draft;

/** How far the reader trusts what it read. Whatever is doubtful is for a person to confirm. */
public enum Confidence {
  /** A fixed form of such documents, read without tolerance. */
  SURE,
  /** The words say so, but could say something else elsewhere. */
  LIKELY,
  /** A guess, or read in a damaged text. */
  DOUBTFUL;

  /** The lesser of two. */
  public Confidence atMost(Confidence other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
