package vn.canbang.activity.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new activity of a draft, and where it stands. */
@Schema(description = "A new activity of a draft, and where it stands.")
public record AddActivity(
    @Schema(description = "The activity that it follows; null for the first place.")
        @Nullable UUID after,
    @NotNull @Valid ActivityDraft activity) {}
