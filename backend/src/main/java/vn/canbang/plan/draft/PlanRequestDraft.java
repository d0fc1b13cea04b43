package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence that asks units to make a plan of their own. */
@Schema(description = "A sentence that asks units to make a plan of their own.")
public record PlanRequestDraft(
    @NotBlank @Size(max = 2000) String text,
    @Schema(description = "Codes of the units or groups asked.") @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 64) String> organisations) {}
