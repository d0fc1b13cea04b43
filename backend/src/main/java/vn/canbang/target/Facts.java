package vn.canbang.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttribute;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.observation.Counts;
import vn.canbang.target.result.SurveyResult;
import vn.canbang.target.result.TargetExplanation;

/**
 * What is known that a target may be judged by.
 *
 * @param counted what was counted; null where the indicator is not computed from counts
 * @param before what was counted in the period that a change is measured from
 * @param recorded what was recorded of activities; null where the indicator is not about that
 * @param surveys their results, latest first
 * @param attributes those of the area, of every day
 * @param published what others have published of the indicator and area, newest publication first
 */
record Facts(
    @Nullable Counted counted,
    @Nullable Counts before,
    @Nullable RecordedFacts recorded,
    List<SurveyResult> surveys,
    List<AreaAttribute> attributes,
    List<TargetExplanation> explanations,
    List<PublishedFigureView> published) {

  static Facts of(@Nullable Counted counted) {
    return new Facts(counted, null, null, List.of(), List.of(), List.of(), List.of());
  }
}
