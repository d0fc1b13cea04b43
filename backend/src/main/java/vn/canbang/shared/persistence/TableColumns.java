package vn.canbang.shared.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a table's columns in the order in which H2 hands its rows to a trigger. */
public record TableColumns(List<String> names) {

  public static final TableColumns NONE = new TableColumns(List.of());

  public static TableColumns of(Connection connection, String schema, String table)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getColumns(null, schema, table, null)) {
      while (rows.next()) {
        names.add(rows.getString("COLUMN_NAME"));
      }
    }
    return new TableColumns(List.copyOf(names));
  }

  public boolean contains(String column) {
    return names.contains(column);
  }

  public @Nullable Object at(@Nullable Object[] row, String column) {
    return row[names.indexOf(column)];
  }
}
