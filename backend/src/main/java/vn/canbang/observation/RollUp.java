package vn.canbang.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;

/** Counts of areas by window. */
public final class RollUp {

  private static final int COMMUNE = 3;

  private final List<AreaRef> areas;
  private @Nullable Map<UUID, Integer> positions;
  private final RollUpAdder sums;
  private final Coverages coverages;
  private final List<NotComparable> notComparable;

  RollUp(
      List<AreaRef> areas,
      RollUpAdder sums,
      Coverages coverages,
      List<NotComparable> notComparable) {
    this.areas = areas;
    this.sums = sums;
    this.coverages = coverages;
    this.notComparable = notComparable;
  }

  private Map<UUID, Integer> positions() {
    Map<UUID, Integer> known = positions;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < areas.size(); i++) {
        known.put(areas.get(i).id(), i);
      }
      positions = known;
    }
    return known;
  }

  /**
   * @param window index into the windows asked for
   */
  public Counts of(UUID areaId, int window) {
    Integer at = positions().get(areaId);
    if (at == null) {
      throw new IllegalArgumentException("area not asked for: " + areaId);
    }
    return of((int) at, window);
  }

  /**
   * @param at index into the areas asked for
   * @param window index into the windows asked for
   */
  public Counts of(int at, int window) {
    // Without units to be counted, or with a figure of its own, an area answers for itself.
    Integer expected = coverages.expected(at, window);
    int received =
        coverages.parted(at, window) ? sums.received(at, window) : sums.makers(at, window);
    boolean itself =
        expected == null
            || (sums.own(at, window) && (received == 0 || areas.get(at).level() < COMMUNE));
    return new Counts(
        sums.sums(at, window),
        sums.comparable(at, window),
        sums.illustrative(at, window),
        sums.reported(at, window),
        sums.imported(at, window),
        sums.months(at, window),
        !itself ? received : sums.any(at, window) ? 1 : 0,
        expected == null || itself ? 1 : expected,
        itself ? areas.get(at).level() : coverages.unitLevel(at, window));
  }

  /** The figures that stand between the counts and being comparable, by the units' names. */
  public List<NotComparable> notComparable() {
    return notComparable;
  }
}
