package vn.canbang.target;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;

/**
 * In which areas next below one a plan's communication was held, as recorded. An activity of which
 * no record says an area below counts nowhere: what is not recorded is not known, and not zero.
 *
 * @param all the areas next below, in Vietnamese order
 * @param covered those of them with at least one
 */
record CoveredAreas(List<AreaRef> all, Set<UUID> covered) implements RecordedFacts {

  /** The indicator that is computed so. */
  static final String INDICATOR = "NO_SEX_SELECTION_COMMUNICATION_COVERAGE";

  private static final int NAMED = 10;
  private static final int COMMUNE = 3;

  @Override
  public @Nullable Figure figure(IndicatorView indicator) {
    return covered.isEmpty()
        ? null
        : new Figure(indicator, (long) covered.size(), (long) all.size());
  }

  @Override
  public TargetWords.Both words(AreaRef area) {
    if (all.isEmpty()) {
      return new TargetWords.Both(
          area.level() == COMMUNE
              ? "Chưa khai báo thôn, xóm nào của "
                  + area.name()
                  + " trong danh mục địa bàn nên chưa tính được."
              : "Danh mục địa bàn chưa có đơn vị nào trực thuộc " + area.name() + ".",
          "The catalogue has no areas below " + area.name() + " yet, so nothing can be computed.");
    }
    if (covered.isEmpty()) {
      return new TargetWords.Both(
          "Chưa có hoạt động tuyên truyền nào được ghi nhận tại địa bàn trực thuộc "
              + area.name()
              + ".",
          "No communication has been recorded in an area below " + area.name() + " yet.");
    }
    List<String> missing =
        all.stream().filter(unit -> !covered.contains(unit.id())).map(AreaRef::name).toList();
    if (missing.isEmpty()) {
      return new TargetWords.Both(
          "Địa bàn nào cũng đã có hoạt động.", "Every area has had an activity.");
    }
    String names = String.join(", ", missing.stream().limit(NAMED).toList());
    int more = missing.size() - NAMED;
    return new TargetWords.Both(
        "Chưa có: " + names + (more > 0 ? " và " + more + " địa bàn khác" : "") + ".",
        "Not yet: " + names + (more > 0 ? " and " + more + " others" : "") + ".");
  }
}
