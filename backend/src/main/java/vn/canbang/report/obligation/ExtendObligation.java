package vn.canbang.report.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * More time for one report.
 *
 * @param until the last day in time; after the present one, and not past
 */
@Schema(description = "More time for one report: the last day in time, and why.")
public record ExtendObligation(
    @NotNull LocalDate until, @NotBlank @Size(max = 2000) String reason) {}
