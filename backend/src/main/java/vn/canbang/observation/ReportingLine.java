package vn.canbang.observation;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.time.Dates;

/**
 * One body sends a series to another, or through it.
 *
 * @param from figures of periods that begin before this day do not go there; {@code
 *     Dates.BEGINNING} while it sends there
 * @param until figures of periods that end after this day do not go there; {@code Dates.OPEN_END}
 *     while it sends there
 */
public record ReportingLine(UUID senderId, UUID receiverId, LocalDate from, LocalDate until) {

  /** One that goes on. */
  public ReportingLine(UUID senderId, UUID receiverId) {
    this(senderId, receiverId, Dates.BEGINNING, Dates.OPEN_END);
  }

  /** Whether all figures that go along the other one go along this one. */
  boolean covers(ReportingLine other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  /** What goes on from this one's receiver along the next. */
  ReportingLine then(ReportingLine next) {
    return new ReportingLine(
        senderId,
        next.receiverId,
        from.isAfter(next.from) ? from : next.from,
        until.isBefore(next.until) ? until : next.until);
  }

  boolean carriesNothing() {
    return until.isBefore(from);
  }
}
