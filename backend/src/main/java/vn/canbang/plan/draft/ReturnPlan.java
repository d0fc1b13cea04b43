package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is sent back. */
@Schema(description = "Why a plan is sent back.")
public record ReturnPlan(@NotBlank @Size(max = 2000) String reason) {}
