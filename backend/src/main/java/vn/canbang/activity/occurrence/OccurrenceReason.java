package vn.canbang.activity.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is cancelled or opened again. */
@Schema(description = "Why it is cancelled or opened again.")
public record OccurrenceReason(@NotBlank @Size(max = 1000) String reason) {}
