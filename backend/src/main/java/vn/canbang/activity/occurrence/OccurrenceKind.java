package vn.canbang.activity.occurrence;

/** What made an occurrence. */
public enum OccurrenceKind {
  /** A rule of the schedule that says when. */
  SCHEDULED,
  /** Another activity was done, and this one follows it. */
  AFTER_ACTIVITY,
  /** A person, beyond what the plan says. */
  ADDED
}
