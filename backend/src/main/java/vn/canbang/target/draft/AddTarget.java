package vn.canbang.target.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new target of a draft, and where it stands. */
@Schema(description = "A new target of a draft, and where it stands.")
public record AddTarget(
    @Schema(description = "The target that it follows; null for the first place.")
        @Nullable UUID after,
    @NotNull @Valid TargetDraft target) {}
