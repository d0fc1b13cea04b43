package vn.canbang.area;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the reference data in batches: tens of thousands of rows through the mapper would take
 * minutes. Joins the transaction of its caller.
 */
@ApplicationScoped
class AreaReferenceQueries {

  private static final int BATCH = 2_000;

  private final AgroalDataSource source;

  AreaReferenceQueries(AgroalDataSource source) {
    this.source = source;
  }

  /** Checksums of the files loaded last, by file. */
  Map<String, String> checksums() {
    return read(
        "select file, sha256 from area_source",
        rows -> {
          Map<String, String> found = new HashMap<>();
          while (rows.next()) {
            found.put(rows.getString(1), rows.getString(2));
          }
          return found;
        });
  }

  Map<UUID, AreaUnit> units() {
    return read(
        """
        select id, code, level, type, name, parent_code, valid_from, valid_to
        from area
        """,
        rows -> {
          Map<UUID, AreaUnit> found = new HashMap<>();
          while (rows.next()) {
            found.put(
                rows.getObject(1, UUID.class),
                new AreaUnit(
                    rows.getString(2),
                    rows.getInt(3),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getObject(7, LocalDate.class),
                    rows.getObject(8, LocalDate.class)));
          }
          return found;
        });
  }

  void insertUnits(Collection<AreaUnit> units, Instant at) {
    batch(
        """
        insert into area (level, type, name, full_name, search_key, sort_key, parent_code,
                          valid_to, changed_at, code, valid_from, id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        units,
        (row, unit) -> {
          bindChangeable(row, unit, at);
          row.setString(10, unit.code());
          row.setObject(11, unit.validFrom());
          row.setObject(12, unit.id());
        });
  }

  void updateUnits(Collection<AreaUnit> units, Instant at) {
    batch(
        """
        update area
        set level = ?, type = ?, name = ?, full_name = ?, search_key = ?, sort_key = ?,
            parent_code = ?, valid_to = ?, changed_at = ?
        where id = ?
        """,
        units,
        (row, unit) -> {
          bindChangeable(row, unit, at);
          row.setObject(10, unit.id());
        });
  }

  private static void bindChangeable(PreparedStatement row, AreaUnit unit, Instant at)
      throws SQLException {
    row.setInt(1, unit.level());
    row.setString(2, unit.type());
    row.setString(3, unit.name());
    row.setString(4, unit.fullName());
    row.setString(5, unit.searchKey());
    row.setString(6, unit.sortKey());
    row.setString(7, unit.parentCode());
    row.setObject(8, unit.validTo());
    row.setObject(9, at.atOffset(ZoneOffset.UTC));
  }

  void replaceLines(List<AreaLine> lines) {
    run("delete from area_closure");
    batch(
        """
        insert into area_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
        values (?, ?, ?, ?, ?)
        """,
        lines,
        (row, line) -> {
          row.setObject(1, line.ancestorId());
          row.setObject(2, line.descendantId());
          row.setInt(3, line.depth());
          row.setObject(4, line.validFrom());
          row.setObject(5, line.validTo());
        });
  }

  void replaceSuccessions(List<AreaSuccession> successions) {
    run("delete from area_succession");
    batch(
        """
        insert into area_succession (old_id, new_id, effective_on, extent, kind)
        values (?, ?, ?, ?, ?)
        """,
        successions,
        (row, succession) -> {
          row.setObject(1, succession.oldId());
          row.setObject(2, succession.newId());
          row.setObject(3, succession.effectiveOn());
          row.setString(4, succession.extent());
          row.setString(5, succession.kind());
        });
  }

  void replaceChecksums(Map<String, String> checksums, Instant at) {
    run("delete from area_source");
    batch(
        "insert into area_source (file, sha256, loaded_at) values (?, ?, ?)",
        checksums.entrySet(),
        (row, checksum) -> {
          row.setString(1, checksum.getKey());
          row.setString(2, checksum.getValue());
          row.setObject(3, at.atOffset(ZoneOffset.UTC));
        });
  }

  private <T> T read(String sql, Reader<T> reader) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      return reader.read(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> void batch(String sql, Collection<T> rows, Binder<T> binder) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (T row : rows) {
        binder.bind(statement, row);
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private interface Binder<T> {
    void bind(PreparedStatement statement, T row) throws SQLException;
  }
}
