package vn.canbang.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.ActivityStatus;
import vn.canbang.report.content.Participants;

/**
 * What the occurrences that the unit leads say of an activity in the period.
 *
 * @param doneOn last day on which it was held
 * @param quantity how many times it was held
 * @param participants of all times at which people were counted
 */
@Schema(
    description =
        "What the occurrences that the unit leads say of an activity in the period. Another result"
            + " needs a note once the report is sent.")
public record FilledActivity(
    UUID activity,
    ActivityStatus status,
    @Nullable LocalDate doneOn,
    @Nullable Integer quantity,
    @Nullable Participants participants,
    List<ActivitySourceView> sources) {

  /** The same as an entry of the content. */
  public ActivityEntry entry() {
    return new ActivityEntry(activity, status, doneOn, quantity, participants, null);
  }
}
