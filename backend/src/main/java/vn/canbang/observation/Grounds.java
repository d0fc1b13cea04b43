package vn.canbang.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.lineage.AreaMap;

/**
 * Where units' figures are found among the areas asked for, on the maps asked for. Worked out once
 * for each unit, whoever asks.
 */
final class Grounds {

  private static final int[] NONE = {};

  private final AreaMap map;

  /** By number of a unit: where it stands among the areas, or -1. */
  private final int[] asked;

  /** A day of each map. */
  private final int[] maps;

  private final AtomicReferenceArray<Ground @Nullable [][]> found;

  Grounds(AreaMap map, int[] asked, int[] maps) {
    this.map = map;
    this.asked = asked;
    this.maps = maps;
    this.found = new AtomicReferenceArray<>(map.size());
  }

  /** Whether it is about these areas on these maps. */
  boolean of(AreaMap map, int[] asked, int[] maps) {
    return this.map == map && Arrays.equals(this.maps, maps) && Arrays.equals(this.asked, asked);
  }

  /** Where figures of some days are found on one map. */
  record Ground(int figureFrom, int figureTo, Hit[] hits) {}

  /**
   * An area asked for in which they are found.
   *
   * @param whole whether all of it lies there
   * @param own whether it hangs on the area itself
   * @param children the units directly below the area in which they are found
   * @param maker whether the unit is one of those that the area consisted of
   */
  record Hit(
      int area,
      boolean whole,
      boolean own,
      boolean known,
      boolean later,
      int[] children,
      boolean maker) {}

  /** By map. */
  Ground[][] of(int unit) {
    Ground[][] known = found.getAcquire(unit);
    if (known == null) {
      known = find(unit);
      found.setRelease(unit, known);
    }
    return known;
  }

  private Ground[][] find(int unit) {
    Ground[][] found = new Ground[maps.length][];
    for (int i = 0; i < maps.length; i++) {
      int day = maps[i];
      AreaMap.Piece only = only(unit, day);
      if (only != null) {
        found[i] = new Ground[] {whole(unit, only, day)};
        continue;
      }
      Map<Long, List<AreaMap.Piece>> byDays = new HashMap<>(2);
      for (AreaMap.Piece piece : map.pieces(unit)) {
        if (piece.onMap(day)) {
          byDays
              .computeIfAbsent(
                  (long) piece.figureFrom() << 32 | (piece.figureTo() & 0xffffffffL),
                  key -> new ArrayList<>(1))
              .add(piece);
        }
      }
      found[i] =
          byDays.values().stream()
              .map(
                  pieces ->
                      new Ground(
                          pieces.getFirst().figureFrom(),
                          pieces.getFirst().figureTo(),
                          hits(unit, pieces, day)))
              .toArray(Ground[]::new);
    }
    return found;
  }

  /** The one piece of nearly every unit: it is found as a whole, in one unit of the map. */
  private AreaMap.@Nullable Piece only(int unit, int day) {
    AreaMap.Piece only = null;
    for (AreaMap.Piece piece : map.pieces(unit)) {
      if (piece.onMap(day)) {
        if (only != null || piece.parts() != 1) {
          return null;
        }
        only = piece;
      }
    }
    return only;
  }

  private Ground whole(int unit, AreaMap.Piece piece, int day) {
    List<Hit> hits = new ArrayList<>(2);
    int child = -1;
    for (int at = piece.became(); at >= 0; at = map.parent(at, day)) {
      if (asked[at] >= 0) {
        boolean own = child < 0;
        hits.add(
            new Hit(
                asked[at],
                true,
                own,
                piece.known(),
                piece.later(),
                !own && (piece.known() || piece.became() == unit) ? new int[] {child} : NONE,
                own && piece.known() && map.unit(unit).level() == map.unit(at).level()));
      }
      child = at;
    }
    return new Ground(piece.figureFrom(), piece.figureTo(), hits.toArray(Hit[]::new));
  }

  /** What is known of an area while its pieces are gone through. */
  private static final class Found {
    private int pieces;
    private int parts;
    private boolean own;
    private boolean known = true;
    private boolean later;
    private boolean maker;
    private final Set<Integer> children = new HashSet<>(2);
  }

  private Hit[] hits(int unit, List<AreaMap.Piece> pieces, int day) {
    Map<Integer, Found> found = new HashMap<>(4);
    for (AreaMap.Piece piece : pieces) {
      int child = -1;
      for (int at = piece.became(); at >= 0; at = map.parent(at, day)) {
        if (asked[at] >= 0) {
          Found area = found.computeIfAbsent(asked[at], key -> new Found());
          area.pieces++;
          area.parts = Math.max(area.parts, piece.parts());
          area.own |= child < 0;
          area.known &= piece.known();
          area.later |= piece.later();
          area.maker |=
              child < 0 && piece.known() && map.unit(unit).level() == map.unit(at).level();
          if (child >= 0 && (piece.known() || piece.became() == unit)) {
            area.children.add(child);
          }
        }
        child = at;
      }
    }
    return found.entrySet().stream()
        .map(
            entry -> {
              Found area = entry.getValue();
              return new Hit(
                  entry.getKey(),
                  area.pieces == area.parts,
                  area.own,
                  area.known,
                  area.later,
                  area.children.stream().mapToInt(Integer::intValue).toArray(),
                  area.maker);
            })
        .toArray(Hit[]::new);
  }
}
