package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.area.lineage.LineageMap.Unit;
import vn.canbang.shared.time.Dates;

/**
 * Works out in which units of every other day's map a unit's figures are found, both ways in time.
 *
 * <p>Nothing is ever split: figures of a unit that was divided, or that came from several units,
 * are found in all of these together. Where the catalogue does not say what a commune became, all
 * that stands in its neighbourhood is possible; so the district's sum stays exact, and no commune's
 * is claimed. Pure.
 */
public final class Lineage {

  private final LineageMap map;
  private final Map<UUID, List<LineagePiece>> pieces = new HashMap<>();
  private final List<LineageRow> rows = new ArrayList<>();

  private Lineage(LineageMap map) {
    this.map = map;
  }

  /** All rows, in no order. */
  public static List<LineageRow> of(
      Collection<Unit> units,
      Collection<LineageMap.Line> lines,
      Collection<LineageMap.Step> steps) {
    Lineage lineage = new Lineage(new LineageMap(units, lines, steps));
    lineage.link();
    lineage.map.units().forEach(lineage::trace);
    return lineage.rows;
  }

  /** A way that nothing proves. */
  private record Guess(Unit old, Unit heir, LocalDate on) {}

  private void link() {
    List<Guess> guesses = guesses();
    Map<UUID, TreeSet<LocalDate>> cuts = new HashMap<>();
    for (Guess guess : guesses) {
      for (Unit unit : List.of(guess.old(), guess.heir())) {
        if (guess.on().isAfter(unit.from()) && guess.on().isBefore(unit.to())) {
          cuts.computeIfAbsent(unit.id(), id -> new TreeSet<>()).add(guess.on());
        }
      }
    }
    List<Unit> traced = map.units().stream().filter(map::traced).toList();
    for (Unit unit : traced) {
      pieces.put(unit.id(), pieces(unit, cuts.getOrDefault(unit.id(), new TreeSet<>())));
    }
    for (Unit unit : traced) {
      LineagePiece last = piecesOf(unit).getLast();
      for (Unit heir : map.heirs(unit)) {
        if (map.traced(heir)) {
          last.becomes(piecesOf(heir).getFirst(), true);
        }
      }
    }
    for (Guess guess : guesses) {
      piece(guess.old(), guess.on().minusDays(1))
          .ifPresent(
              old -> piece(guess.heir(), guess.on()).ifPresent(heir -> old.becomes(heir, false)));
    }
  }

  private List<Guess> guesses() {
    List<Guess> guesses = new ArrayList<>();
    Set<Unit> explained = new HashSet<>();
    for (Unit unit : map.units()) {
      explained.addAll(map.heirs(unit));
    }
    for (Unit orphan : map.withoutHeirs(Dates.OPEN_END)) {
      for (Unit heir : map.possibleHeirs(orphan)) {
        guesses.add(new Guess(orphan, heir, orphan.to()));
        explained.add(heir);
      }
    }
    for (Unit unit : map.units()) {
      if (unit.level() != LineageMap.PROVINCE
          && map.traced(unit)
          && unit.from().isAfter(Dates.BEGINNING)
          && !explained.contains(unit)) {
        map.possibleOrigins(unit).forEach(old -> guesses.add(new Guess(old, unit, unit.from())));
      }
    }
    return guesses;
  }

  private static List<LineagePiece> pieces(Unit unit, TreeSet<LocalDate> cuts) {
    List<LineagePiece> made = new ArrayList<>();
    LocalDate from = unit.from();
    for (LocalDate cut : cuts) {
      made.add(new LineagePiece(unit.id(), from, cut));
      from = cut;
    }
    made.add(new LineagePiece(unit.id(), from, unit.to()));
    for (int i = 1; i < made.size(); i++) {
      made.get(i - 1).becomes(made.get(i), true);
    }
    return made;
  }

  private List<LineagePiece> piecesOf(Unit unit) {
    return pieces.getOrDefault(unit.id(), List.of());
  }

  private Optional<LineagePiece> piece(Unit unit, LocalDate day) {
    return piecesOf(unit).stream().filter(piece -> piece.on(day)).findFirst();
  }

  private void trace(Unit unit) {
    if (map.traced(unit)) {
      piecesOf(unit).forEach(piece -> trace(unit, piece.from(), piece.to(), Set.of(piece)));
      return;
    }
    LocalDate from = unit.from();
    for (LocalDate day : map.changes(unit)) {
      if (territoryChanges(unit, day)) {
        trace(unit, from, day, made(unit, from));
        from = day;
      }
    }
    trace(unit, from, unit.to(), made(unit, from));
  }

