package vn.canbang.report.content;

/** Whether an activity of the plan was carried out. */
public enum ActivityStatus {
  DONE,
  PARTLY,
  NOT_DONE
}
