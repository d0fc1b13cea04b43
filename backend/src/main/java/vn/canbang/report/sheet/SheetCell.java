package vn.canbang.report.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that a sheet has for a cell of the report.
 *
 * @param key data element and breakdown: {@code LIVE_BIRTHS.MALE}
 * @param place in the sheet, as spreadsheet programs call it
 */
@Schema(name = "SheetCell", description = "A figure that a sheet has for a cell of the report.")
public record SheetCell(
    @Schema(examples = "LIVE_BIRTHS.MALE") String key,
    int value,
    @Schema(description = "Where it stands in the sheet.", examples = "C5") String place) {}
