package vn.canbang.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Batches of reports of six figures: n, 2n and 4n of them beside a floor, the rows that the batch
 * left written again by plain JDBC. Writes a line for each: reports; figures; milliseconds and
 * figures a second of the batch; the same of the floor; how many times the floor the batch took.
 * {@code -Dcanbang.bench.months=1} takes fewer than the five months of 200 stations that n is.
 */
@Tag("bench")
@QuarkusTest
class ReportBatchesBench {

  private static final int MONTHS = Integer.getInteger("canbang.bench.months", 5);
  private static final YearMonth FIRST = YearMonth.of(2020, 1);

  @Inject CentreOfStations centre;
  @Inject DataSource database;

  @TestHTTPResource("/api/v1")
  URL api;

  @Test
  void batches() throws Exception {
    centre.make(FIRST.toString());
    Client sender = new Client(api.toString(), CentreOfStations.SENDER);
    List<String> lines = new ArrayList<>();
    YearMonth next = FIRST;
    // The first two warm up.
    for (int months : List.of(MONTHS, MONTHS, MONTHS, 2 * MONTHS, 4 * MONTHS)) {
      List<YearMonth> sent = Stream.iterate(next, m -> m.plusMonths(1)).limit(months).toList();
      next = next.plusMonths(months);
      long begin = System.nanoTime();
      UUID batch = send(sender, sent);
      long took = System.nanoTime() - begin;
      lines.add(
          line(months * CentreOfStations.STATIONS, took, new WrittenAgain(database).time(batch)));
    }
    Path file =
        Path.of("target", "bench", "batches-" + System.getProperty("canbang.db", "h2") + ".csv");
    Files.createDirectories(file.getParent());
    Files.write(file, lines.subList(2, lines.size()));
  }

  private static UUID send(Client sender, List<YearMonth> months) throws Exception {
    String lines =
        months.stream()
            .flatMap(
                month ->
                    IntStream.range(0, CentreOfStations.STATIONS).mapToObj(s -> item(s, month)))
            .collect(Collectors.joining("\n"));
    JsonNode batch =
        new ObjectMapper()
            .readTree(
                sender.create(
                    "/report-batches",
                    "application/x-ndjson",
                    lines.getBytes(StandardCharsets.UTF_8)))
            .required("batch");
    if (batch.required("created").asInt() != months.size() * CentreOfStations.STATIONS) {
      throw new IllegalStateException(batch.toString());
    }
    return UUID.fromString(batch.required("id").asText());
  }

  private static String line(int reports, long took, long floor) {
    int figures = reports * CentreOfStations.FIGURES;
    return "%d;%d;%d;%d;%d;%d;%.1f"
        .formatted(
            reports,
            figures,
            took / 1_000_000,
            figures * 1_000_000_000L / took,
            floor / 1_000_000,
            figures * 1_000_000_000L / floor,
            (double) took / floor);
  }

  private static String item(int station, YearMonth month) {
    return "{\"series\":\"%s\",\"organisation\":\"%s\",\"period\":\"%s\",\"submit\":true,\"content\":%s}"
        .formatted(
            CentreOfStations.SERIES,
            CentreOfStations.station(station),
            month,
            CentreOfStations.json(station));
  }
}
