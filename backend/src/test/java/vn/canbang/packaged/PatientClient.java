package vn.canbang.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in caller that sends a request again, word for word, until it is answered: what a
 * station's program does when the line or the server is gone.
 */
final class PatientClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String api;
  private final String cookie;
  private final String csrf;
  private int repeated;

  /** As an account of the sample. */
  PatientClient(String api, String username) throws IOException, InterruptedException {
    this(api, username, "canbang-2024");
  }

  PatientClient(String api, String username, String password)
      throws IOException, InterruptedException {
    this.api = api;
    HttpResponse<String> session =
        http.send(
            HttpRequest.newBuilder(URI.create(api + "/session"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password)))
                .build(),
            BodyHandlers.ofString());
    if (session.statusCode() != 200) {
      throw new IllegalStateException("sign-in: " + session.statusCode() + " " + session.body());
    }
    cookie = session.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    csrf = JSON.readTree(session.body()).path("csrfToken").asText();
  }

  /**
   * @param tag the ETag, empty when there is none
   */
  record Answer(JsonNode body, String tag) {}

  Answer get(String path) throws InterruptedException {
    return untilAnswered(request(path).GET().build());
  }

  Answer put(String path, String tag, JsonNode body) throws InterruptedException {
    return untilAnswered(request(path).header("If-Match", tag).PUT(json(body)).build());
  }

  Answer create(String path, JsonNode body) throws InterruptedException {
    return untilAnswered(
        request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(json(body))
            .build());
  }

  /** A move under a key of its own, so that repeating it moves once. */
  Answer post(String path, String tag, JsonNode body) throws InterruptedException {
    return untilAnswered(
        request(path)
            .header("If-Match", tag)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(json(body))
            .build());
  }

  /** How often it has sent a request another time. */
  int repeated() {
    return repeated;
  }

  private Answer untilAnswered(HttpRequest request) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    String last = "nothing";
    for (; Instant.now().isBefore(end); repeated++) {
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 2) {
          return new Answer(
              JSON.readTree(answer.body()), answer.headers().firstValue("ETag").orElse(""));
        }
        last = answer.statusCode() + " " + answer.body();
        if (!comeAgain(answer)) {
          throw new AssertionError(request.method() + " " + request.uri() + ": " + last);
        }
      } catch (IOException gone) {
        last = gone.toString();
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no answer to " + request.uri() + ", the last one: " + last);
  }

  /** Whether the server is stopping, or still busy with the same request. */
  private static boolean comeAgain(HttpResponse<String> answer) {
    return answer.statusCode() == 503 || answer.headers().firstValue("Retry-After").isPresent();
  }

  private static BodyPublisher json(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path))
        .header("Content-Type", "application/json")
        .header("Cookie", cookie)
        .header("X-CSRF-Token", csrf)
        .timeout(Duration.ofSeconds(20));
  }
}
