package vn.canbang.report.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** People who took part; women and men are at most the total. */
@Schema(description = "People who took part; women and men are at most the total.")
public record Participants(
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer total,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer women,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer men) {}
