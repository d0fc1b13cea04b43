package vn.canbang.activity.occurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result as it should have been recorded, whole, and why. */
@Schema(description = "The result as it should have been recorded, whole, and why.")
public record CorrectOccurrence(
    @Valid @NotNull OccurrenceResultDraft result, @NotBlank @Size(max = 1000) String reason) {}
