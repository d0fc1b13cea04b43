package vn.canbang.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.SystemScope;

/** Writes rows of the trail for tests, and reads it as it lies in the database. */
@ApplicationScoped
class Trail {

  private final Audit audit;
  private final EntityManager entities;
  private final AgroalDataSource source;

  Trail(Audit audit, EntityManager entities, AgroalDataSource source) {
    this.audit = audit;
    this.entities = entities;
    this.source = source;
  }

  /** In the caller's transaction, at once: long before it is committed, maybe. */
  void write(String resource, int version) {
    audit.record(
        SystemScope.named("test"),
        "TESTED",
        "seal-test",
        resource,
        null,
        null,
        Map.of("v", version),
        null);
    entities.flush();
  }

  /** Committed, and not sealed. */
  void commit(String resource, int rows) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < rows; i++) {
                write(resource, i);
              }
            });
  }

  List<SealedRow> sealed(long after) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return new ArrayList<>(
          TrailQueries.sealed(connection, after, Long.MAX_VALUE, Integer.MAX_VALUE));
    }
  }

  AuditHead head() throws SQLException {
    try (Connection connection = source.getConnection()) {
      return TrailQueries.head(connection);
    }
  }
}
