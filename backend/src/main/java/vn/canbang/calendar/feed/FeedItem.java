package vn.canbang.calendar.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a feed, by whole days.
 *
 * @param key what its UID begins with; stays the same as long as the thing does
 * @param from the first day; null of a task that may begin at any time
 * @param to the last day, included; the day on which a task is due
 * @param sequence grows with every change that people have to know of
 * @param changedAt null where that is not known
 * @param free whether the days stay free for other things
 */
record FeedItem(
    Form form,
    String key,
    @Nullable LocalDate from,
    LocalDate to,
    String summary,
    @Nullable String description,
    @Nullable String location,
    Standing standing,
    long sequence,
    @Nullable Instant changedAt,
    boolean free) {

  /** What it is to a calendar. */
  enum Form {
    /** On its days (VEVENT). */
    EVENT,
    /** On the same day of every year from its first on (VEVENT with RRULE). */
    YEARLY_EVENT,
    /** To be done until its last day (VTODO). */
    TASK
  }

  /** How far it has come. */
  enum Standing {
    TENTATIVE,
    PLANNED,
    DONE,
    CANCELLED
  }
}
