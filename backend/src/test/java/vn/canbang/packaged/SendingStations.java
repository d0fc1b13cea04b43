package vn.canbang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sample's stations amend and send their months, then take them back and send them again: two
 * clients for each station, one for every other month.
 */
final class SendingStations implements AutoCloseable {

  private static final Map<String, String> STATIONS =
      Map.of(
          "TYT-HON-TRE", "tyt.hontre",
          "TYT-LAI-SON", "tyt.laison",
          "TYT-AN-SON", "tyt.anson",
          "TYT-NAM-DU", "tyt.namdu");

  static final int CLIENTS = 8;

  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final int MONTHS_OF_A_CLIENT = 23;

  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Sender> senders = new ArrayList<>();
  private final AtomicInteger acknowledged = new AtomicInteger();

  /** A client with the months that it sends, by the address of the report. */
  record Sender(PatientClient client, Map<String, SentMonth> months) {}

  /** Work of one client. */
  interface Work {
    void run(Sender sender) throws Exception;
  }

  SendingStations(PackagedApplication application) throws IOException, InterruptedException {
    for (Map.Entry<String, String> station : STATIONS.entrySet()) {
      for (int first = 0; first < 2; first++) {
        Map<String, SentMonth> months = new LinkedHashMap<>();
        for (int i = 0; i < MONTHS_OF_A_CLIENT; i++) {
          YearMonth month = FIRST.plusMonths(2L * i + first);
          months.put("/reports/BIRTHS-MONTHLY/" + station.getKey() + "/" + month, new SentMonth());
        }
        senders.add(new Sender(new PatientClient(application.api(), station.getValue()), months));
      }
    }
  }

  /** Submissions that were answered so far. */
  int acknowledged() {
    return acknowledged.get();
  }

  /** Requests that were sent another time. */
  int repeated() {
    return senders.stream().mapToInt(sender -> sender.client().repeated()).sum();
  }

  List<Sender> senders() {
    return senders;
  }

  /** Begins to send so often; each client does its part of it. */
  List<Future<?>> begin(int submissions) {
    int each = submissions / CLIENTS;
    return atOnce(
        sender -> {
          for (int i = 0; i < each; i++) {
            send(sender, i);
          }
        });
  }

  /** Lets every client do it. */
  List<Future<?>> atOnce(Work work) {
    List<Future<?>> begun = new ArrayList<>();
    for (Sender sender : senders) {
      begun.add(
          threads.submit(
              () -> {
                work.run(sender);
                return null;
              }));
    }
    return begun;
  }

  /** Every month once, then every month again with another number, then again as it stands … */
  private void send(Sender sender, int which) throws InterruptedException {
    String path = List.copyOf(sender.months().keySet()).get(which % MONTHS_OF_A_CLIENT);
    SentMonth month = sender.months().get(path);
    PatientClient client = sender.client();
    int round = which / MONTHS_OF_A_CLIENT;
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    PatientClient.Answer before = client.get(path);
    PatientClient.Answer open;
    if (round == 0) {
      open =
          client.post(
              path + "/amend", before.tag(), nothing.deepCopy().put("reason", "Đối chiếu sổ sinh"));
      month.did("REPORT_AMENDMENT_OPENED");
    } else {
      open = client.post(path + "/withdraw", before.tag(), nothing);
      month.did("REPORT_WITHDRAWN");
    }
    PatientClient.Answer sent;
    if (round % 2 == 0) {
      ObjectNode content = open.body().required("content").deepCopy();
      content.put("documentNumber", "BC-" + which);
      sent = client.put(path + "?submit=true", open.tag(), content);
      month.did("REPORT_EDITED", "REPORT_SUBMITTED");
    } else {
      sent = client.post(path + "/submit", open.tag(), nothing);
      month.did("REPORT_SUBMITTED");
    }
    acknowledged.incrementAndGet();
    JsonNode receipt = client.get(path + "/receipt").body();
    month.sendings().add(new SentMonth.Sending(receipt, sent.body().required("content")));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
