package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityLabel;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * One time that an activity is to be held, or was.
 *
 * @param lead who does it: the plan's issuer when the activity names nobody, each member of a group
 *     by itself
 * @param title of an added one
 * @param from first day on which it may be, as it stands
 * @param planned first window, when it was moved
 * @param reason why it was moved or cancelled
 * @param overdue its last day is over and it was not done
 * @param place where the plan says
 * @param result while it is done
 */
@Schema(name = "Occurrence", description = "One time that an activity is to be held, or was.")
public record OccurrenceView(
    UUID id,
    PlanRef plan,
    ActivityLabel activity,
    Ref lead,
    OccurrenceKind kind,
    @Nullable String title,
    LocalDate from,
    LocalDate to,
    Precision precision,
    boolean tentative,
    @Nullable PlannedWindow planned,
    @Nullable String reason,
    OccurrenceState state,
    boolean overdue,
    @Nullable OccurrenceTrigger after,
    @Nullable String place,
    @Nullable OccurrenceResult result,
    List<EvidenceView> evidence,
    List<OccurrenceAction> allowedActions,
    long version) {}
