package vn.canbang.analytics.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.target.TargetTrial;

/** What a change of an indicator would do. */
@Schema(
    description = "What a change of an indicator would do; all lists but faults empty with faults.")
public record IndicatorCheck(
    @Schema(description = "By their places in the texts.")
        List<CheckedExpressionFault> expressionFaults,
    @Schema(description = "All others.") List<CheckedFault> faults,
    @Schema(description = "Cells that it would be computed from, and is not yet.")
        List<CellKey> cellsAdded,
    @Schema(description = "Cells that it would no longer be computed from.")
        List<CellKey> cellsRemoved,
    @Schema(description = "Targets that it measures, with what would be said of them; at most 200.")
        List<TargetTrial> targets,
    @Schema(description = "Series of reports whose form asks for a cell of it.")
        List<NamedRef> series,
    @Schema(
            description =
                "Provinces and districts of today's map by the last five years: of how many the"
                    + " value would be another.")
        int valuesChanged,
    @Schema(description = "The first 20 of them.") List<ChangedValue> examples) {}
