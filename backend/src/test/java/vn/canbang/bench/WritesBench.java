package vn.canbang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reports of a month sent by one client and by eight at once, and accepted one by one, each beside
 * the rows that it writes, written by plain JDBC.
 */
@Tag("bench")
@QuarkusTest
class WritesBench {

  private static final int CLIENTS = 8;

  /** Sent one by one, then accepted one by one. */
  private static final int ALONE = 1_500;

  private static final int TOGETHER = 6_000;
  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final String HTTP = "HTTP";
  private static final String JDBC = "plain JDBC";

  @Inject CentreOfStations centre;
  @Inject DataSource database;

  @TestHTTPResource("/api/v1")
  URL api;

  /** Versions of the reports that were sent alone. */
  private final long[] versions = new long[ALONE + 1];

  @Test
  void writes() throws Exception {
    centre.make(FIRST.toString());
    List<Client> senders = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      senders.add(new Client(api.toString(), CentreOfStations.SENDER));
    }
    Client reviewer = new Client(api.toString(), CentreOfStations.REVIEWER);
    String engine = System.getProperty("canbang.db", "h2");
    Path results = Path.of("target", "bench");
    Measure measure = new Measure(results.resolve("writes-" + engine + ".csv"));

    WrittenRows sent = WrittenRows.of(database, () -> send(senders.getFirst(), ALONE));
    long floor = measure.time("rows of one report", JDBC, r -> sent.write(database));
    measure.once("one report sent", HTTP, ALONE, which -> send(senders.getFirst(), which), floor);
    measure.together(
        "rows of one report, eight at once",
        JDBC,
        CLIENTS,
        TOGETHER,
        which -> sent.write(database),
        0);
    measure.together(
        "one report sent, eight clients at once",
        HTTP,
        CLIENTS,
        TOGETHER,
        which -> put(senders.get(which % CLIENTS), ALONE + 1 + which),
        0);
    WrittenRows accepted = WrittenRows.of(database, () -> accept(reviewer, ALONE));
    floor = measure.time("rows of one acceptance", JDBC, r -> accepted.write(database));
    measure.once("one report accepted", HTTP, ALONE, which -> accept(reviewer, which), floor);
    Files.writeString(
        results.resolve("writes-" + engine + ".txt"),
        "sent;%s%naccepted;%s%n".formatted(sent.counted(), accepted.counted()));
  }

  private void send(Client client, int which) throws Exception {
    byte[] answer = put(client, which);
    versions[which] = new ObjectMapper().readTree(answer).required("version").asLong();
  }

  private static byte[] put(Client client, int which) throws Exception {
    int station = which % CentreOfStations.STATIONS;
    return client.put(path(which) + "?submit=true", CentreOfStations.content(station));
  }

  private void accept(Client reviewer, int which) throws Exception {
    reviewer.post(path(which) + "/accept", versions[which], "{}");
  }

  /** All stations for a month, then for the next. */
  private static String path(int which) {
    return CentreOfStations.path(
        which % CentreOfStations.STATIONS,
        FIRST.plusMonths(which / CentreOfStations.STATIONS).toString());
  }
}
