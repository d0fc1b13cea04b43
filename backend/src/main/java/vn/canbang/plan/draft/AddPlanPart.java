package vn.canbang.plan.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new part of a plan, and where it stands. */
@Schema(description = "A new part of a plan, and where it stands.")
public record AddPlanPart(
    @Schema(description = "The section it stands in, for sections; null at the top.")
        @Nullable UUID parent,
    @Schema(
            description =
                "The part of its kind that it follows, among sections in the same parent; null for the first place.")
        @Nullable UUID after,
    @Schema(
            description =
                "For a section without number that has its own place: the opening or the closing"
                    + " words. There is one of each at most; parent and after are left out.")
        @Nullable NamedSection named,
    @NotNull @Valid PlanPartDraft content) {}
