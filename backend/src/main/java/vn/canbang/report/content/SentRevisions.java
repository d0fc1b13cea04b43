package vn.canbang.report.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.GuardedColumns;

/**
 * Refuses, inside H2 itself, that anybody changes what was sent: rows of a revision change while it
 * is a draft; afterwards it is decided once and replaced once. PostgreSQL does the same in
 * PL/pgSQL. Public because the engine makes it by its name.
 */
public final class SentRevisions implements Trigger {

  private static final String DRAFT = "DRAFT";
  private static final String SUBMITTED = "SUBMITTED";

  private static final Map<String, Set<String>> WAYS =
      Map.of(
          SUBMITTED, Set.of("WITHDRAWN", "RETURNED", "ACCEPTED"), "ACCEPTED", Set.of("REPLACED"));

  private static final Set<String> DECISION =
      Set.of("decided_at", "decided_by", "decision_note", "return_code", "return_reason");

  private String table = "";
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
    table = tableName;
    columns = GuardedColumns.of(connection, schema, tableName);
  }

  @Override
  public void fire(
      Connection connection, @Nullable Object @Nullable [] old, @Nullable Object @Nullable [] now)
      throws SQLException {
    if (columns.contains("revision_id")) {
      ofDraft(connection, old);
      ofDraft(connection, now);
    } else if (old != null && !DRAFT.equals(columns.at(old, "state"))) {
      refuseUnless(now != null && onItsWay(old, now));
    }
  }

  private void ofDraft(Connection connection, @Nullable Object @Nullable [] row)
      throws SQLException {
    if (row != null && columns.at(row, "revision_id") instanceof UUID revision) {
      try (PreparedStatement statement =
          connection.prepareStatement("select state from report_revision where id = ?")) {
        statement.setObject(1, revision);
        try (ResultSet found = statement.executeQuery()) {
          // Where there is no such revision the foreign key says so.
          refuseUnless(!found.next() || DRAFT.equals(found.getString(1)));
        }
      }
    }
  }

  private boolean onItsWay(@Nullable Object[] old, @Nullable Object[] now) {
    String from = String.valueOf(columns.at(old, "state"));
    String to = String.valueOf(columns.at(now, "state"));
    return (from.equals(to) || WAYS.getOrDefault(from, Set.of()).contains(to))
        && columns.names().stream()
            .filter(column -> !column.equals("state"))
            .filter(column -> !(from.equals(SUBMITTED) && DECISION.contains(column)))
            .allMatch(column -> Objects.equals(columns.at(old, column), columns.at(now, column)));
  }

  private void refuseUnless(boolean allowed) throws SQLException {
    if (!allowed) {
      throw new SQLException(table + " of a report that was sent cannot change", "23001");
    }
  }
}
