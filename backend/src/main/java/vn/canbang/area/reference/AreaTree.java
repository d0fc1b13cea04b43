package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Works out who lay under whom and when. A parent's code names a unit of each day: a commune whose
 * district was renamed lay under both of the district's episodes, one after the other.
 */
final class AreaTree {

  private final AreaEpisodes episodes;
  private final List<AreaLine> lines = new ArrayList<>();

  private AreaTree(AreaEpisodes episodes) {
    this.episodes = episodes;
  }

  /**
   * The lines of some units; those above them are among {@code episodes}, each of a level above
   * that of what lies under it, so that no circle is possible.
   */
  static List<AreaLine> lines(AreaEpisodes episodes, Collection<AreaUnit> units) {
    AreaTree tree = new AreaTree(episodes);
    for (AreaUnit unit : units) {
      tree.lines.add(new AreaLine(unit.id(), unit.id(), 0, unit.validFrom(), unit.validTo()));
      tree.climb(unit.id(), unit, 1, unit.validFrom(), unit.validTo());
    }
    return tree.lines;
  }

  private void climb(UUID from, AreaUnit unit, int depth, LocalDate begin, LocalDate end) {
    String parentCode = unit.parentCode();
    if (parentCode == null) {
      return;
    }
    for (AreaUnit parent : episodes.of(parentCode)) {
      LocalDate first = later(begin, parent.validFrom());
      LocalDate last = parent.validTo().isBefore(end) ? parent.validTo() : end;
      if (first.isBefore(last) && parent.level() < unit.level()) {
        lines.add(new AreaLine(parent.id(), from, depth, first, last));
        climb(from, parent, depth + 1, first, last);
      }
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
