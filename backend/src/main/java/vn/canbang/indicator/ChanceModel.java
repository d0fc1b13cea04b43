package vn.canbang.indicator;

/** How chance moves an indicator's counts. */
public enum ChanceModel {
  /** Numerator and denominator are the two outcomes of each birth: boys and girls. */
  BINOMIAL,
  /** No model is claimed, so nothing is said of evidence. */
  NONE
}
