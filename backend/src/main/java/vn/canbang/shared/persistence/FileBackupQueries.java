package vn.canbang.shared.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What only H2 understands. */
@ApplicationScoped
class FileBackupQueries {

  private final AgroalDataSource source;

  FileBackupQueries(AgroalDataSource source) {
    this.source = source;
  }

  /** Writes all that is committed into a ZIP archive. */
  void copyTo(Path archive) {
    try (Connection connection = source.getConnection();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      backup.setString(1, archive.toString());
      backup.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
