package vn.canbang.target;

import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;

/**
 * What was recorded of activities that were held, where an indicator is computed from that. What
 * nobody recorded is no figure, not zero.
 */
sealed interface RecordedFacts permits CoveredAreas, TrainedStaff {

  /** Null while nothing can be said. */
  @Nullable Figure figure(IndicatorView indicator);

  /** What the figures are of, or why there are none. */
  TargetWords.Both words(AreaRef area);
}
