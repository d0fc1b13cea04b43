package vn.canbang.target;

/** What sort of figures an assessment rests on. */
public enum FigureOrigin {
  REPORT,
  IMPORT,
  SURVEY,
  /** Made up for the sample: số liệu minh họa. */
  ILLUSTRATIVE
}
