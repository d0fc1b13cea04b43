package vn.canbang.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.report.obligation.ReturnCode;

/**
 * A reviewer's remark.
 *
 * @param cell key of a cell, {@code activity:<id>} or {@code narrative:<code>}
 */
@Schema(description = "A remark on a cell (its key), activity:<id> or narrative:<code>.")
public record NewComment(
    @NotNull @Size(max = 120) String cell,
    @NotNull ReturnCode code,
    @NotBlank @Size(max = 2000) String text) {}