  /** The pieces that a district consists of on a day. */
  private Set<LineagePiece> made(Unit district, LocalDate day) {
    return map.within(district, day)
        .flatMap(unit -> piece(unit, day).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a district is not the same land before and from a day on. */
  private boolean territoryChanges(Unit district, LocalDate day) {
    Set<LineagePiece> before = made(district, day.minusDays(1));
    Set<LineagePiece> after = made(district, day);
    return !after.containsAll(all(before, piece -> piece.at(day)))
        || !before.containsAll(all(after, piece -> piece.before(day)));
  }

  private static Set<LineagePiece> all(
      Set<LineagePiece> pieces, Function<LineagePiece, List<LineagePiece>> step) {
    return pieces.stream().flatMap(piece -> step.apply(piece).stream()).collect(Collectors.toSet());
  }

  /** Rows of one unit's figures of some days. */
  private void trace(Unit unit, LocalDate from, LocalDate to, Set<LineagePiece> made) {
    rows.add(new LineageRow(unit.id(), from, to, unit.id(), from, to, 1, true, false));
    Figures figures = new Figures(unit, from, to);
    trace(figures, made, false, Dates.BEGINNING, from);
    trace(figures, made, true, to, Dates.OPEN_END);
  }

  private record Figures(Unit unit, LocalDate from, LocalDate to) {}

  private void trace(
      Figures figures, Set<LineagePiece> made, boolean forward, LocalDate begin, LocalDate end) {
    if (!begin.isBefore(end)) {
      return;
    }
    Set<LineagePiece> reached = LineagePiece.reach(made, forward, true);
    Set<LineagePiece> proven = LineagePiece.reach(made, forward, false);
    List<LocalDate> days =
        Stream.concat(
                Stream.of(begin, end),
                reached.stream().flatMap(piece -> Stream.of(piece.from(), piece.to())))
            .filter(day -> !day.isBefore(begin) && !day.isAfter(end))
            .distinct()
            .sorted()
            .toList();
    Image open = Image.NONE;
    for (int i = 0; i + 1 < days.size(); i++) {
      LocalDate day = days.get(i);
      Set<UUID> units = new HashSet<>();
      boolean known = true;
      for (LineagePiece piece : reached) {
        if (piece.on(day)) {
          units.add(piece.unitId());
          known &= proven.contains(piece);
        }
      }
      Image image = new Image(units, known, day, days.get(i + 1));
      if (open.like(image)) {
        open = open.until(image.to());
      } else {
        write(figures, open, !forward);
        open = image;
      }
    }
    write(figures, open, !forward);
  }

  /** The units in which figures are found on the maps of some days. */
  private record Image(Set<UUID> units, boolean known, LocalDate from, LocalDate to) {

    static final Image NONE = new Image(Set.of(), true, Dates.BEGINNING, Dates.BEGINNING);

    boolean like(Image next) {
      return units.equals(next.units) && known == next.known && to.isEqual(next.from);
    }

    Image until(LocalDate day) {
      return new Image(units, known, from, day);
    }
  }

  private void write(Figures figures, Image image, boolean later) {
    if (figures.unit().level() == LineageMap.DISTRICT && !image.units().isEmpty()) {
      writeDistrict(figures, image, later);
    } else {
      writeUnits(figures, image, later);
    }
  }

  private void writeUnits(Figures figures, Image image, boolean later) {
    image.units().stream()
        .sorted(Comparator.naturalOrder())
        .forEach(
            became ->
                rows.add(
                    new LineageRow(
                        figures.unit().id(),
                        figures.from(),
                        figures.to(),
                        became,
                        image.from(),
                        image.to(),
                        image.units().size(),
                        image.known(),
                        later)));
  }

  /** Where its communes are all those of one district, that district has become of it. */
  private void writeDistrict(Figures figures, Image image, boolean later) {
    LocalDate from = image.from();
    while (from.isBefore(image.to())) {
      LocalDate day = from;
      Optional<Unit> district =
          map.parent(map.unit(image.units().iterator().next()), day)
              .filter(unit -> unit.level() == LineageMap.DISTRICT);
      LocalDate until =
          district.stream()
              .flatMap(unit -> Stream.concat(map.changes(unit).stream(), Stream.of(unit.to())))
              .filter(change -> change.isAfter(day) && change.isBefore(image.to()))
              .findFirst()
              .orElse(image.to());
      Set<UUID> all =
          district
              .map(unit -> map.within(unit, day).map(Unit::id).collect(Collectors.toSet()))
              .orElse(Set.of());
      boolean whole = all.equals(image.units());
      writeUnits(
          figures,
          new Image(
              whole ? Set.of(district.orElseThrow().id()) : image.units(),
              whole || image.known(),
              day,
              until),
          later);
      from = until;
    }
  }
}
