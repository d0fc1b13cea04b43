package vn.canbang.activity.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes part in an activity. */
@Schema(description = "Who takes part in an activity.")
public record CoordinatorDraft(
    @Schema(description = "In the document's words.") @NotBlank @Size(max = 500) String text,
    @Schema(description = "Code, when it is in the system.") @Size(max = 64)
        @Nullable String organisation) {}
