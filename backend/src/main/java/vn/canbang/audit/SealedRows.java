package vn.canbang.audit;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.GuardedColumns;

/**
 * Refuses, inside H2 itself, that anybody changes the trail: rows are added with their hash, and
 * sealed once. PostgreSQL does the same in PL/pgSQL. Public because the engine makes it by its
 * name.
 */
public final class SealedRows implements Trigger {

  private static final Set<String> SEAL = Set.of("hash", "number", "chain", "pending");

  private GuardedColumns columns = GuardedColumns.NONE;

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    columns = GuardedColumns.of(connection, schema, tableName);
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
    return columns.at(now, "hash") != null
        && columns.at(now, "pending") != null
        && columns.at(now, "number") == null;
  }

  private boolean sealed(@Nullable Object[] old, @Nullable Object[] now) throws SQLException {
    if (columns.at(old, "number") != null || columns.at(now, "number") == null) {
      return false;
    }
    if (columns.at(old, "hash") != null
        && !Objects.equals(columns.at(old, "hash"), columns.at(now, "hash"))) {
      return false;
    }
    for (String column : columns.names()) {
      if (!SEAL.contains(column)
          && !Objects.equals(plain(columns.at(old, column)), plain(columns.at(now, column)))) {
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
}
