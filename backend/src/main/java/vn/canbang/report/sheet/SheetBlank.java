package vn.canbang.report.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cell of the report whose place in the sheet is blank: nothing is known, which is not zero.
 *
 * @param key data element and breakdown: {@code LIVE_BIRTHS.MALE}
 * @param place in the sheet, as spreadsheet programs call it
 */
@Schema(
    name = "SheetBlank",
    description = "A cell of the report whose place in the sheet is blank; that is not zero.")
public record SheetBlank(
    @Schema(examples = "LIVE_BIRTHS.FEMALE") String key,
    @Schema(description = "Where it stands in the sheet.", examples = "D5") String place) {}
