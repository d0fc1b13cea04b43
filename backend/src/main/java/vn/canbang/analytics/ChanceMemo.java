package vn.canbang.analytics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.SexRatio;

/**
 * Intervals and judgements that were worked out before. They follow from the counts alone, small
 * places have the same counts again and again, and an exact one takes far longer than to look it
 * up.
 */
final class ChanceMemo {

  private static final int MOST = 50_000;

  private static final Map<SexRatio, Interval> INTERVALS = new ConcurrentHashMap<>();
  private static final Map<Against, Evidence> JUDGED = new ConcurrentHashMap<>();

  private ChanceMemo() {}

  private record Against(SexRatio births, double level) {}

  static @Nullable Interval interval(Figure figure) {
    SexRatio births = figure.chance();
    if (births == null) {
      return null;
    }
    Interval known = INTERVALS.get(births);
    if (known != null) {
      return known;
    }
    Interval found = figure.interval();
    if (found != null && INTERVALS.size() < MOST) {
      INTERVALS.put(births, found);
    }
    return found;
  }

  static Evidence evidence(SexRatio births, double level) {
    Against key = new Against(births, level);
    Evidence known = JUDGED.get(key);
    if (known != null) {
      return known;
    }
    Evidence found = births.against(level);
    if (JUDGED.size() < MOST) {
      JUDGED.put(key, found);
    }
    return found;
  }
}
