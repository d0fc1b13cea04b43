package vn.canbang.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * An empty database for each start of the application under test: in memory on H2, or on a real
 * PostgreSQL that is started once per JVM when {@code -Dcanbang.db=postgresql}.
 */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

  /**
   * The server's address is kept as a system property, because each start of the application loads
   * this class anew.
   */
  private static final String SERVER = "canbang.test.postgresql.port";

  @Override
  public Map<String, String> start() {
    String name = "canbang_" + UUID.randomUUID().toString().replace("-", "");
    return "postgresql".equals(System.getProperty("canbang.db"))
        ? postgresql(name)
        : Map.of("quarkus.datasource.jdbc.url", h2(name));
  }

  @Override
  public void stop() {
    // The H2 memory and the PostgreSQL process end with this JVM.
  }

  private static String h2(String name) {
    return "jdbc:h2:"
        + System.getProperty("canbang.test.h2", "mem:")
        + name
        + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }

  private static Map<String, String> postgresql(String name) {
    String server = "jdbc:postgresql://localhost:" + port() + "/";
    try (Connection connection =
            DriverManager.getConnection(server + "postgres", "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create a test database", e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", server + name,
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  private static synchronized int port() {
    String known = System.getProperty(SERVER);
    if (known != null) {
      return Integer.parseInt(known);
    }
    try {
      @SuppressWarnings("resource") // Ends with the JVM, by its own shutdown hook.
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setLocaleConfig("encoding", "UTF8")
              .setLocaleConfig("locale", "C")
              .setServerConfig("fsync", System.getProperty("canbang.test.fsync", "off"))
              .setServerConfig("max_connections", "200")
              .start();
      System.setProperty(SERVER, Integer.toString(server.getPort()));
      return server.getPort();
    } catch (IOException e) {
      throw new IllegalStateException("cannot start PostgreSQL for tests", e);
    }
  }
}
