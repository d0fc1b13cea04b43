package vn.canbang.activity.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityLabel;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.plan.document.PlanRef;

/**
 * An occurrence as other rooms see it.
 *
 * @param from first day of its window, as it stands
 * @param doneFrom first day on which it was held, while it is done
 * @param place where the plan says
 * @param sequence rises with every change
 */
public record OccurrenceRow(
    UUID id,
    PlanRef plan,
    ActivityLabel activity,
    UUID leadId,
    OccurrenceKind kind,
    @Nullable String title,
    LocalDate from,
    LocalDate to,
    Precision precision,
    boolean tentative,
    OccurrenceState state,
    @Nullable LocalDate doneFrom,
    @Nullable LocalDate doneTo,
    @Nullable String place,
    @Nullable String reason,
    long sequence,
    Instant changedAt) {

  /** Whether its last day is over and it was not done. */
  public boolean overdue(LocalDate today) {
    return state.open() && precision != Precision.OPEN && to.isBefore(today);
  }
}
