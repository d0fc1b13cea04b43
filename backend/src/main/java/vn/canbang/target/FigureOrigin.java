package vn.canbang.target;

/** What sort of figures an assessment rests on. */
public enum FigureOrigin {
  REPORT,
  IMPORT,
  SURVEY,
  /** Published by another body: theo số liệu công bố. */
  PUBLISHED,
  /** Made up for the sample: số liệu minh họa. */
  ILLUSTRATIVE
}
