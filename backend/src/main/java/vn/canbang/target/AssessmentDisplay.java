package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How to show a ratio without misleading.")
public record AssessmentDisplay(
    @Schema(description = "Solid colour, only for clear evidence over at least twelve months.")
        RatioColour colour,
    @Schema(description = "Hatched: chưa đủ căn cứ thống kê.") boolean hatched,
    @Schema(
            description =
                "Fewer than 1,000 births, or below the least denominator: chỉ để theo dõi.")
        boolean monitoringOnly,
    @Schema(
            description =
                "Fewer than 30 births, or below the least denominator: counts without a ratio.")
        boolean hideRatio) {}
