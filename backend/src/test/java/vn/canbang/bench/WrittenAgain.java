package vn.canbang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The floor of a batch: every row that it left, written again by plain JDBC into tables with the
 * same columns and a key, in as many transactions. No rules, no foreign keys, no triggers.
 */
final class WrittenAgain {

  private static final int TRANSACTIONS_OF = 200;

  private static final String REPORTS =
      " in (select r.id from report r join report_obligation o on o.id = r.obligation_id"
          + " join report_series s on s.id = o.series_id"
          + " join organisation u on u.id = o.organisation_id"
          + " join report_batch_item i on i.series = s.code and i.organisation = u.code"
          + " and i.period = o.period where i.batch_id = ?)";

  /** Where the rows of a batch are found; each has the batch as its parameter. */
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("report", "id" + REPORTS);
    ROWS.put("report_revision", "report_id" + REPORTS);
    ROWS.put(
        "report_cell",
        "revision_id in (select v.id from report_revision v where v.report_id" + REPORTS + ")");
    ROWS.put(
        "observation",
        "exists (select 1 from report_batch_item i join organisation u on u.code = i.organisation"
            + " where i.batch_id = ? and u.id = observation.organisation_id"
            + " and i.series = observation.series and i.period = observation.report_period)");
    ROWS.put(
        "audit_event",
        "resource in (select i.series || '/' || i.organisation || '/' || i.period"
            + " from report_batch_item i where i.batch_id = ?)");
    ROWS.put("report_batch_item", "batch_id = ?");
  }

  private final DataSource database;

  WrittenAgain(DataSource database) {
    this.database = database;
  }

  private record Table(String name, List<Object[]> rows) {}

  /** Nanoseconds that the rows of a batch take. */
  long time(UUID batch) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (Map.Entry<String, String> one : ROWS.entrySet()) {
      tables.add(read(one.getKey(), one.getValue(), batch));
    }
    long begin = System.nanoTime();
    int transactions = tables.getFirst().rows().size() / TRANSACTIONS_OF;
    for (int i = 0; i < transactions; i++) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        for (Table table : tables) {
          int size = table.rows().size() / transactions;
          write(connection, table, table.rows().subList(i * size, (i + 1) * size));
        }
        connection.commit();
      }
    }
    return System.nanoTime() - begin;
  }

  /** The rows, and an empty table for them. */
  private Table read(String name, String where, UUID batch) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement make = connection.createStatement();
        PreparedStatement select =
            connection.prepareStatement("select * from " + name + " where " + where)) {
      select.setObject(1, batch);
      try (ResultSet found = select.executeQuery()) {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          Object[] row = new Object[columns];
          for (int i = 0; i < columns; i++) {
            row[i] = found.getObject(i + 1);
          }
          rows.add(row);
        }
      }
      make.execute("drop table if exists again_" + name);
      make.execute("create table again_" + name + " as select * from " + name + " where 1 = 0");
      make.execute("create index ix_again_" + name + " on again_" + name + " (" + key(name) + ")");
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("the batch left no row in " + name);
    }
    return new Table(name, rows);
  }

  private static String key(String name) {
    return switch (name) {
      case "report_cell" -> "revision_id, cell_key";
      case "report_batch_item" -> "batch_id, position";
      default -> "id";
    };
  }

  private static void write(Connection connection, Table table, List<Object[]> rows)
      throws SQLException {
    int columns = rows.getFirst().length;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into again_"
                + table.name()
                + " values ("
                + String.join(", ", Collections.nCopies(columns, "?"))
                + ")")) {
      for (Object[] row : rows) {
        for (int i = 0; i < columns; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
