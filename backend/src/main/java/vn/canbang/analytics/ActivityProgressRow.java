package vn.canbang.analytics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many times activities were to be held, and were. What is cancelled and what goes on all the
 * time counts only where its name says so.
 *
 * @param key null of the total, and by area of who serves none
 * @param planned in the whole of the plan's period
 * @param due whose last day has come, or that were done before it
 * @param done of those due
 * @param overdue whose last day is over and that were not done
 * @param postponed to another time, and not done since
 * @param open what goes on all the time ("thường xuyên"), which is never due
 */
@Schema(name = "ActivityProgressRow")
public record ActivityProgressRow(
    @Nullable ProgressKey key,
    int planned,
    int due,
    int done,
    int overdue,
    int postponed,
    int cancelled,
    int open) {

  ActivityProgressRow plus(ActivityProgressRow other) {
    return new ActivityProgressRow(
        null,
        planned + other.planned,
        due + other.due,
        done + other.done,
        overdue + other.overdue,
        postponed + other.postponed,
        cancelled + other.cancelled,
        open + other.open);
  }
}
