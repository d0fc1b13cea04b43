package vn.canbang.audit;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, inside H2 itself, that anybody changes the trail: rows are added with their hash, and
 * sealed once. PostgreSQL does the same in PL/pgSQL. Public because the engine makes it by its
 * name.
 */
public final class SealedRows implements Trigger {

  private static final Set<String> SEAL = Set.of("hash", "number", "chain", "pending");

  private List<String> columns = List.of();

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getColumns(null, schema, tableName, null)) {
      while (rows.next()) {
        names.add(rows.getString("COLUMN_NAME"));
      }
    }
    columns = List.copyOf(names);
  }

  @Override
  public void fire(
      Connection connection, @Nullable Object @Nullable [] old, @Nullable Object @Nullable [] now)
      throws SQLException {
    boolean allowed = now != null && (old == null ? added(now) : sealed(old, now));
    if (!allowed) {
      throw new SQLException("audit_event is only added to", "23001");
    }
  }

  private boolean added(@Nullable Object[] now) {
    return at(now, "hash") != null && at(now, "pending") != null && at(now, "number") == null;
  }

  private boolean sealed(@Nullable Object[] old, @Nullable Object[] now) throws SQLException {
    if (at(old, "number") != null || at(now, "number") == null) {
      return false;
    }
    if (at(old, "hash") != null && !Objects.equals(at(old, "hash"), at(now, "hash"))) {
      return false;
    }
    for (String column : columns) {
      if (!SEAL.contains(column)
          && !Objects.equals(plain(at(old, column)), plain(at(now, column)))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    return value instanceof Clob text
        ? text.getSubString(1, Math.toIntExact(text.length()))
        : value;
  }

  private @Nullable Object at(@Nullable Object[] row, String column) {
    return row[columns.indexOf(column)];
  }
}
