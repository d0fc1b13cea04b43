package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The units of all days as the catalogue has them: what lies in what, and who became whom. */
public final class LineageMap {

  static final int PROVINCE = 1;
  static final int DISTRICT = 2;
  private static final int COMMUNE = 3;

  private final Map<UUID, Unit> units = new LinkedHashMap<>();
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<UUID, List<Line>> above = new HashMap<>();
  private final Map<UUID, List<Line>> below = new HashMap<>();
  private final Map<UUID, List<UUID>> steps = new HashMap<>();

  /** An episode of a code. */
  public record Unit(UUID id, String code, int level, LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  /** What lay directly in what. */
  public record Line(UUID childId, UUID parentId, LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  /** A succession that the catalogue names. */
  public record Step(UUID oldId, UUID newId) {}

  LineageMap(Collection<Unit> units, Collection<Line> lines, Collection<Step> steps) {
    for (Unit unit : units) {
      if (unit.from().isBefore(unit.to()) && unit.level() <= COMMUNE) {
        this.units.put(unit.id(), unit);
        byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
      }
    }
    for (Line line : lines) {
      if (this.units.containsKey(line.childId()) && this.units.containsKey(line.parentId())) {
        above.computeIfAbsent(line.childId(), id -> new ArrayList<>()).add(line);
        below.computeIfAbsent(line.parentId(), id -> new ArrayList<>()).add(line);
      }
    }
    for (Step step : steps) {
      if (this.units.containsKey(step.oldId()) && this.units.containsKey(step.newId())) {
        this.steps.computeIfAbsent(step.oldId(), id -> new ArrayList<>()).add(step.newId());
      }
    }
  }

  Collection<Unit> units() {
    return units.values();
  }

  Unit unit(UUID id) {
    Unit unit = units.get(id);
    if (unit == null) {
      throw new IllegalArgumentException("no such unit: " + id);
    }
    return unit;
  }

  /**
   * Whether a unit is traced by itself: communes, provinces, and the island districts that had no
   * communes. Other districts are traced by their communes, for nothing says what they became.
   */
  boolean traced(Unit unit) {
    return unit.level() != DISTRICT || !below.containsKey(unit.id());
  }

  /**
   * What a unit became as far as the catalogue tells: by its successions, or without any the next
   * episode of its code that begins when it ends (renamed, moved, of another type).
   */
  List<Unit> heirs(Unit unit) {
    List<UUID> named = steps.get(unit.id());
    return named == null
        ? byCode.getOrDefault(unit.code(), List.of()).stream()
            .filter(other -> other.from().isEqual(unit.to()))
            .toList()
        : named.stream().map(this::unit).toList();
  }

  Optional<Unit> parent(Unit unit, LocalDate day) {
    return above.getOrDefault(unit.id(), List.of()).stream()
        .filter(line -> line.on(day))
        .findFirst()
        .map(line -> unit(line.parentId()));
  }

  /** The traced units that a unit consists of on a day; none when it does not exist then. */
  Stream<Unit> within(Unit unit, LocalDate day) {
    if (!unit.on(day)) {
      return Stream.empty();
    }
    return unit.level() == COMMUNE || (unit.level() == DISTRICT && traced(unit))
        ? Stream.of(unit)
        : below.getOrDefault(unit.id(), List.of()).stream()
            .filter(line -> line.on(day))
            .flatMap(line -> within(unit(line.childId()), day));
  }

  /** Days within a unit's life on which something came to it or left it, in order. */
  List<LocalDate> changes(Unit unit) {
    return below.getOrDefault(unit.id(), List.of()).stream()
        .flatMap(line -> Stream.of(line.from(), line.to()))
        .filter(day -> day.isAfter(unit.from()) && day.isBefore(unit.to()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Communes that ended and nothing says what they became. */
  List<Unit> withoutHeirs(LocalDate openEnd) {
    return units.values().stream()
        .filter(unit -> unit.level() != PROVINCE && traced(unit))
        .filter(unit -> unit.to().isBefore(openEnd) && heirs(unit).isEmpty())
        .sorted(Comparator.comparing(Unit::to))
        .toList();
  }

  /** What a unit without heirs may have come to: all that stands where its neighbours stood. */
  Set<Unit> possibleHeirs(Unit unit) {
    LocalDate end = unit.to();
    LocalDate eve = end.minusDays(1);
    Optional<Unit> parent = parent(unit, eve);
    if (parent.isEmpty()) {
      return Set.of();
    }
    Set<Unit> found = new HashSet<>();
    within(parent.get(), end).forEach(found::add);
    List<Unit> neighbours =
        within(parent.get(), eve)
            .flatMap(one -> one.on(end) ? Stream.of(one) : heirs(one).stream())
            .filter(one -> one.on(end))
            .toList();
    found.addAll(neighbours);
    if (!parent.get().on(end)) {
      // The district ended as well: it may have gone anywhere in those that its communes went to.
      neighbours.stream()
          .flatMap(one -> parent(one, end).stream())
          .distinct()
          .flatMap(district -> within(district, end))
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      parent(parent.get(), eve).stream()
          .flatMap(province -> within(province, end))
          .forEach(found::add);
    }
    return found;
  }

  /** What a unit that the catalogue knows no origin of may have been made from. */
  Set<Unit> possibleOrigins(Unit unit) {
    LocalDate eve = unit.from().minusDays(1);
    Set<Unit> found = new HashSet<>();
    parent(unit, unit.from()).stream()
        .flatMap(
            parent ->
                parent.on(eve)
                    ? within(parent, eve)
                    : parent(parent, unit.from()).stream()
                        .flatMap(province -> within(province, eve)))
        .forEach(found::add);
    return found;
  }
}
