package vn.canbang.analytics.funnel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.DataQuality;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.Outside;
import vn.canbang.shared.http.Ref;

@Schema(description = "A place in a funnel.")
public record FunnelPoint(
    Ref area,
    int births,
    int boys,
    int girls,
    @Schema(description = "To four decimals; null below 30 births or without girls.")
        @Nullable Double value,
    @Schema(description = "Lower end of the 95 % interval; null below 30 births.")
        @Nullable Double lower,
    @Schema(description = "Upper end; null also when there is none.") @Nullable Double upper,
    @Schema(description = "Against the level, without regard to other places.") Evidence evidence,
    @Schema(description = "Null below 30 births.") @Nullable DataQuality dataQuality,
    @Schema(description = "By the limits of the answer; NONE below 30 births.") Outside outside,
    @Schema(description = "How many of the expected have figures.") int received,
    @Schema(description = "Areas directly below on the map; 1 for one that reports by itself.")
        int expected) {}
