package vn.canbang.observation;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.lineage.AreaMap;

/**
 * Where the figures of all communes of a unit are found together on the maps of other days. Worked
 * out once for each pair of days, for all questions.
 */
final class Carries {

  /** So many pairs of days are kept. */
  private static final int MOST = 1_000;

  private static final int NOBODY = -2;
  private static final Carried NOT_TOGETHER = new Carried(-1, new int[0]);
  private static final Carried EMPTY = new Carried(NOBODY, new int[0]);

  private final AreaMap map;
  private final SumUnits units;
  private final Map<Long, Days> pairs = new ConcurrentHashMap<>();
  private final @Nullable Carried[] latest;

  Carries(AreaMap map) {
    this.map = map;
    this.units = new SumUnits(map);
    this.latest = new Carried[units.units().size()];
  }

  /**
   * Where they are found.
   *
   * @param above the unit directly above all of them
   * @param became what each commune of the unit is, in their order; -1 for one of other days
   */
  record Carried(int above, int[] became) {}

  boolean of(AreaMap other) {
    return map.equals(other);
  }

  AreaMap map() {
    return map;
  }

  SumUnits units() {
    return units;
  }

  /**
   * @param figure the figures' last day
   * @param day the map's
   */
  Days on(int figure, int day) {
    long key = (long) figure << 32 | map.mapOf(day);
    Days known = pairs.get(key);
    if (known != null) {
      return known;
    }
    if (pairs.size() >= MOST) {
      pairs.clear();
    }
    return pairs.computeIfAbsent(key, one -> new Days(figure, day));
  }

  /** What is known of a pair of days; several may find out the same at once. */
  final class Days {
    private final int figure;
    private final int day;
    private final @Nullable Carried[] found = new Carried[units.units().size()];

    Days(int figure, int day) {
      this.figure = figure;
      this.day = day;
    }

    int figure() {
      return figure;
    }

    /** Whether no commune lay in a unit when the figures were counted. */
    boolean empty(int unit) {
      return units.index(unit) < 0 || find(units.index(unit), unit).above() == NOBODY;
    }

    /** Null where they are not found together, each as a whole. */
    @Nullable Carried of(int unit) {
      Carried known = units.index(unit) < 0 ? EMPTY : find(units.index(unit), unit);
      return known.above() < 0 ? null : known;
    }

    private Carried find(int at, int unit) {
      Carried known = found[at];
      if (known == null) {
        known = carry(unit);
        // Mostly the same as on other days.
        Carried other = latest[at];
        if (other != null
            && other.above() == known.above()
            && Arrays.equals(other.became(), known.became())) {
          known = other;
        }
        latest[at] = known;
        found[at] = known;
      }
      return known;
    }

    private Carried carry(int unit) {
      int[] communes = units.communes(unit);
      int[] became = new int[communes.length];
      Arrays.fill(became, -1);
      int above = -1;
      for (int i = 0; i < communes.length; i++) {
        if (map.parent(communes[i], figure) == unit) {
          int one = became(communes[i]);
          int there = one < 0 ? -1 : map.parent(one, day);
          if (there < 0 || (above >= 0 && there != above)) {
            return NOT_TOGETHER;
          }
          became[i] = one;
          above = there;
        }
      }
      return above < 0 ? EMPTY : new Carried(above, became);
    }

    /** The one commune that a commune's figures are found in as a whole, or -1. */
    private int became(int commune) {
      AreaMap.Piece only = null;
      for (AreaMap.Piece piece : map.pieces(commune)) {
        if (piece.onMap(day) && piece.about(figure)) {
          if (only != null || piece.parts() != 1) {
            return -1;
          }
          only = piece;
        }
      }
      return only == null
              || !units.commune(only.became())
              || !(only.known() || only.became() == commune)
          ? -1
          : only.became();
    }
  }
}
