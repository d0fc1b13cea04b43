package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is amended. */
@Schema(description = "Why a plan is amended.")
public record AmendPlan(
    @Schema(examples = "Điều chỉnh chỉ tiêu theo Kế hoạch của tỉnh") @NotBlank @Size(max = 2000)
        String reason) {}
