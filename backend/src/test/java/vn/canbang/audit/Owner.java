package vn.canbang.audit;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Somebody who owns the database: takes the trigger off, and does with the trail as they like. */
final class Owner implements AutoCloseable {

  private final Connection connection;
  private final boolean h2;

  Owner(AgroalDataSource source) throws SQLException {
    connection = source.getConnection();
    h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
    run(
        h2
            ? "drop trigger tr_audit_event_sealed"
            : "alter table audit_event disable trigger tr_audit_event_sealed");
    connection.setAutoCommit(false);
  }

  /** What is found after these statements, which are taken back then. */
  List<TrailFault.Kind> after(AuditHead given, String... statements) throws SQLException {
    try {
      for (String sql : statements) {
        run(sql);
      }
      return verify(given).faults().stream().map(TrailFault::what).toList();
    } finally {
      connection.rollback();
    }
  }

  AuditVerification verify(AuditHead given) throws SQLException {
    return TrailCheck.run(connection, given);
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
      run(
          h2
              ? "create trigger tr_audit_event_sealed before insert, update, delete on audit_event"
                  + " for each row call 'vn.canbang.audit.SealedRows'"
              : "alter table audit_event enable trigger tr_audit_event_sealed");
    }
  }
}
