package vn.canbang.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the calendar is asked for.
 *
 * @param from the first day
 * @param to the last day, included
 * @param organisation who leads activities, owes or receives reports; null: anybody seen
 * @param below whether those below the organisation count as well
 */
record CalendarQuestion(
    LocalDate from,
    LocalDate to,
    @Nullable UUID organisation,
    boolean below,
    @Nullable UUID plan,
    Set<CalendarKind> kinds) {

  /** Whether entries of this kind are asked for. */
  boolean wants(CalendarKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
