package vn.canbang.indicator.published;

/** What a published figure rests on; figures of different bases are never one series. */
public enum PublishedBasis {
  /** A sample survey: điều tra biến động dân số. */
  SURVEY,
  /** A census or mid-term census: tổng điều tra. */
  CENSUS,
  /** Civil registration: đăng ký hộ tịch. */
  REGISTRATION
}
