package vn.canbang.activity.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an output for one place or unit. */
@Schema(description = "A part of an output for one place or unit.")
public record AllocationDraft(
    @NotBlank @Size(max = 500) String text,
    @Size(max = 64) @Nullable String organisation,
    @Min(0) @Max(10000000) int quantity) {}
