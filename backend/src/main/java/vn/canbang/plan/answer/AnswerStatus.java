package vn.canbang.plan.answer;

/** How far a body has come with what it was asked. */
public enum AnswerStatus {
  /** Đã tiếp nhận. */
  ACCEPTED,
  /** Đang thực hiện. */
  IN_PROGRESS,
  /** Đã hoàn thành. */
  DONE,
  /** Không tham gia: only for what was asked, not commanded. */
  DECLINED
}
