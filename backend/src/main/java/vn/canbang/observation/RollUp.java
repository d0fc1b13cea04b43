package vn.canbang.observation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts of areas by window. */
public final class RollUp {

  private final Map<UUID, List<Counts>> byArea;

  RollUp(Map<UUID, List<Counts>> byArea) {
    this.byArea = byArea;
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
}
