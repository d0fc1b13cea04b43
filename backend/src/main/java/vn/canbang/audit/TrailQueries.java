package vn.canbang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the trail over a bare connection: the command of the operator has nothing else. */
final class TrailQueries {

  private static final String COLUMNS =
      """
      select id, at, actor_id, actor, via, credential_id, action, resource_type, resource,
        organisation_id, reason, before_state, after_state, number, hash, chain, pending
      from audit_event
      """;

  private TrailQueries() {}

  static AuditHead head(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select number, chain from audit_head where id = 1");
        ResultSet row = statement.executeQuery()) {
      // Whoever took the row away has changed the head.
      return row.next()
          ? new AuditHead(row.getLong(1), row.getString(2))
          : new AuditHead(0, Chain.START);
    }
  }

  /** The highest number there is; 0 when nothing is sealed. */
  static long last(Connection connection) throws SQLException {
    return count(connection, "select coalesce(max(number), 0) from audit_event");
  }

  /** Rows that wait for their number. */
  static long unsealed(Connection connection) throws SQLException {
    return count(connection, "select count(*) from audit_event where pending > 0");
  }

  /** Rows that neither have a number nor wait for one. */
  static long hidden(Connection connection) throws SQLException {
    return count(
        connection,
        "select count(*) from audit_event"
            + " where number is null and (pending is null or pending <= 0)");
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Sealed rows in the order of their numbers. */
  static List<SealedRow> sealed(Connection connection, long after, long last, int most)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            COLUMNS
                + " where number > ? and number <= ? order by number fetch first ? rows only")) {
      statement.setLong(1, after);
      statement.setLong(2, last);
      statement.setInt(3, most);
      List<SealedRow> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(
              new SealedRow(
                  row(rows),
                  rows.getLong("number"),
                  text(rows.getString("hash")),
                  text(rows.getString("chain")),
                  rows.getObject("pending", Long.class)));
        }
      }
      return found;
    }
  }

  static List<AuditRow> rows(Connection connection, List<UUID> ids) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            COLUMNS + " where id in (select v.id from unnest(cast(? as uuid array)) as v(id))")) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      List<AuditRow> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows));
        }
      }
      return found;
    }
  }

  private static AuditRow row(ResultSet rows) throws SQLException {
    return new AuditRow(
        rows.getObject("id", UUID.class),
        rows.getObject("at", OffsetDateTime.class).toInstant(),
        rows.getObject("actor_id", UUID.class),
        rows.getString("actor"),
        rows.getString("via"),
        rows.getObject("credential_id", UUID.class),
        rows.getString("action"),
        rows.getString("resource_type"),
        rows.getString("resource"),
        rows.getObject("organisation_id", UUID.class),
        rows.getString("reason"),
        rows.getString("before_state"),
        rows.getString("after_state"));
  }

  private static String text(@Nullable String kept) {
    return kept == null ? "" : kept;
  }
}
