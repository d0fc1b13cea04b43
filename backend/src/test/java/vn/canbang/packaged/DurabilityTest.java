package vn.canbang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stations amend and send their months while the H2 application is killed and stopped under them.
 * What was acknowledged is there afterwards, once, with the receipt that was handed out.
 */
@Tag("packaged")
class DurabilityTest {

  private static final Map<String, String> STATIONS =
      Map.of(
          "TYT-HON-TRE", "tyt.hontre",
          "TYT-LAI-SON", "tyt.laison",
          "TYT-AN-SON", "tyt.anson",
          "TYT-NAM-DU", "tyt.namdu");

  private static final YearMonth FIRST = YearMonth.of(2021, 1);

  /** Two clients for each station, one for every other month. */
  private static final int MONTHS_OF_A_CLIENT = 23;

  /** So many of its months a client takes back and sends again: 304 submissions in all. */
  private static final int SENT_AGAIN = 15;

  /** After so many acknowledged submissions the process dies. */
  private static final List<Integer> DEATHS = List.of(70, 140, 210);

  /** And after so many it is asked to stop. */
  private static final int STOP = 270;

  /**
   * Ready again within this much work: ten seconds are promised, and the same work takes longer on
   * cores shared with others. The clock on the wall counts other processes of a busy machine and
   * only has to show that nothing waits for a timeout.
   */
  private static final Duration READY_AGAIN = Duration.ofSeconds(15);

  private static final Duration NO_TIMEOUT = Duration.ofSeconds(30);

  /** Receipts as handed out, by report, in order. */
  private final Map<String, List<JsonNode>> receipts = new ConcurrentHashMap<>();

  private final AtomicInteger acknowledged = new AtomicInteger();

  @TempDir Path data;

  @Test
  void whatWasAcknowledgedIsThereOnce() throws Exception {
    int port = PackagedApplication.freePort();
    PackagedApplication application = start(port);
    try (ExecutorService threads = Executors.newFixedThreadPool(2 * STATIONS.size())) {
      List<Future<?>> clients = new ArrayList<>();
      for (Map.Entry<String, String> station : STATIONS.entrySet()) {
        for (int first = 0; first < 2; first++) {
          PatientClient client = new PatientClient(application.api(), station.getValue());
          List<String> reports = reports(station.getKey(), first);
          clients.add(threads.submit(() -> sendAll(client, reports)));
        }
      }
      for (int submissions : DEATHS) {
        waitFor(submissions, clients);
        application.kill();
        application = restart(port);
      }
      waitFor(STOP, clients);
      assertThat(application.stop()).as("stopped in time, with requests under way").isTrue();
      application = restart(port);
      for (Future<?> client : clients) {
        client.get();
      }
      checkReports(application);
      checkTrail(application);
      assertThat(application.stop()).isTrue();
      assertThat(writeDelay()).isZero();
    } finally {
      application.close();
    }
  }

  private PackagedApplication start(int port) throws IOException, InterruptedException {
    return PackagedApplication.start(
        "h2",
        port,
        data,
        Map.of(
            "canbang.data",
            data.toString(),
            "canbang.sample",
            "true",
            // Work for later readers, done once the service is ready.
            "canbang.documents.prepare",
            "false",
            "canbang.clock",
            "2024-11-18T08:00:00+07:00"));
  }

  private PackagedApplication restart(int port) throws IOException, InterruptedException {
    PackagedApplication application = start(port);
    assertThat(application.worked()).isLessThan(READY_AGAIN);
    assertThat(application.startTook()).isLessThan(NO_TIMEOUT);
    return application;
  }

  private static List<String> reports(String station, int first) {
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < MONTHS_OF_A_CLIENT; i++) {
      reports.add("BIRTHS-MONTHLY/%s/%s".formatted(station, FIRST.plusMonths(2L * i + first)));
    }
    return reports;
  }

  private void waitFor(int submissions, List<Future<?>> clients) throws Exception {
    while (acknowledged.get() < submissions) {
      for (Future<?> client : clients) {
        if (client.state() == Future.State.FAILED) {
          client.get();
        }
      }
      Thread.sleep(5);
    }
  }

  private Void sendAll(PatientClient client, List<String> reports) throws InterruptedException {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    for (String report : reports) {
      String path = "/reports/" + report;
      PatientClient.Answer before = client.get(path);
      PatientClient.Answer open =
          client.post(
              path + "/amend", before.tag(), nothing.deepCopy().put("reason", "Đối chiếu sổ sinh"));
      ObjectNode content = open.body().get("content").deepCopy();
      client.put(path + "?submit=true", open.tag(), content.put("documentNumber", "BC-" + report));
      acknowledged(client, report);
    }
    for (String report : reports.subList(0, SENT_AGAIN)) {
      String path = "/reports/" + report;
      PatientClient.Answer sent = client.get(path);
      PatientClient.Answer open = client.post(path + "/withdraw", sent.tag(), nothing);
      client.post(path + "/submit", open.tag(), nothing);
      acknowledged(client, report);
    }
    return null;
  }

  private void acknowledged(PatientClient client, String report) throws InterruptedException {
    acknowledged.incrementAndGet();
    receipts
        .computeIfAbsent(report, key -> new ArrayList<>())
        .add(client.get("/reports/" + report + "/receipt").body());
  }

  private void checkReports(PackagedApplication application) throws Exception {
    assertThat(receipts).hasSize(2 * MONTHS_OF_A_CLIENT * STATIONS.size());
    PatientClient reader = new PatientClient(application.api(), "admin");
    for (Map.Entry<String, List<JsonNode>> entry : receipts.entrySet()) {
      String path = "/reports/" + entry.getKey();
      List<JsonNode> handedOut = entry.getValue();
      assertThat(reader.get(path + "/receipt").body()).isEqualTo(handedOut.getLast());
      List<JsonNode> revisions = items(reader.get(path + "/revisions"));
      assertThat(texts(revisions, "state"))
          .as(path)
          .isEqualTo(
              handedOut.size() == 1
                  ? List.of("ACCEPTED", "SUBMITTED")
                  : List.of("ACCEPTED", "WITHDRAWN", "SUBMITTED"));
      assertThat(texts(revisions, "submittedAt").subList(1, revisions.size()))
          .as(path)
          .isEqualTo(texts(handedOut, "receivedAt"));
    }
  }

  /** Every move left one line, however often it was asked for. */
  private void checkTrail(PackagedApplication application) throws Exception {
    PatientClient reader = new PatientClient(application.api(), "admin");
    List<String> once =
        List.of("REPORT_SUBMITTED", "REPORT_EDITED", "REPORT_AMENDMENT_OPENED", "REPORT_ACCEPTED");
    List<String> twice = new ArrayList<>(List.of("REPORT_SUBMITTED", "REPORT_WITHDRAWN"));
    twice.addAll(once);
    for (Map.Entry<String, List<JsonNode>> entry : receipts.entrySet()) {
      List<JsonNode> events =
          items(reader.get("/audit-events?resourceType=report&resource=" + entry.getKey()));
      assertThat(texts(events, "action"))
          .as(entry.getKey())
          .isEqualTo(entry.getValue().size() == 1 ? once : twice);
    }
  }

  private static List<JsonNode> items(PatientClient.Answer page) {
    return page.body().get("items").valueStream().toList();
  }

  private static List<String> texts(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> row.get(field).asText()).toList();
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
            .replace("${canbang.data}", data.toString());
    try (Connection connection = DriverManager.getConnection(url)) {
      SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      return session.getDatabase().getStore().getMvStore().getAutoCommitDelay();
    }
  }
}
