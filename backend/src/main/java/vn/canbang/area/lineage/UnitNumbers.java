package vn.canbang.area.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.canbang.area.AreaRef;

/**
 * Numbers of units by their ids. A question about all communes looks up some ten thousand ids, and
 * a map of objects misses the processor's cache with most of them; numbers side by side do not.
 */
final class UnitNumbers {

  private static final int NONE = -1;

  /** Two for each id; where its number is {@link #NONE} nothing stands. */
  private final long[] ids;

  private final int[] numbers;
  private final int mask;

  UnitNumbers(List<AreaRef> units) {
    int places = Integer.highestOneBit(Math.max(8, units.size() * 2 - 1)) * 2;
    this.mask = places - 1;
    this.ids = new long[places * 2];
    this.numbers = new int[places];
    Arrays.fill(numbers, NONE);
    for (int i = 0; i < units.size(); i++) {
      UUID id = units.get(i).id();
      int at = place(id);
      ids[at * 2] = id.getMostSignificantBits();
      ids[at * 2 + 1] = id.getLeastSignificantBits();
      numbers[at] = i;
    }
  }

  /** -1 for an id that no unit has. */
  int of(UUID id) {
    return numbers[place(id)];
  }

  /** Where the id stands, or would stand. */
  private int place(UUID id) {
    long most = id.getMostSignificantBits();
    long least = id.getLeastSignificantBits();
    long mixed = (most ^ least) * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & mask;
    while (numbers[at] != NONE && (ids[at * 2] != most || ids[at * 2 + 1] != least)) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
