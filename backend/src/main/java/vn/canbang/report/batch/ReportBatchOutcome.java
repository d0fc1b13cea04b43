package vn.canbang.report.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.report.view.Receipt;

/**
 * What became of one report of a batch.
 *
 * @param position in the batch, from 0
 * @param row of the table, from 1; null where the batch was no table
 * @param series null where the item could not be read
 */
@Schema(name = "ReportBatchOutcome", description = "What became of one report of a batch.")
public record ReportBatchOutcome(
    @Schema(description = "Its place in the batch, from 0.") int position,
    @Schema(
            description =
                "Its line in the file, from 1, of a batch that came as a table; else null.")
        @Nullable Integer row,
    @Schema(description = "Null where the item could not be read.") @Nullable String series,
    @Nullable String organisation,
    @Nullable String period,
    IntakeOutcome outcome,
    @Schema(description = "Of what its receiver got; null while it is a draft.")
        @Nullable Receipt receipt,
    @Nullable ReportBatchRefusal refusal) {}
