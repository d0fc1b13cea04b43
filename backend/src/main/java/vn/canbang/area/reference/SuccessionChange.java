package vn.canbang.area.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What has to be written for the table to hold the wanted successions. One that says something else
 * of the same two units is removed and added.
 *
 * @param changed how many say something else
 */
record SuccessionChange(
    List<AreaSuccession> wanted,
    List<AreaSuccession> added,
    List<AreaSuccession> removed,
    int changed) {

  private record Pair(UUID oldId, UUID newId) {

    static Pair of(AreaSuccession one) {
      return new Pair(one.oldId(), one.newId());
    }
  }

  static SuccessionChange of(Collection<AreaSuccession> held, List<AreaSuccession> wanted) {
    Map<Pair, AreaSuccession> before = new HashMap<>();
    held.forEach(one -> before.put(Pair.of(one), one));
    List<AreaSuccession> added =
        wanted.stream().filter(one -> !one.equals(before.get(Pair.of(one)))).toList();
    int changed = (int) added.stream().filter(one -> before.containsKey(Pair.of(one))).count();
    wanted.stream()
        .filter(one -> one.equals(before.get(Pair.of(one))))
        .map(Pair::of)
        .toList()
        .forEach(before::remove);
    return new SuccessionChange(wanted, added, List.copyOf(before.values()), changed);
  }

  boolean any() {
    return Stream.of(added, removed).anyMatch(list -> !list.isEmpty());
  }

  AreaImport outcome(int rows, boolean applied) {
    return new AreaImport(
        AreaImportPart.SUCCESSORS,
        rows,
        added.size() - changed,
        changed,
        removed.size() - changed,
        rows - added.size(),
        applied);
  }
}
