package vn.canbang.observation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts of areas by window. */
public final class RollUp {

  private final Map<UUID, List<Counts>> byArea;
  private final List<NotComparable> notComparable;

  RollUp(Map<UUID, List<Counts>> byArea, List<NotComparable> notComparable) {
    this.byArea = byArea;
    this.notComparable = notComparable;
  }

  /**
   * @param window index into the windows asked for
   */
  public Counts of(UUID areaId, int window) {
    List<Counts> counts = byArea.get(areaId);
    if (counts == null) {
      throw new IllegalArgumentException("area not asked for: " + areaId);
    }
    return counts.get(window);
  }

  /** The figures that stand between the counts and being comparable, by the units' names. */
  public List<NotComparable> notComparable() {
    return notComparable;
  }
}
