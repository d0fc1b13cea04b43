package vn.canbang.report.reminder;

/** How far the days of a report have gone that was not sent; one after the other. */
enum ReminderStage {
  /** Some working days before its last day. */
  SOON,
  /** Its last day. */
  TODAY,
  /** The day after, or later. */
  OVERDUE,
  /** So many working days late that the receiver's side is told. */
  ESCALATED
}
