package vn.canbang.activity.draft;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an activity stands from now on. */
@Schema(description = "Where an activity stands from now on.")
public record MoveActivity(
    @Schema(description = "The activity that it follows; null for the first place.")
        @Nullable UUID after) {}
