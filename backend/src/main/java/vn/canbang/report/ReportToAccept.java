package vn.canbang.report;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report as its reviewer read it.
 *
 * @param version that was read
 */
@Schema(description = "A report as its reviewer read it, by its version.")
public record ReportToAccept(
    @NotNull @Size(max = 64) String series,
    @NotNull @Size(max = 64) String organisation,
    @NotNull ReportingPeriod period,
    @Min(1) long version) {}
