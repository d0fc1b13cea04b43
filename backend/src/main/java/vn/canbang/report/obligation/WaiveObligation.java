package vn.canbang.report.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit need not report for a period. */
@Schema(description = "Why a unit need not report for a period.")
public record WaiveObligation(@NotBlank @Size(max = 2000) String reason) {}
