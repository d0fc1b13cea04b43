package vn.canbang.target.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

/** What the caller's organisation says of the assessment of a period. */
@Schema(description = "What the caller's organisation says of the assessment of a period.")
public record NewExplanation(
    @NotNull ReportingPeriod period, @NotBlank @Size(max = 4000) String text) {}
