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
  /** Open, not sent, and given more time. */
  EXTENDED,
  /** First sent in time. */
  ON_TIME,
  /** First sent late. */
  LATE,
  /** Not sent and late. */
  OVERDUE,
  /** Not sent, and no date is set. */
  UNSET,
  /** Not sent, and let off for this period. */
  WAIVED;

  /** The same rule as {@link #of} in HQL, over obligation {@code o} and report {@code r}. */
  public static final String HQL =
      """
      case when r.firstSubmittedAt is not null and (o.dueAt is null or r.firstSubmittedAt < o.dueAt) then 'ON_TIME'
           when r.firstSubmittedAt is not null then 'LATE'
           when o.waivedOn is not null then 'WAIVED'
           when o.dueAt is null then 'UNSET'
           when o.opensOn > :today then 'NOT_DUE'
           when o.dueAt <= :now then 'OVERDUE'
           when o.extendedTo is not null then 'EXTENDED'
           else 'DUE' end""";

  public static Timeliness of(
      @Nullable LocalDate opensOn,
      @Nullable Instant dueAt,
      @Nullable Instant firstSubmittedAt,
      @Nullable Leave leave,
      BusinessClock clock) {
    if (firstSubmittedAt != null) {
      return dueAt == null || firstSubmittedAt.isBefore(dueAt) ? ON_TIME : LATE;
    }
    if (leave == Leave.WAIVED) {
      return WAIVED;
    }
    if (dueAt == null) {
      return UNSET;
    }
    if (opensOn != null && clock.today().isBefore(opensOn)) {
      return NOT_DUE;
    }
    if (!clock.now().isBefore(dueAt)) {
      return OVERDUE;
    }
    return leave == Leave.EXTENDED ? EXTENDED : DUE;
  }
}
