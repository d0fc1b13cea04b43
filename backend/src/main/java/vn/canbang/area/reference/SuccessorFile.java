package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.table.TableRow;

/**
 * Reads the file of successions, all of them: which unit became which, when, and whether as a
 * whole. The old unit is the one that bore its code on the day before.
 */
final class SuccessorFile {

  static final List<String> COLUMNS =
      List.of("old_code", "new_code", "effective_date", "extent", "kind");

  private final AreaEpisodes episodes;
  private final LineFaults faults;
  private final Map<Pair, Integer> lines = new HashMap<>();
  private final Map<UUID, List<Entry>> byOld = new HashMap<>();
  private final List<AreaSuccession> successions = new ArrayList<>();

  private SuccessorFile(AreaEpisodes episodes, LineFaults faults) {
    this.episodes = episodes;
    this.faults = faults;
  }

  private record Pair(UUID oldId, UUID newId) {}

  private record Entry(int line, String oldCode, AreaSuccession succession) {}

  /** The successions of a file; incomplete when {@code faults} has learnt of any. */
  static List<AreaSuccession> read(List<TableRow> rows, AreaEpisodes episodes, LineFaults faults) {
    SuccessorFile file = new SuccessorFile(episodes, faults);
    rows.forEach(file::row);
    file.byOld.values().forEach(file::requireWhole);
    return file.successions;
  }

  private void row(TableRow row) {
    LocalDate day = FileDates.read(row, 2, null, faults);
    SuccessionExtent extent = constant(row, 3, SuccessionExtent.class);
    SuccessionKind kind = constant(row, 4, SuccessionKind.class);
    if (day == null) {
      return;
    }
    AreaUnit old = unit(row, 0, day.minusDays(1));
    AreaUnit heir = unit(row, 1, day);
    if (extent == null || kind == null || old == null || heir == null) {
      return;
    }
    Integer before = lines.putIfAbsent(new Pair(old.id(), heir.id()), row.line());
    if (before != null) {
      faults.add(row.line(), "area.file.succession-twice", row.cell(0), before);
      return;
    }
    AreaSuccession succession = new AreaSuccession(old.id(), heir.id(), day, extent, kind);
    successions.add(succession);
    byOld
        .computeIfAbsent(old.id(), id -> new ArrayList<>(1))
        .add(new Entry(row.line(), old.code(), succession));
  }

  private <E extends Enum<E>> @Nullable E constant(TableRow row, int column, Class<E> type) {
    String text = row.cell(column).toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    faults.add(row.line(), "area.file.word", row.cell(column), COLUMNS.get(column));
    return null;
  }

  private @Nullable AreaUnit unit(TableRow row, int column, LocalDate day) {
    String code = row.cell(column);
    Optional<AreaUnit> unit = episodes.on(code, day);
    if (unit.isEmpty()) {
      faults.add(row.line(), "area.file.unit-unknown", code, code, day);
    }
    return unit.orElse(null);
  }

  /** A unit goes over as a whole to one, or in parts to several. */
  private void requireWhole(List<Entry> of) {
    for (Entry entry : of) {
      boolean whole = entry.succession().extent() == SuccessionExtent.FULL;
      if (whole != (of.size() == 1)) {
        faults.add(
            entry.line(),
            whole ? "area.file.full-divided" : "area.file.partial-single",
            entry.oldCode(),
            entry.oldCode(),
            of.size());
      }
    }
  }
}
