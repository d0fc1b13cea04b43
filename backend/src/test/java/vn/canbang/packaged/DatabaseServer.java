package vn.canbang.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL whose connections can be cut, and that can die and come back with its data. */
final class DatabaseServer implements AutoCloseable {

  private static final String USER = "postgres";

  private final Path data;
  private final int port;
  private EmbeddedPostgres server;

  DatabaseServer(Path folder) throws IOException {
    data = folder.resolve("postgresql");
    port = PackagedApplication.freePort();
    server = start();
  }

  private EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setLocaleConfig("encoding", "UTF8")
        .setLocaleConfig("locale", "C")
        // Both are off otherwise: then what was acknowledged last dies with the server.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /** What the service is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", url(),
        "quarkus.datasource.username", USER,
        "quarkus.datasource.password", USER);
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  /** Ends every connection but the one that it asks on. */
  void cutConnections() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), USER, USER);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
  }

  /** The death of the server, as by {@code kill -9}. */
  void die() throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    server.close();
  }

  /** Starts it again on what it left behind. */
  void comeBack() throws IOException {
    server = start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
