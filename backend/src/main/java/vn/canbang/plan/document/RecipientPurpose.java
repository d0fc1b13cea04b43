package vn.canbang.plan.document;

/** Why a body receives the document (Nơi nhận). */
public enum RecipientPurpose {
  /** Để báo cáo. */
  REPORT,
  /** Để phối hợp. */
  COORDINATE,
  /** Để thực hiện. */
  EXECUTE,
  /** Lưu. */
  FILE
}
