package vn.canbang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A signed-in account of the sample that asks again and again over one connection. */
final class Client {

  private final HttpClient http = HttpClient.newHttpClient();
  private final String api;
  private final String cookie;
  private final String csrf;

  /**
   * @param api address of the API, without a slash at the end
   */
  Client(String api, String username) throws IOException, InterruptedException {
    this.api = api;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + "/session"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"username\":\"%s\",\"password\":\"canbang-2024\"}".formatted(username)))
            .build();
    HttpResponse<String> session = http.send(request, BodyHandlers.ofString());
    cookie = session.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    csrf = new ObjectMapper().readTree(session.body()).required("csrfToken").asText();
  }

  byte[] get(String path) throws IOException, InterruptedException {
    return get(path, "application/json");
  }

  byte[] get(String path, String mediaType) throws IOException, InterruptedException {
    return send(request(path).header("Accept", mediaType).GET().build(), 200);
  }

  byte[] create(String path, String mediaType, byte[] body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", mediaType)
            .header("X-CSRF-Token", csrf)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        201);
  }

  /** Writes what was not there. */
  byte[] put(String path, byte[] body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", csrf)
            .PUT(BodyPublishers.ofByteArray(body))
            .build(),
        201);
  }

  /** A move of what was read at this version. */
  byte[] post(String path, long version, String body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", csrf)
            .header("If-Match", "\"" + version + "\"")
            .POST(BodyPublishers.ofString(body))
            .build(),
        200);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path)).header("Cookie", cookie);
  }

  private byte[] send(HttpRequest request, int expected) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != expected) {
      throw new IllegalStateException(answer.statusCode() + " " + request.uri());
    }
    return answer.body();
  }
}
