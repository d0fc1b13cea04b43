package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.ObjectiveKind;

/** What a plan strives for, in its own words. */
@Schema(description = "What a plan strives for, in its own words.")
public record ObjectiveDraft(
    @NotNull ObjectiveKind kind, @NotBlank @Size(max = 8000) String text) {}
