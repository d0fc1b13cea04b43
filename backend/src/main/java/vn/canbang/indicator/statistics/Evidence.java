package vn.canbang.indicator.statistics;

/** What the counts allow to say of a ratio against a level, at 95 % confidence. */
public enum Evidence {
  /** Thấp hơn rõ rệt: so few boys are born by chance in at most 2.5 % of cases. */
  BELOW,
  /** Cao hơn rõ rệt: so many boys are born by chance in at most 2.5 % of cases. */
  ABOVE,
  /** Chưa đủ căn cứ thống kê. */
  INCONCLUSIVE,
  /** Quá ít trẻ để tính tỷ số: fewer than 30 births. */
  TOO_FEW,
  /** The indicator's counts do not vary as a binomial, or no level is set. */
  NOT_APPLICABLE
}
