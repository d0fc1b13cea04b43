package vn.canbang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sender of a month was told: its receipts with the contents that they are for, and the
 * moves that leave a line in the trail, all in order.
 */
record SentMonth(List<Sending> sendings, List<String> moves) {

  /** An acknowledged submission. */
  record Sending(JsonNode receipt, JsonNode content) {}

  /** A month that the sample brought, accepted. */
  SentMonth() {
    this(new ArrayList<>(), new ArrayList<>(List.of("REPORT_ACCEPTED")));
  }

  void did(String... done) {
    moves.addAll(List.of(done));
  }

  /** A text of each receipt. */
  List<String> ofReceipts(String field) {
    return sendings.stream().map(sending -> sending.receipt().required(field).asText()).toList();
  }
}
