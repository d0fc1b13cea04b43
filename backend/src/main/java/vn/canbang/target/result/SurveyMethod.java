package vn.canbang.target.result;

/** How those asked were found. */
public enum SurveyMethod {
  /** Chọn mẫu ngẫu nhiên: speaks for all, within an interval. */
  RANDOM_SAMPLE,
  /** Hỏi tất cả: everyone was asked. */
  EVERYONE,
  /** Chọn có chủ đích: speaks for those asked only. */
  CHOSEN
}
