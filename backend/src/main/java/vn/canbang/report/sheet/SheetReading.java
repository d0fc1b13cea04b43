package vn.canbang.report.sheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sheet would put into a report. Nothing is changed: the cells are there to be looked at and
 * written with the report.
 *
 * @param cells in the order of the form
 * @param blank in the order of the form
 * @param unmatched in the order of the sheet
 * @param faults in the order of the sheet
 */
@Schema(
    name = "SheetReading",
    description = "What a sheet would put into a report; nothing is changed.")
public record SheetReading(
    @Schema(description = "What it has for cells of the report, in the order of the form.")
        List<SheetCell> cells,
    @Schema(description = "Cells whose places in it are blank; they are left as they are.")
        List<SheetBlank> blank,
    @Schema(description = "What stands in it and is not asked, or not recognised.")
        List<SheetRemark> unmatched,
    @Schema(
            description =
                "What is wrong: no count, twice, a total that does not add up, of another report.")
        List<SheetRemark> faults) {}
