package vn.canbang.shared.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a table's columns in the order in which H2 hands its rows to a trigger. */
public record GuardedColumns(List<String> names) {

  public static final GuardedColumns NONE = new GuardedColumns(List.of());

  public static GuardedColumns of(Connection connection, String schema, String table)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getColumns(null, schema, table, null)) {
      while (rows.next()) {
        names.add(rows.getString("COLUMN_NAME"));
      }
    }
    return new GuardedColumns(List.copyOf(names));
  }

  public boolean contains(String column) {
    return names.contains(column);
  }

  public @Nullable Object at(@Nullable Object[] row, String column) {
    return row[names.indexOf(column)];
  }
}
