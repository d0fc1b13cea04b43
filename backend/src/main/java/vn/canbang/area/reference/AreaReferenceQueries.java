package vn.canbang.area.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.lineage.LineageRow;
import vn.canbang.area.reference.HamletUnits.Hamlet;

/**
 * Reads and writes the reference data in many rows at a time: tens of thousands of them through the
 * mapper would take minutes. Rows are written in the order of their keys, which the engines put
 * away in half the time. Joins the transaction of its caller.
 */
@ApplicationScoped
class AreaReferenceQueries {

  /** Enough to make the cost of a statement small beside that of its rows. */
  private static final int ROWS_AT_ONCE = 100;

  private static final Comparator<UUID> BY_BYTES =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private final AgroalDataSource source;

  AreaReferenceQueries(AgroalDataSource source) {
    this.source = source;
  }

  /** Checksums of the files loaded last, by file. */
  Map<String, String> checksums() {
    Map<String, String> found = new HashMap<>();
    read(
        "select file, sha256 from area_source",
        row -> found.put(row.getString(1), row.getString(2)));
    return found;
  }

  AreaReference.Held held() {
    List<AreaChange.Known> areas = new ArrayList<>();
    read(
        """
        select id, code, level, type, name, parent_code, valid_from, valid_to, name_key from area
        """,
        row ->
            areas.add(
                new AreaChange.Known(
                    new AreaUnit(
                        id(row, 1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        day(row, 7),
                        day(row, 8)),
                    row.getString(9))));
    List<AreaSuccession> successions = new ArrayList<>();
    read(
        "select old_id, new_id, effective_on, extent, kind from area_succession",
        row ->
            successions.add(
                new AreaSuccession(
                    id(row, 1),
                    id(row, 2),
                    day(row, 3),
                    SuccessionExtent.valueOf(row.getString(4)),
                    SuccessionKind.valueOf(row.getString(5)))));
    List<Hamlet> hamlets = new ArrayList<>();
    read(
        "select code, commune_id, type, name, valid_from, valid_to from hamlet",
        row ->
            hamlets.add(
                new Hamlet(
                    row.getString(1),
                    id(row, 2),
                    HamletType.valueOf(row.getString(3)).words(),
                    row.getString(4),
                    day(row, 5),
                    day(row, 6))));
    return new AreaReference.Held(areas, successions, hamlets);
  }

  void write(AreaChange change, Instant at) {
    insert(
        "area",
        "id, code, level, type, name, full_name, search_key, name_key, sort_key, parent_code,"
            + " valid_from, valid_to, changed_at",
        change.added().stream().sorted(Comparator.comparing(AreaUnit::id, BY_BYTES)).toList(),
        (row, unit) -> {
          row.put(unit.id());
          bind(row, unit, at);
        });
    List<AreaUnit> rewritten = new ArrayList<>(change.changed());
    rewritten.addAll(change.withdrawn());
    batch(
        """
        update area
        set code = ?, level = ?, type = ?, name = ?, full_name = ?, search_key = ?, name_key = ?,
            sort_key = ?, parent_code = ?, valid_from = ?, valid_to = ?, changed_at = ?
        where id = ?
        """,
        rewritten,
        (row, unit) -> {
          bind(row, unit, at);
          row.put(unit.id());
        });
  }

  private static void bind(Cells row, AreaUnit unit, Instant at) throws SQLException {
    row.put(unit.code());
    row.put(unit.level());
    row.put(unit.type());
    row.put(unit.name());
    row.put(unit.fullName());
    row.put(unit.searchKey());
    row.put(unit.nameKey());
    row.put(unit.sortKey());
    row.put(unit.parentCode());
    row.put(unit.validFrom());
    row.put(unit.validTo());
    row.put(at.atOffset(ZoneOffset.UTC));
  }

  /** Makes the closure hold these lines and no others; answers whether it did not yet. */
  boolean replaceLines(Collection<AreaLine> wanted) {
    return replaceLines(wanted, "");
  }

  /** The same of the lines from hamlets up. */
  void replaceHamletLines(Collection<AreaLine> wanted) {
    replaceLines(wanted, " where descendant_id in (select id from area where level = 4)");
  }

  private boolean replaceLines(Collection<AreaLine> wanted, String of) {
    Set<AreaLine> held = new HashSet<>();
    read(
        "select ancestor_id, descendant_id, depth, valid_from, valid_to from area_closure" + of,
        row ->
            held.add(
                new AreaLine(id(row, 1), id(row, 2), row.getInt(3), day(row, 4), day(row, 5))));
    List<AreaLine> added = wanted.stream().filter(line -> !held.contains(line)).toList();
    wanted.forEach(held::remove);
    removeLines(held);
    addLines(added);
    return !held.isEmpty() || !added.isEmpty();
  }

  private void removeLines(Collection<AreaLine> lines) {
    batch(
        "delete from area_closure where descendant_id = ? and ancestor_id = ? and valid_from = ?",
        lines,
        (row, line) -> {
          row.put(line.descendantId());
          row.put(line.ancestorId());
          row.put(line.validFrom());
        });
  }

  private void addLines(Collection<AreaLine> lines) {
    insert(
        "area_closure",
        "ancestor_id, descendant_id, depth, valid_from, valid_to",
        lines.stream()
            .sorted(
                Comparator.comparing(AreaLine::descendantId, BY_BYTES)
                    .thenComparing(AreaLine::ancestorId, BY_BYTES))
            .toList(),
        (row, line) -> {
          row.put(line.ancestorId());
          row.put(line.descendantId());
          row.put(line.depth());
          row.put(line.validFrom());
          row.put(line.validTo());
        });
  }

  /** Makes the lineage hold these rows and no others. */
  void replaceLineage(Collection<LineageRow> wanted) {
    Set<LineageRow> held = new HashSet<>();
    read(
        """
        select area_id, figure_from, figure_to, became_id, valid_from, valid_to, parts, known, later
        from area_lineage
        """,
        row ->
            held.add(
                new LineageRow(
                    id(row, 1),
                    day(row, 2),
                    day(row, 3),
                    id(row, 4),
                    day(row, 5),
                    day(row, 6),
                    row.getInt(7),
                    row.getBoolean(8),
                    row.getBoolean(9))));
    List<LineageRow> added = wanted.stream().filter(row -> !held.contains(row)).toList();
    wanted.forEach(held::remove);
    batch(
        """
        delete from area_lineage
        where area_id = ? and figure_from = ? and became_id = ? and valid_from = ?
        """,
        held,
        (row, gone) -> {
          row.put(gone.areaId());
          row.put(gone.figureFrom());
          row.put(gone.becameId());
          row.put(gone.mapFrom());
        });
    insert(
        "area_lineage",
        "area_id, figure_from, figure_to, became_id, valid_from, valid_to, parts, known, later",
        added.stream()
            .sorted(
                Comparator.comparing(LineageRow::areaId, BY_BYTES)
                    .thenComparing(LineageRow::figureFrom)
                    .thenComparing(LineageRow::becameId, BY_BYTES))
            .toList(),
        (row, step) -> {
          row.put(step.areaId());
          row.put(step.figureFrom());
          row.put(step.figureTo());
          row.put(step.becameId());
          row.put(step.mapFrom());
          row.put(step.mapTo());
          row.put(step.parts());
          row.put(step.known());
          row.put(step.later());
        });
  }

  void write(SuccessionChange change) {
    batch(
        "delete from area_succession where old_id = ? and new_id = ?",
        change.removed(),
        (row, succession) -> {
          row.put(succession.oldId());
          row.put(succession.newId());
        });
    insert(
        "area_succession",
        "old_id, new_id, effective_on, extent, kind",
        change.added().stream()
            .sorted(
                Comparator.comparing(AreaSuccession::oldId, BY_BYTES)
                    .thenComparing(AreaSuccession::newId, BY_BYTES))
            .toList(),
        (row, succession) -> {
          row.put(succession.oldId());
          row.put(succession.newId());
          row.put(succession.effectiveOn());
          row.put(succession.extent().name());
          row.put(succession.kind().name());
        });
  }

  /** Attributes of what was withdrawn go to the episode that now bears its code. */
  void moveAttributes(Map<UUID, UUID> heirs) {
    batch(
        "update area_attribute set area_id = ? where area_id = ?",
        heirs.entrySet(),
        (row, heir) -> {
          row.put(heir.getValue());
          row.put(heir.getKey());
        });
  }

  void keepChecksums(Map<String, String> checksums, Instant at) {
    batch(
        "delete from area_source where file = ?", checksums.keySet(), (row, file) -> row.put(file));
    insert(
        "area_source",
        "file, sha256, loaded_at",
        checksums.entrySet(),
        (row, checksum) -> {
          row.put(checksum.getKey());
          row.put(checksum.getValue());
          row.put(at.atOffset(ZoneOffset.UTC));
        });
  }

  private static UUID id(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private void read(String sql, Reader reader) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> void insert(String table, String columns, Collection<T> rows, Binder<T> binder) {
    String one = "(" + columns.replaceAll("[a-z_0-9]+", "?") + ")";
    List<T> all = List.copyOf(rows);
    for (int at = 0; at < all.size(); ) {
      int size = Math.min(ROWS_AT_ONCE, all.size() - at);
      String[] values = new String[size];
      Arrays.fill(values, one);
      String sql =
          "insert into " + table + " (" + columns + ") values " + String.join(", ", values);
      try (Connection connection = source.getConnection();
          PreparedStatement statement = connection.prepareStatement(sql)) {
        for (; at + size <= all.size(); at += size) {
          Cells cells = new Cells(statement);
          for (T row : all.subList(at, at + size)) {
            binder.bind(cells, row);
          }
          statement.executeUpdate();
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private <T> void batch(String sql, Collection<T> rows, Binder<T> binder) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T row : rows) {
        binder.bind(new Cells(statement), row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes the values of a statement one after the other. */
  private static final class Cells {

    private final PreparedStatement statement;
    private int filled;

    Cells(PreparedStatement statement) {
      this.statement = statement;
    }

    void put(@Nullable Object value) throws SQLException {
      statement.setObject(++filled, value);
    }
  }

  private interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  private interface Binder<T> {
    void bind(Cells row, T value) throws SQLException;
  }
}
