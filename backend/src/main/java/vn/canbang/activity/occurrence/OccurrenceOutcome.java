package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an occurrence whose last day lies within the days that a report speaks of.
 *
 * @param from first day on which it was held; while it was not, first day of its window
 * @param to the last one
 * @param participants null where nobody was counted
 */
public record OccurrenceOutcome(
    UUID id,
    UUID activityId,
    @Nullable String title,
    LocalDate from,
    LocalDate to,
    OccurrenceState state,
    @Nullable Integer participants,
    @Nullable Integer women,
    @Nullable Integer men) {

  /** Still to be done by a day that is over. */
  public boolean overdue(LocalDate today) {
    return state.open() && to.isBefore(today);
  }
}
