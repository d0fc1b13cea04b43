package vn.canbang.target.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a target is handed down to the areas directly below. */
@Schema(
    name = "Cascade",
    description =
        "How a target is handed down to the areas directly below: the draft for those who write it,"
            + " else what is in force.")
public record CascadeView(
    CascadeTarget target,
    CascadeState state,
    @Schema(description = "Something is in force, also while a new draft is written.")
        boolean inForce,
    @Schema(description = "The units' levels add up to the target's: numbers, not ratios.")
        boolean additive,
    @Schema(description = "The day whose map says which areas lie directly below.")
        LocalDate mapDate,
    @Nullable CascadeDecision decision,
    @Nullable Instant allocatedAt,
    @Schema(maxItems = 1000, description = "All areas directly below, in Vietnamese order.")
        List<CascadeUnitView> units,
    @Schema(description = "Of an additive target; null while nothing is handed down.")
        @Nullable BigDecimal sum,
    @Schema(description = "Of a ratio; null where a weight is not known.")
        @Nullable ImpliedLevel implied,
    @Schema(maxItems = 5000) List<CascadeFinding> findings,
    List<CascadeAction> allowedActions,
    long version) {}
