package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "How much of what should be known is known; areas without any obligation count too.")
public record AssessmentCompleteness(
    @Schema(description = "Months of areas with accepted figures.") int received,
    @Schema(description = "Months of areas that are over.") int expected,
    int areasReporting,
    int areasTotal,
    UnitLevel areaLevel) {}
