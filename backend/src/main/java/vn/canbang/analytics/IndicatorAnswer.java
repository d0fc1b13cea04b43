package vn.canbang.analytics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.observation.NotComparable;
import vn.canbang.target.TargetLine;

@Schema(description = "An indicator by areas and periods.")
public record IndicatorAnswer(
    IndicatorView indicator,
    IndicatorColumns columns,
    @Schema(description = "By the dimension asked for; null without one.")
        @Nullable IndicatorSplit split,
    @Schema(description = "Each month stands for the twelve months that end with it.")
        boolean rolling12,
    @Schema(description = "Over what each cell is computed.") PeriodWindow window,
    @Schema(description = "The level that a plan sets for the area.") @Nullable TargetLine target,
    List<SeriesNote> notes,
    @Schema(
            maxItems = 1_000,
            description = "Days within the periods on which the area's units changed.")
        List<MapBreak> breaks,
    @Schema(
            maxItems = NotComparable.MOST,
            description = "Whose figures cannot be carried over to the map, the first 200.")
        List<NotComparable> notComparable,
    @Schema(description = "How many such units there are.") int notComparableTotal,
    @Schema(
            maxItems = 1_000,
            description =
                "What other bodies have published of these areas and periods, the newest publication"
                    + " first: beside the columns, never in them.")
        List<PublishedFigureView> published,
    @Schema(description = "Made-up figures are among them: số liệu minh họa.")
        boolean illustrative) {}
