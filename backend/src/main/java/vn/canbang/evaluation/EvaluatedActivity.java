package vn.canbang.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the plan, how often it was held in the year, and why not.
 *
 * @param planned times with a day, those cancelled left out
 * @param recordedReasons why times were moved or cancelled
 */
@Schema(
    description =
        "An activity of the plan, how often it was held in the year, and why not. planned: times"
            + " with a day, those cancelled left out.")
public record EvaluatedActivity(
    UUID activity,
    String code,
    String title,
    ActivityOutcome outcome,
    int planned,
    int done,
    int postponed,
    int cancelled,
    @Schema(maxItems = 20, description = "Why times were moved or cancelled.")
        List<String> recordedReasons,
    @Schema(description = "What the evaluation says of it.") @Nullable String reason) {}
