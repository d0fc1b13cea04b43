package vn.canbang.plan.draft;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a part stands from now on. */
@Schema(description = "Where a part stands from now on.")
public record MovePlanPart(
    @Schema(description = "The section it stands in, for sections; null at the top.")
        @Nullable UUID parent,
    @Schema(
            description =
                "The part of its kind that it follows, among sections in the same parent; null for the first place.")
        @Nullable UUID after) {}
