package vn.canbang.report.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.BusinessClock;

/** How a report owed stands in time. Derived, never stored; late is marked, never refused. */
public enum Timeliness {
  /** Not open yet. */
  NOT_DUE,
  /** Open, not sent, not late. */
  DUE,
  /** First sent in time. */
  ON_TIME,
  /** First sent late. */
  LATE,
  /** Not sent and late. */
  OVERDUE,
  /** Not sent, and no date is set. */
  UNSET;

  /** The same rule as {@link #of} in HQL, over obligation {@code o} and report {@code r}. */
  static final String HQL =
      """
      case when r.firstSubmittedAt is not null and (o.dueAt is null or r.firstSubmittedAt < o.dueAt) then 'ON_TIME'
           when r.firstSubmittedAt is not null then 'LATE'
           when o.dueAt is null then 'UNSET'
           when o.opensOn > :today then 'NOT_DUE'
           when o.dueAt <= :now then 'OVERDUE'
           else 'DUE' end""";

  public static Timeliness of(
      @Nullable LocalDate opensOn,
      @Nullable Instant dueAt,
      @Nullable Instant firstSubmittedAt,
      BusinessClock clock) {
    if (firstSubmittedAt != null) {
      return dueAt == null || firstSubmittedAt.isBefore(dueAt) ? ON_TIME : LATE;
    }
    if (dueAt == null) {
      return UNSET;
    }
    if (opensOn != null && clock.today().isBefore(opensOn)) {
      return NOT_DUE;
    }
    return clock.now().isBefore(dueAt) ? DUE : OVERDUE;
  }
}
