package vn.canbang.activity.club;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * A club: numbers and dates, no names.
 *
 * @param organisation who runs it
 * @param activity the activity that keeps it going, if the caller sees its plan
 * @param closedOn last day; null while it goes on
 * @param membersOn the day on which the members were counted
 * @param sessions sessions that results of that activity report, led by who runs the club or, in a
 *     plan that they issued, by whom it makes lead; null without an activity
 */
@Schema(name = "Club")
public record ClubView(
    UUID id,
    String name,
    Ref organisation,
    @Nullable ClubActivity activity,
    LocalDate foundedOn,
    @Nullable LocalDate closedOn,
    @Nullable Integer members,
    @Nullable LocalDate membersOn,
    @Nullable Integer sessions,
    @Nullable String note,
    List<ClubAction> allowedActions,
    long version) {

  /** The activity that keeps a club going. */
  @Schema(name = "ClubActivity")
  public record ClubActivity(UUID id, String code, String title, PlanRef plan) {}
}
