package vn.canbang.report.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line adds to a cell. */
@Schema(description = "What a line adds to a cell.")
public record LineCell(
    @NotNull @Size(max = 80) String key, @NotNull @Min(0) @Max(CellEntry.MAX) Integer value) {}
