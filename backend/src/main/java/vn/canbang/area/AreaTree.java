package vn.canbang.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Works out who lay under whom and when. A parent's code names a unit of each day: a commune whose
 * district was renamed lay under both of the district's episodes, one after the other.
 */
final class AreaTree {

  private static final int DEEPEST = 8;

  private final Map<String, List<AreaUnit>> byCode = new HashMap<>();
  private final List<AreaLine> lines = new ArrayList<>();

  private AreaTree() {}

  /**
   * All lines of a set of units.
   *
   * @throws IllegalArgumentException when two episodes of a code overlap, a unit has no parent on
   *     some day, or units lie in a circle
   */
  static List<AreaLine> lines(List<AreaUnit> units) {
    AreaTree tree = new AreaTree();
    units.forEach(u -> tree.byCode.computeIfAbsent(u.code(), c -> new ArrayList<>()).add(u));
    tree.byCode.values().forEach(AreaTree::requireApart);
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
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("unit " + unit.code() + " lies in a circle");
    }
    LocalDate covered = begin;
    for (AreaUnit parent : byCode.getOrDefault(parentCode, List.of())) {
      LocalDate first = later(begin, parent.validFrom());
      LocalDate last = parent.validTo().isBefore(end) ? parent.validTo() : end;
      if (first.isBefore(last) && first.equals(covered)) {
        lines.add(new AreaLine(parent.id(), from, depth, first, last));
        climb(from, parent, depth + 1, first, last);
        covered = last;
      }
    }
    if (covered.isBefore(end)) {
      throw new IllegalArgumentException(
          "unit " + unit.code() + " has no parent " + parentCode + " on " + covered);
    }
  }

  /** Also leaves the episodes in order of time. */
  private static void requireApart(List<AreaUnit> episodes) {
    episodes.sort(Comparator.comparing(AreaUnit::validFrom));
    for (int i = 1; i < episodes.size(); i++) {
      if (episodes.get(i).validFrom().isBefore(episodes.get(i - 1).validTo())) {
        throw new IllegalArgumentException(
            "unit " + episodes.get(i).code() + " is two units on " + episodes.get(i).validFrom());
      }
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
