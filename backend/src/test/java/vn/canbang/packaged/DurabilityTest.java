package vn.canbang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stations amend and send their months while the application is killed and stopped, and its
 * database cut off, under them. What was acknowledged is there afterwards, once, with the receipt
 * that was handed out. {@code make torture} asks for more of it.
 */
@Tag("packaged")
class DurabilityTest {

  /** As many for each client. */
  private static final int SUBMISSIONS =
      Integer.getInteger("canbang.torture.submissions", 160)
          / SendingStations.CLIENTS
          * SendingStations.CLIENTS;

  private static final long SEED = Long.getLong("canbang.torture.seed", 20_241_118);

  /**
   * Ready again within this much work: ten seconds are promised, and the same work takes longer on
   * cores shared with others. The clock on the wall counts other processes of a busy machine and
   * only has to show that nothing waits for a timeout.
   */
  private static final Duration READY_AGAIN = Duration.ofSeconds(60);

  private static final Duration NO_TIMEOUT = Duration.ofSeconds(60);

  /** How long the database's server is away. */
  private static final Duration AWAY = Duration.ofSeconds(2);

  private final Random random = new Random(SEED);

  @TempDir Path folder;

  private Map<String, String> database = Map.of();
  private Duration longestStart = Duration.ZERO;
  private Duration mostWork = Duration.ZERO;
  private Duration longestReturn = Duration.ZERO;

  @ParameterizedTest
  @CsvSource({"h2, 2, 0", "postgresql, 1, 2"})
  void whatWasAcknowledgedIsThereOnce(String engine, int fewestKills, int fewestCuts)
      throws Exception {
    int kills = Integer.getInteger("canbang.torture.kills", fewestKills);
    int cuts = fewestCuts == 0 ? 0 : Integer.getInteger("canbang.torture.cuts", fewestCuts);
    Map<Integer, Blow> blows = Blow.drawn(SUBMISSIONS, kills, cuts, random);
    Instant began = Instant.now();
    try (DatabaseServer server = cuts == 0 ? null : new DatabaseServer(folder)) {
      database = server == null ? Map.of() : server.settings();
      if (server == null) {
        SampleData.copyTo(folder);
      }
      int port = PackagedApplication.freePort();
      PackagedApplication application = start(engine, port);
      try (SendingStations stations = new SendingStations(application)) {
        List<Future<?>> clients = stations.begin(SUBMISSIONS);
        for (Map.Entry<Integer, Blow> blow : blows.entrySet()) {
          waitFor(blow.getKey(), stations, clients);
          switch (blow.getValue()) {
            case KILL -> application.kill();
            case STOP ->
                assertThat(application.stop())
                    .as("stopped in time, with requests under way")
                    .isTrue();
            case CUT -> server.cutConnections();
            case OUTAGE -> outage(application, server);
          }
          if (!application.alive()) {
            application = restart(engine, port);
          }
        }
        for (Future<?> client : clients) {
          client.get();
        }
        Reckoning reckoning = Reckoning.of(application, stations);
        write(engine, kills, cuts, stations, reckoning, Duration.between(began, Instant.now()));
        assertThat(stations.acknowledged()).isEqualTo(SUBMISSIONS);
        assertThat(reckoning.faults()).isEmpty();
        assertThat(application.stop()).isTrue();
      } finally {
        application.close();
      }
    }
  }

  @Test
  void theShippedAddressOfH2WaitsWithNoCommit() throws Exception {
    assertThat(writeDelay()).isZero();
  }

  private PackagedApplication start(String engine, int port)
      throws IOException, InterruptedException {
    Map<String, String> settings = SampleData.settings(folder);
    settings.putAll(database);
    return PackagedApplication.start(engine, port, folder, settings);
  }

  private PackagedApplication restart(String engine, int port)
      throws IOException, InterruptedException {
    PackagedApplication application = start(engine, port);
    Duration worked = application.worked();
    longestStart = longer(longestStart, application.startTook());
    mostWork = longer(mostWork, worked);
    assertThat(worked).isLessThan(READY_AGAIN);
    assertThat(application.startTook()).isLessThan(NO_TIMEOUT);
    return application;
  }

  /** The server dies under the service, which says so and goes on by itself once it is back. */
  private void outage(PackagedApplication application, DatabaseServer server) throws Exception {
    server.die();
    Thread.sleep(AWAY);
    assertThat(application.health("ready")).isEqualTo(503);
    assertThat(application.health("live")).isEqualTo(200);
    server.comeBack();
    Instant back = Instant.now();
    while (application.health("ready") != 200) {
      assertThat(Duration.between(back, Instant.now())).isLessThan(NO_TIMEOUT);
      Thread.sleep(50);
    }
    longestReturn = longer(longestReturn, Duration.between(back, Instant.now()));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Until so much was acknowledged, and a moment more, so that it falls on any kind of work. */
  private void waitFor(int submissions, SendingStations stations, List<Future<?>> clients)
      throws Exception {
    while (stations.acknowledged() < submissions) {
      for (Future<?> client : clients) {
        if (client.state() == Future.State.FAILED) {
          client.get();
        }
      }
      Thread.sleep(5);
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
  }

  /** A line for the table of {@code make torture}. */
  private void write(
      String engine,
      int kills,
      int cuts,
      SendingStations stations,
      Reckoning reckoning,
      Duration took)
      throws IOException {
    Path results = Files.createDirectories(Path.of("target", "torture"));
    Files.writeString(
        results.resolve("durability-" + engine + ".csv"),
        "%s;%d;%d;%d;%d;%d;%d;%d;%d;%d;%d;%d;%d%n"
            .formatted(
                engine,
                stations.acknowledged(),
                kills,
                cuts,
                stations.repeated(),
                reckoning.lost(),
                reckoning.doubled(),
                reckoning.faults().size(),
                longestStart.toMillis(),
                mostWork.toMillis(),
                longestReturn.toMillis(),
                took.toSeconds(),
                SEED));
  }

  /**
   * Milliseconds that the shipped address lets a commit wait, as the store itself knows it: the
   * settings that H2 lists are kept in the file and say 0 even where nothing heeds it.
   */
  private int writeDelay() throws IOException, SQLException {
    Properties shipped = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      shipped.load(file);
    }
    String url =
        shipped
            .getProperty("quarkus.datasource.jdbc.url")
            .replace("${canbang.data}", folder.toString());
    try (Connection connection = DriverManager.getConnection(url)) {
      SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      return session.getDatabase().getStore().getMvStore().getAutoCommitDelay();
    }
  }
}
