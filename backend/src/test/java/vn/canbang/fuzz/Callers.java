package vn.canbang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** People of the sample with different rights, each signed in, and nobody. One thread's. */
final class Callers implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOBODY = "";

  /** Who may do more calls more often. */
  static final List<String> NAMES =
      List.of(
          "admin",
          "admin",
          "admin",
          "admin",
          "ttyt.kienhai",
          "ttyt.kienhai",
          "soyte.kiengiang",
          "tyt.hontre",
          "soyte.bacgiang",
          NOBODY);

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  private record Session(String cookie, String csrf) {}

  private final RawClient client;
  private final Map<String, Session> sessions = new HashMap<>();

  Callers(int port) {
    client = new RawClient(port);
  }

  /** Sends the n-th request; who sends it follows from its number. */
  RawClient.Answer send(int n, RawRequest request) {
    return sendAs(sender(n, request), request);
  }

  /** Nobody signs out and nobody of the others is made to wait for wrong passwords. */
  private static String sender(int n, RawRequest request) {
    return switch (request.path) {
      case "/api/v1/session" -> NOBODY;
      case "/api/v1/me/password" -> "tyt.namdu";
      default -> NAMES.get(new Random(n).nextInt(NAMES.size()));
    };
  }

  private RawClient.Answer sendAs(String name, RawRequest request) {
    try {
      Session session = name.equals(NOBODY) ? null : session(name).orElse(null);
      request.tell("as " + (session == null ? "nobody" : name));
      if (session != null) {
        request.headers.putIfAbsent("Cookie", session.cookie());
        request.headers.putIfAbsent("X-CSRF-Token", session.csrf());
      }
      request.headers.putIfAbsent("X-Forwarded-For", address());
      return client.send(request);
    } catch (IOException e) {
      return new RawClient.Answer(0, Map.of(), e.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Wrong passwords make an address wait: each request comes from another. */
  private static String address() {
    int n = ADDRESSES.incrementAndGet();
    return "10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255);
  }

  private Optional<Session> session(String name) throws IOException {
    if (!sessions.containsKey(name)) {
      RawRequest request = new RawRequest("POST", "/api/v1/session");
      request.header("Host", "localhost");
      request.header("Content-Type", "application/json");
      request.header("X-Forwarded-For", address());
      request.body("{\"username\":\"%s\",\"password\":\"canbang-2024\"}".formatted(name));
      RawClient.Answer answer = client.send(request);
      if (answer.status() != 200) {
        return Optional.empty();
      }
      sessions.put(
          name,
          new Session(
              answer.headers().get("set-cookie").replaceFirst(";.*", ""),
              JSON.readTree(answer.body()).path("csrfToken").asText()));
    }
    return Optional.of(sessions.get(name));
  }

  /** Reads what there is, lists first, then what is in the things that they list. */
  void learn(List<Operation> operations, SampleValues sample) throws IOException {
    for (int variables = 0; variables <= 2; variables++) {
      for (Operation operation : operations) {
        if (operation.method().equals("GET")
            && operation.path().split("\\{", -1).length - 1 == variables
            && operation.answers().contains("application/json")) {
          Random random = new Random(variables);
          for (int i = 0; i < (variables == 0 ? 1 : 3); i++) {
            learn(operation, sample, sample.filledIn(operation.path(), random));
          }
        }
      }
    }
  }

  private void learn(Operation operation, SampleValues sample, String path) throws IOException {
    RawRequest request = new RawRequest("GET", path);
    request.header("Host", "localhost");
    request.header("Accept", "application/json");
    RawClient.Answer answer = sendAs("admin", request);
    if (answer.status() == 200) {
      JsonNode body = JSON.readTree(answer.body());
      sample.learn(operation.path(), body);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
