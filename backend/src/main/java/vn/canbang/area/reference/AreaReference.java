package vn.canbang.area.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.lineage.Lineage;
import vn.canbang.area.lineage.LineageMap;
import vn.canbang.area.lineage.LineageRow;
import vn.canbang.area.reference.HamletUnits.Hamlet;
import vn.canbang.shared.table.TableRow;

/**
 * What the tables are to hold: units of the files and the hamlets below them, what became of them,
 * and who lay under whom. Pure: works from what is known and what a file says.
 *
 * @param units change of units of the files
 * @param hamlets change of hamlets
 * @param lines of all episodes
 */
record AreaReference(
    AreaChange units, AreaChange hamlets, SuccessionChange successions, List<AreaLine> lines) {

  /**
   * What the tables hold.
   *
   * @param areas rows of all levels, withdrawn ones among them
   */
  record Held(
      Collection<AreaChange.Known> areas,
      Collection<AreaSuccession> successions,
      Collection<Hamlet> hamlets) {}

  /**
   * Works it out. When {@code faults} has learnt of any, the answer is of no use.
   *
   * @param units rows of a file of units; null to keep those that there are
   * @param successors rows of a file of successions; null to keep those that there are
   */
  static AreaReference of(
      Held held,
      @Nullable List<TableRow> units,
      @Nullable List<TableRow> successors,
      LineFaults faults) {
    List<AreaChange.Known> known =
        held.areas().stream().filter(k -> k.unit().level() < AreaUnit.HAMLET).toList();
    List<UnitFile.Entry> file = units == null ? List.of() : UnitFile.read(units, faults);
    AreaChange change =
        AreaChange.of(
            known,
            units == null
                ? valid(known.stream().map(AreaChange.Known::unit))
                : file.stream().map(UnitFile.Entry::unit).toList());
    AreaEpisodes episodes = new AreaEpisodes(change.units());
    List<AreaSuccession> successions =
        successors == null
            ? kept(held, episodes, file, faults)
            : SuccessorFile.read(successors, episodes, faults);
    AreaChange hamlets =
        AreaChange.of(
            held.areas().stream().filter(k -> k.unit().level() == AreaUnit.HAMLET).toList(),
            HamletUnits.of(held.hamlets(), episodes, new AreaSuccessions(episodes, successions)));
    List<AreaUnit> all = valid(Stream.of(change, hamlets).flatMap(c -> c.units().stream()));
    return new AreaReference(
        change,
        hamlets,
        SuccessionChange.of(held.successions(), successions),
        AreaTree.lines(new AreaEpisodes(all), all));
  }

  /** Where figures of each unit are found on the maps of other days; hamlets have none. */
  List<LineageRow> lineage() {
    return Lineage.of(
        units.units().stream()
            .map(u -> new LineageMap.Unit(u.id(), u.code(), u.level(), u.validFrom(), u.validTo()))
            .toList(),
        lines.stream()
            .filter(line -> line.depth() == 1)
            .map(
                line ->
                    new LineageMap.Line(
                        line.descendantId(), line.ancestorId(), line.validFrom(), line.validTo()))
            .toList(),
        successions.wanted().stream()
            .map(one -> new LineageMap.Step(one.oldId(), one.newId()))
            .toList());
  }

  /** The lines from hamlets up. */
  List<AreaLine> hamletLines() {
    Set<UUID> ids = hamlets.units().stream().map(AreaUnit::id).collect(Collectors.toSet());
    return lines.stream().filter(line -> ids.contains(line.descendantId())).toList();
  }

  /** Of each episode that was withdrawn: the one that bears its code on its first day, if any. */
  Map<UUID, UUID> heirs() {
    List<AreaUnit> all = valid(Stream.of(units, hamlets).flatMap(c -> c.units().stream()));
    AreaEpisodes episodes = new AreaEpisodes(all);
    Map<UUID, UUID> heirs = new HashMap<>();
    for (AreaUnit gone : Stream.of(units, hamlets).flatMap(c -> c.withdrawn().stream()).toList()) {
      episodes.on(gone.code(), gone.validFrom()).ifPresent(heir -> heirs.put(gone.id(), heir.id()));
    }
    return heirs;
  }

  private static List<AreaUnit> valid(Stream<AreaUnit> units) {
    return units.filter(unit -> !unit.isWithdrawn()).toList();
  }

  /** The recorded successions, between the episodes that now bear their codes on their days. */
  private static List<AreaSuccession> kept(
      Held held, AreaEpisodes episodes, List<UnitFile.Entry> file, LineFaults faults) {
    Map<UUID, AreaUnit> before =
        held.areas().stream()
            .map(AreaChange.Known::unit)
            .collect(Collectors.toMap(AreaUnit::id, Function.identity()));
    List<AreaSuccession> kept = new ArrayList<>();
    Set<List<UUID>> pairs = new HashSet<>();
    for (AreaSuccession one : held.successions()) {
      AreaUnit old = before.get(one.oldId());
      AreaUnit heir = before.get(one.newId());
      if (old == null || heir == null) {
        throw new IllegalStateException("a succession between units that are not there");
      }
      AreaUnit oldNow = episodes.on(old.code(), one.effectiveOn().minusDays(1)).orElse(null);
      AreaUnit heirNow = episodes.on(heir.code(), one.effectiveOn()).orElse(null);
      if (oldNow == null || heirNow == null || !pairs.add(List.of(oldNow.id(), heirNow.id()))) {
        faults.add(
            UnitFile.lineOf(file, oldNow == null ? old.code() : heir.code()),
            "area.file.succession-broken",
            null,
            old.code(),
            heir.code(),
            one.effectiveOn());
      } else {
        kept.add(
            new AreaSuccession(
                oldNow.id(), heirNow.id(), one.effectiveOn(), one.extent(), one.kind()));
      }
    }
    return kept;
  }
}
