package vn.canbang.target;

/** What the exact counts say, without regard to chance. */
public enum OfficialResult {
  MET,
  NOT_MET,
  /** It can be counted, but there are no figures. */
  NO_DATA,
  /** It is not counted: a milestone in words, or nobody has confirmed how it is counted. */
  NOT_ASSESSED
}
