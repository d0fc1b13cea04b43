package vn.canbang.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;

/**
 * Sums of all units as they were last folded. Folded rows never change until they are folded anew,
 * which leaves another mark; so whoever has read the mark together with the rows added since may
 * take the others from here.
 */
final class FoldedSums {

  /** Some 500 bytes each. */
  private static final int MOST_SUMS = 50_000;

  private @Nullable UUID mark;
  private int size;
  private final Map<Part, Map<SumKey, TallySum>> parts = new HashMap<>();

  private record Part(CellKey cell, int year) {}

  /**
   * @param mark of the fold that made them
   */
  record Known(UUID mark, Map<SumKey, TallySum> sums) {}

  /** Null unless all of them are known. */
  synchronized @Nullable Known of(Collection<CellKey> cells, Collection<Integer> years) {
    Map<SumKey, TallySum> found = new HashMap<>();
    for (CellKey cell : cells) {
      for (int year : years) {
        Map<SumKey, TallySum> part = parts.get(new Part(cell, year));
        if (part == null) {
          return null;
        }
        found.putAll(part);
      }
    }
    return mark == null ? null : new Known(mark, found);
  }

  /** All of the cells and years that there are; in the place of what an older fold made. */
  synchronized void keep(Collection<CellKey> cells, Collection<Integer> years, Known read) {
    if (!read.mark().equals(mark) || size + read.sums().size() > MOST_SUMS) {
      parts.clear();
      size = 0;
      mark = read.mark();
    }
    for (CellKey cell : cells) {
      for (int year : years) {
        Map<SumKey, TallySum> before = parts.put(new Part(cell, year), new HashMap<>());
        size -= before == null ? 0 : before.size();
      }
    }
    read.sums().forEach((key, sum) -> keep(new Part(key.cell(), key.year()), key, sum));
  }

  private void keep(Part part, SumKey key, TallySum sum) {
    Map<SumKey, TallySum> sums = parts.get(part);
    if (sums != null && sums.put(key, sum) == null) {
      size++;
    }
  }
}
