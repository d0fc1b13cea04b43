package vn.canbang.analytics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.target.TargetLine;

@Schema(description = "An indicator by areas and periods.")
public record IndicatorAnswer(
    IndicatorView indicator,
    IndicatorColumns columns,
    @Schema(description = "Each month stands for the twelve months that end with it.")
        boolean rolling12,
    @Schema(description = "The level that a plan sets for the area.") @Nullable TargetLine target,
    List<SeriesNote> notes,
    @Schema(description = "Made-up figures are among them: số liệu minh họa.")
        boolean illustrative) {}
