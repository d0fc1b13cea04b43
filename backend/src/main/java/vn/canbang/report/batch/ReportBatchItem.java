package vn.canbang.report.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ReportContent;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report in a batch.
 *
 * @param version of the report that other content replaces
 * @param submit whether it is sent to its receiver
 * @param content as putReport takes it
 */
@Schema(name = "ReportBatchItem", description = "A report in a batch: its address and content.")
public record ReportBatchItem(
    @Schema(description = "Code of the series.", examples = "BIRTHS-MONTHLY")
        @NotNull
        @Size(min = 1, max = 64)
        String series,
    @Schema(description = "Code of the organisation.", examples = "TYT-HON-TRE")
        @NotNull
        @Size(min = 1, max = 64)
        String organisation,
    @NotNull ReportingPeriod period,
    @Schema(
            description =
                "Version of a draft or returned report that other content replaces, as its ETag"
                    + " says; without it such an item is refused.")
        @Min(0)
        @Max(1_000_000_000)
        @Nullable Long version,
    @Schema(description = "Whether it is sent to its receiver.") boolean submit,
    @NotNull @Valid ReportContent content) {}
