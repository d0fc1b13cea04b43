package vn.canbang.target;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What figures are compared with: a target's own level, that of a year, or one handed down. */
@Schema(
    description =
        "What figures are compared with: a target's own level, that of a year, or one handed down.")
public record AssessmentLevel(
    @Schema(description = "Null until a planner has said how it is counted.")
        @Nullable EffectiveComparator comparator,
    BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Schema(description = "The year whose milestone it is; null for the target's own level.")
        @Nullable Integer milestoneYear,
    @Schema(description = "Handed down to the area by a decision.") boolean allocated) {}
