package vn.canbang.analytics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(
    description =
        "Columns by area, then period: the cell of area a and period p stands at a × periods + p."
            + " Columns that were not asked for are empty.")
public record IndicatorColumns(
    @Schema(maxItems = 15_000) List<Ref> areas,
    @Schema(maxItems = 120) List<ReportingPeriod> periods,
    @Schema(maxItems = 200_000, description = "To four decimals; null where it cannot be had.")
        List<@Nullable Double> value,
    @Schema(maxItems = 200_000) List<@Nullable Long> numerator,
    @Schema(maxItems = 200_000) List<@Nullable Long> denominator,
    @Schema(maxItems = 200_000, description = "Lower end of the 95 % interval.")
        List<@Nullable Double> lower,
    @Schema(maxItems = 200_000, description = "Upper end; null also when there is none.")
        List<@Nullable Double> upper,
    @Schema(maxItems = 200_000, description = "Against the target; null without one.")
        @Nullable List<Evidence> evidence,
    @Schema(
            maxItems = 200_000,
            description = "False where figures cannot be carried over to the map.")
        List<Boolean> comparable,
    @Schema(maxItems = 200_000, description = "How many of the expected have accepted figures.")
        List<Integer> received,
    @Schema(
            maxItems = 200_000,
            description =
                "Areas directly below on the map; of an area with none below, the units that it"
                    + " consisted of at the period's end.")
        List<Integer> expected) {}
