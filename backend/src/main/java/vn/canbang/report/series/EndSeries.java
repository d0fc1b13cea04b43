package vn.canbang.report.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day after whose period nothing is owed any more. */
@Schema(description = "The last period is the one that holds this day.")
public record EndSeries(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String reason) {}
