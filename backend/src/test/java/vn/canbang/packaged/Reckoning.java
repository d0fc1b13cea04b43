package vn.canbang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Compares what senders were told with what is there. */
final class Reckoning {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger doubled = new AtomicInteger();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final PatientClient auditor;

  private Reckoning(PackagedApplication application) throws Exception {
    auditor = new PatientClient(application.api(), "admin");
  }

  /** Every station looks at its own months, an administrator at the trail. */
  static Reckoning of(PackagedApplication application, SendingStations stations) throws Exception {
    Reckoning reckoning = new Reckoning(application);
    for (Future<?> check :
        stations.atOnce(
            sender -> {
              for (Map.Entry<String, SentMonth> month : sender.months().entrySet()) {
                reckoning.compare(sender.client(), month.getKey(), month.getValue());
              }
            })) {
      check.get();
    }
    for (SendingStations.Sender sender : stations.senders()) {
      for (Map.Entry<String, SentMonth> month : sender.months().entrySet()) {
        reckoning.compareTrail(month.getKey(), month.getValue());
      }
    }
    JsonNode verified = reckoning.auditor.get("/audit-events/verify").body();
    reckoning.same("faults of the audit chain", verified.get("faults").toString(), "[]");
    reckoning.same("whole audit chain", verified.get("intact").asBoolean(), true);
    return reckoning;
  }

  /** Acknowledged submissions that are not there. */
  int lost() {
    return lost.get();
  }

  /** Submissions that are there and were not asked for. */
  int doubled() {
    return doubled.get();
  }

  /** All that is not as its sender was told. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void compare(PatientClient client, String path, SentMonth month) throws Exception {
    List<JsonNode> revisions = items(client.get(path + "/revisions"));
    // The first one came with the sample.
    List<String> there = texts(revisions, "submittedAt").subList(1, revisions.size());
    List<String> told = month.ofReceipts("receivedAt");
    lost.addAndGet(without(told, there).size());
    doubled.addAndGet(without(there, told).size());
    same(path + ": times of submissions", there, told);
    same(path + ": states", texts(revisions, "state"), states(told.size()));
    if (!told.isEmpty()) {
      JsonNode last = month.sendings().getLast().receipt();
      same(path + ": receipt", client.get(path + "/receipt").body(), last);
    }
    for (SentMonth.Sending sending : month.sendings()) {
      JsonNode receipt = sending.receipt();
      String at = path + "?revision=" + receipt.required("revision").asInt();
      JsonNode content = client.get(at).body().required("content");
      same(at + ": content", content, sending.content());
      same(at + ": SHA-256", sha256(content), receipt.required("sha256").asText());
    }
  }

  /** Every move left one line, however often it was asked for; those of the sample come first. */
  private void compareTrail(String path, SentMonth month) throws InterruptedException {
    String report = path.replace("/reports/", "");
    String list = "/audit-events?resourceType=report&limit=200&resource=" + report;
    List<String> actions = new ArrayList<>();
    String cursor = "";
    do {
      PatientClient.Answer page = auditor.get(list + cursor);
      actions.addAll(texts(items(page), "action"));
      cursor =
          page.body().path("next").isTextual() ? "&cursor=" + page.body().get("next").asText() : "";
    } while (!cursor.isEmpty());
    Collections.reverse(actions);
    same(path + ": trail", actions, month.moves());
  }

  private static List<String> states(int submissions) {
    List<String> states = new ArrayList<>(Collections.nCopies(submissions, "WITHDRAWN"));
    states.addFirst("ACCEPTED");
    if (submissions > 0) {
      states.set(submissions, "SUBMITTED");
    }
    return states;
  }

  private void same(String what, Object there, Object told) {
    if (!there.equals(told)) {
      faults.add("%s: there is %s, told was %s".formatted(what, there, told));
    }
  }

  private static List<String> without(List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  /** Of the canonical form, which the receipt is for. */
  private static String sha256(JsonNode content) throws Exception {
    String canonical = JSON.writeValueAsString(JSON.treeToValue(content, Object.class));
    byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static List<JsonNode> items(PatientClient.Answer page) {
    return page.body().required("items").valueStream().toList();
  }

  private static List<String> texts(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> row.get(field).asText()).toList();
  }
}
