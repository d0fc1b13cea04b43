package vn.canbang.report.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Plain statements over the connection of the caller's transaction. */
@ApplicationScoped
class RowQueries {

  private final Session session;

  RowQueries(Session session) {
    this.session = session;
  }

  /** What is done with a statement. */
  interface StatementWork {
    void run(PreparedStatement statement) throws SQLException;
  }

  void work(String sql, StatementWork work) {
    session.doWork(
        (Connection connection) -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            work.run(statement);
          }
        });
  }

  static @Nullable Integer integer(ResultSet rows, int column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? null : value;
  }

  static String tuples(String tuple, int count) {
    return String.join(", ", Collections.nCopies(count, tuple));
  }
}
