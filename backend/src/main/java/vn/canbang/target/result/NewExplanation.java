package vn.canbang.target.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/** What the caller's organisation says of the assessment of a period. */
@Schema(description = "What the caller's organisation says of the assessment of a period.")
public record NewExplanation(
    @NotNull ReportingPeriod period,
    @Schema(
            description =
                "Code, on the period's last day, of the area below that it is about and that the"
                    + " organisation serves; null for the target's own.")
        @Size(max = 5)
        @Nullable String area,
    @NotBlank @Size(max = 4000) String text) {

  /** Of the target's own area. */
  public NewExplanation(ReportingPeriod period, String text) {
    this(period, null, text);
  }
}
