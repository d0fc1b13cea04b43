package vn.canbang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A centre with 200 stations that report each month: its queue, its status board, its decisions.
 */
@Tag("bench")
@QuarkusTest
class ReportsBench {

  private static final int WAITING = 100;
  private static final String HTTP = "HTTP";

  @Inject CentreOfStations centre;

  @TestHTTPResource("/api/v1")
  URL api;

  private @Nullable Client sender;
  private @Nullable Client reviewer;

  @Test
  void reports() throws Exception {
    centre.make("2024-09");
    sender = new Client(api.toString(), CentreOfStations.SENDER);
    reviewer = new Client(api.toString(), CentreOfStations.REVIEWER);
    Map<Integer, Long> decided = new TreeMap<>();
    for (int station = 0; station < CentreOfStations.STATIONS; station++) {
      decided.put(station, send(station, "2024-09"));
    }
    for (int station = 0; station < WAITING; station++) {
      send(station, "2024-10");
    }
    Measure measure =
        new Measure(
            Path.of(
                "target", "bench", "reports-" + System.getProperty("canbang.db", "h2") + ".csv"));
    Client asking = Objects.requireNonNull(reviewer);
    measure.time(
        "queue: the 100 that wait, with all they are compared with",
        HTTP,
        r -> asking.get("/report-reviews?period=2024-10&limit=100"));
    measure.time(
        "one of the 100 opened",
        HTTP,
        r -> asking.get(CentreOfStations.path(r.nextInt(WAITING), "2024-10")));
    measure.time(
        "status board of 200 stations, three months",
        HTTP,
        r ->
            asking.get(
                "/analytics/completeness?series="
                    + CentreOfStations.SERIES
                    + "&from=2024-09&to=2024-11"));
    measure.once(
        "one accepted",
        HTTP,
        decided.size(),
        station ->
            asking.post(
                CentreOfStations.path(station, "2024-09") + "/accept",
                Objects.requireNonNull(decided.get(station)),
                "{}"));
  }

  /** Returns the version that was sent. */
  private long send(int station, String month) throws IOException, InterruptedException {
    byte[] answer =
        Objects.requireNonNull(sender)
            .put(
                CentreOfStations.path(station, month) + "?submit=true",
                CentreOfStations.content(station));
    return new ObjectMapper().readTree(answer).required("version").asLong();
  }
}
