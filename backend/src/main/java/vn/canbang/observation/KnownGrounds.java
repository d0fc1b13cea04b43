package vn.canbang.observation;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.canbang.area.lineage.AreaMap;

/**
 * Where units' figures are found, as worked out for the latest large questions: officers ask for
 * the same areas again with other periods and indicators, and to go through the pieces of all units
 * takes a sixth of such a question. A changed catalogue is another map.
 */
final class KnownGrounds {

  /** For fewer areas it takes nothing to speak of. */
  private static final int LARGE = 500;

  /** Each takes up to 2 MB for the whole country. */
  private static final int KEPT = 4;

  private final Deque<Grounds> latest = new ArrayDeque<>(KEPT);

  /**
   * @param areas how many are asked for
   * @param asked by number of a unit: where it stands among the areas, or -1
   * @param maps a day of each map
   */
  Grounds of(AreaMap map, int areas, int[] asked, int[] maps) {
    return areas < LARGE ? new Grounds(map, asked, maps) : kept(map, asked, maps);
  }

  private synchronized Grounds kept(AreaMap map, int[] asked, int[] maps) {
    Grounds found = null;
    for (Grounds one : latest) {
      if (one.of(map, asked, maps)) {
        found = one;
      }
    }
    if (found == null) {
      found = new Grounds(map, asked, maps);
      if (latest.size() == KEPT) {
        latest.removeLast();
      }
    } else {
      latest.remove(found);
    }
    latest.addFirst(found);
    return found;
  }
}
