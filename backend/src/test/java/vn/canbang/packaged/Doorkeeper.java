package vn.canbang.packaged;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Stands before the application: sends the first request away for a second, as a busy service does,
 * and may falsify receipts, which a script must notice.
 */
final class Doorkeeper implements AutoCloseable {

  private static final List<String> KEPT =
      List.of("Authorization", "Content-Type", "Accept", "If-Match");

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final String application;
  private volatile int refused;
  private volatile boolean falsifies;

  private Doorkeeper(HttpServer server, String application) {
    this.server = server;
    this.application = application;
  }

  static Doorkeeper before(String api) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Doorkeeper doorkeeper = new Doorkeeper(server, api.replace("/api/v1", ""));
    server.createContext("/", doorkeeper::handle);
    server.start();
    return doorkeeper;
  }

  String api() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1";
  }

  int refused() {
    return refused;
  }

  void falsifyReceipts() {
    falsifies = true;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (refused == 0) {
        refused++;
        exchange.getResponseHeaders().add("Retry-After", "1");
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      HttpResponse<String> answer = forwarded(exchange);
      String body = answer.body();
      if (falsifies && exchange.getRequestURI().getPath().endsWith("/receipt")) {
        body = body.replaceFirst("\"sha256\":\"[0-9a-f]{4}", "\"sha256\":\"ffff");
      }
      answer
          .headers()
          .firstValue("ETag")
          .ifPresent(e -> exchange.getResponseHeaders().add("ETag", e));
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private HttpResponse<String> forwarded(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(application + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String name : KEPT) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
