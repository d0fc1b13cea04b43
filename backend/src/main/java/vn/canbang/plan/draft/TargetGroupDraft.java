package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a plan wants to reach. */
@Schema(description = "Whom a plan wants to reach.")
public record TargetGroupDraft(
    @NotBlank @Size(max = 1000) String text,
    @Schema(description = "Named first or as a priority.") boolean priority) {}
