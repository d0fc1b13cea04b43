package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something attached to a plan. */
@Schema(description = "Something attached to a plan.")
public record AnnexDraft(
    @NotBlank @Size(max = 1000) String title, @Size(max = 2000) @Nullable String description) {}
