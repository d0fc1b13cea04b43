package vn.canbang.report.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a place in a sheet.
 *
 * @param place as spreadsheet programs call it
 * @param code stable machine word
 * @param message in the caller's language
 */
@Schema(name = "SheetRemark", description = "What is said of a place in a sheet.")
public record SheetRemark(
    @Schema(description = "Where it stands in the sheet.", examples = "B7") String place,
    @Schema(description = "Stable machine word.", examples = "report-sheet.row-unknown")
        String code,
    @Schema(description = "In the caller's language.") String message) {}
