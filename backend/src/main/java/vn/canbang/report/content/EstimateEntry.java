package vn.canbang.report.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the year is expected to come to in a cell. It never becomes a figure of the unit. */
@Schema(
    description =
        "What the year is expected to come to in a cell of a section with YEAR_ESTIMATE; never a"
            + " figure of the unit, and of no indicator.")
public record EstimateEntry(
    @NotNull @Size(max = 80) String key, @NotNull @Min(0) @Max(CellEntry.MAX) Integer value) {}
