package vn.canbang.area.reference;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.shared.persistence.Ids;

/**
 * What has to be written for the table to hold the wanted episodes. Known episodes keep their ids,
 * so that what points to them stays: also when a newer file corrects the day on which one began.
 *
 * @param units all wanted ones under their ids, then those withdrawn now or before
 */
record AreaChange(
    List<AreaUnit> units, List<AreaUnit> added, List<AreaUnit> changed, List<AreaUnit> withdrawn) {

  /**
   * A row of the table.
   *
   * @param nameKey as kept; other than the unit's own when the way to make it has changed
   */
  record Known(AreaUnit unit, String nameKey) {

    boolean holds(AreaUnit wanted) {
      return unit.equals(wanted) && nameKey.equals(wanted.nameKey());
    }
  }

  static AreaChange of(Collection<Known> known, Collection<AreaUnit> wanted) {
    Map<UUID, Known> byId =
        known.stream().collect(Collectors.toMap(k -> k.unit().id(), Function.identity()));
    List<AreaUnit> units = identified(known, wanted, byId.keySet());
    List<AreaUnit> added = new ArrayList<>();
    List<AreaUnit> changed = new ArrayList<>();
    Map<UUID, Known> vanished = new HashMap<>(byId);
    for (AreaUnit unit : units) {
      Known before = vanished.remove(unit.id());
      if (before == null) {
        added.add(unit);
      } else if (!before.holds(unit)) {
        changed.add(unit);
      }
    }
    List<AreaUnit> withdrawn =
        vanished.values().stream()
            .filter(k -> !k.unit().isWithdrawn() || !k.holds(k.unit()))
            .map(k -> k.unit().withdrawn())
            .toList();
    Stream<AreaUnit> gone = vanished.values().stream().map(k -> k.unit().withdrawn());
    return new AreaChange(Stream.concat(units.stream(), gone).toList(), added, changed, withdrawn);
  }

  AreaImport outcome(int rows, boolean applied) {
    return new AreaImport(
        AreaImportPart.UNITS,
        rows,
        added.size(),
        changed.size(),
        withdrawn.size(),
        rows - added.size() - changed.size(),
        applied);
  }

  private static List<AreaUnit> identified(
      Collection<Known> known, Collection<AreaUnit> wanted, Set<UUID> taken) {
    Map<String, List<AreaUnit>> free = new HashMap<>();
    known.forEach(k -> free.computeIfAbsent(k.unit().code(), c -> new ArrayList<>()).add(k.unit()));
    List<AreaUnit> identified = new ArrayList<>(wanted.size());
    List<AreaUnit> open = new ArrayList<>();
    for (AreaUnit unit : wanted) {
      Optional<AreaUnit> same =
          take(free, unit, k -> k.validFrom().equals(unit.validFrom()) ? 1L : 0L);
      if (same.isPresent()) {
        identified.add(unit.as(same.get().id()));
      } else {
        open.add(unit);
      }
    }
    Set<UUID> used = new HashSet<>(taken);
    for (AreaUnit unit : open) {
      UUID id =
          take(free, unit, k -> k.level() == unit.level() ? overlap(k, unit) : 0L)
              .map(AreaUnit::id)
              .orElseGet(() -> used.add(unit.id()) ? unit.id() : Ids.next());
      identified.add(unit.as(id));
    }
    return identified;
  }

  /** The known episode of the same code that fits best, if any fits at all. */
  private static Optional<AreaUnit> take(
      Map<String, List<AreaUnit>> free, AreaUnit wanted, Function<AreaUnit, Long> fit) {
    List<AreaUnit> candidates = free.getOrDefault(wanted.code(), List.of());
    Optional<AreaUnit> best =
        candidates.stream().filter(k -> fit.apply(k) > 0).max(Comparator.comparing(fit));
    best.ifPresent(candidates::remove);
    return best;
  }

  private static long overlap(AreaUnit a, AreaUnit b) {
    return ChronoUnit.DAYS.between(
        a.validFrom().isAfter(b.validFrom()) ? a.validFrom() : b.validFrom(),
        a.validTo().isBefore(b.validTo()) ? a.validTo() : b.validTo());
  }
}
