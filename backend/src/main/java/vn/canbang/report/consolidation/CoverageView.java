package vn.canbang.report.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of the unit's area the accepted reports speak for; areas without any obligation count
 * too.
 */
@Schema(
    name = "Coverage",
    description =
        "How much of the area the accepted reports speak for, counting areas that owe none.")
public record CoverageView(
    int areasReporting,
    int areasTotal,
    AreaLevel areaLevel,
    String sentenceVi,
    String sentenceEn) {}
