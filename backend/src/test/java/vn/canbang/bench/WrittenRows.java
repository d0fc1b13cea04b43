package vn.canbang.bench;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The rows that an operation added or changed, whatever their tables, to be written again by plain
 * JDBC into copies of the tables without any index: the floor for what the operation takes.
 */
final class WrittenRows {

  private final Map<String, List<List<Object>>> rows;

  private WrittenRows(Map<String, List<List<Object>>> rows) {
    this.rows = rows;
  }

  /** Something that writes. */
  interface Operation {
    void run() throws Exception;
  }

  static WrittenRows of(DataSource database, Operation operation) throws Exception {
    try (Connection connection = database.getConnection()) {
      Map<String, List<List<Object>>> before = all(connection);
      operation.run();
      Map<String, List<List<Object>>> written = new LinkedHashMap<>();
      all(connection)
          .forEach(
              (table, now) -> {
                Map<List<Object>, Integer> known = new HashMap<>();
                before.getOrDefault(table, List.of()).forEach(r -> known.merge(r, 1, Integer::sum));
                List<List<Object>> rest =
                    now.stream().filter(row -> known.merge(row, -1, Integer::sum) < 0).toList();
                if (!rest.isEmpty()) {
                  written.put(table, rest);
                }
              });
      try (Statement statement = connection.createStatement()) {
        for (String table : written.keySet()) {
          statement.execute(
              "create table if not exists floor_%s as select * from %s where 1 = 0"
                  .formatted(table, table));
        }
      }
      return new WrittenRows(written);
    }
  }

  /** How many there are in each table. */
  String counted() {
    List<String> counts = new ArrayList<>();
    rows.forEach((table, written) -> counts.add(table + " " + written.size()));
    return String.join(", ", counts);
  }

  /** Writes all of them in one transaction. */
  void write(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (Map.Entry<String, List<List<Object>>> table : rows.entrySet()) {
        int columns = table.getValue().getFirst().size();
        String values = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into floor_%s values (%s)".formatted(table.getKey(), values))) {
          for (List<Object> row : table.getValue()) {
            for (int i = 0; i < columns; i++) {
              insert.setObject(i + 1, row.get(i));
            }
            insert.addBatch();
          }
          insert.executeBatch();
        }
      }
      connection.commit();
    }
  }

  private static Map<String, List<List<Object>>> all(Connection connection) throws SQLException {
    Map<String, List<List<Object>>> all = new LinkedHashMap<>();
    DatabaseMetaData data = connection.getMetaData();
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        data.getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    tables.removeIf(table -> table.startsWith("floor_"));
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        try (ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
          all.put(table, rows(found));
        }
      }
    }
    return all;
  }

  private static List<List<Object>> rows(ResultSet found) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    int columns = found.getMetaData().getColumnCount();
    while (found.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        Object value = found.getObject(i);
        row.add(value instanceof Clob ? found.getString(i) : value);
      }
      rows.add(row);
    }
    return rows;
  }
}
