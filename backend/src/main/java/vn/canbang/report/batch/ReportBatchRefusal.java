package vn.canbang.report.batch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.problem.ProblemError;

/**
 * Why a report of a batch was refused: the problem that putReport would have answered.
 *
 * @param errors the first twenty, with pointers into the item, or to row and column of a table
 * @param errorCount of all
 */
@Schema(
    name = "ReportBatchRefusal",
    description = "Why a report was refused: the problem that putReport would have answered.")
public record ReportBatchRefusal(
    @Schema(description = "The status that putReport would have answered.") int status,
    @Schema(description = "Stable machine word of the problem.", examples = "report.submitted")
        String code,
    String title,
    String detail,
    @Schema(
            description =
                "The first twenty, with pointers into the item; of a table, to row and column:"
                    + " /rows/17/LIVE_BIRTHS.MALE.")
        List<ProblemError> errors,
    @Schema(description = "How many there are.") int errorCount) {}
