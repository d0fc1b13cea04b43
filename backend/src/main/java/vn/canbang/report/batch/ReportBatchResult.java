package vn.canbang.report.batch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch with what became of each of its reports.
 *
 * @param items in the order of the batch
 */
@Schema(name = "ReportBatchResult", description = "A batch and what became of each report in it.")
public record ReportBatchResult(
    ReportBatch batch,
    @Schema(description = "In the order of the batch.", maxItems = 10_000)
        List<ReportBatchOutcome> items) {}
