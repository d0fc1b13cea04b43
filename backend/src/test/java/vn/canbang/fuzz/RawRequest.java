package vn.canbang.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request byte for byte, also such as no well-behaved client would send. */
final class RawRequest {

  String method;
  String path;
  final StringBuilder query = new StringBuilder();
  final Map<String, String> headers = new LinkedHashMap<>();
  byte[] body = new byte[0];

  /** What was done to it, for whoever reads of a failure. */
  final StringBuilder story = new StringBuilder();

  /** Whether nothing that this became may ever be accepted. */
  boolean neverAccepted;

  RawRequest(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /** A header of another spelling is the same header. */
  void header(String name, String value) {
    headers.keySet().removeIf(name::equalsIgnoreCase);
    headers.put(name, value);
  }

  /** Whatever was wrong with the body before is gone. */
  void body(String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
    neverAccepted = false;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  void addQuery(String pair) {
    query.append(query.isEmpty() ? "?" : "&").append(pair);
  }

  void tell(String what) {
    story.append(story.isEmpty() ? "" : ", ").append(what);
  }

  byte[] bytes() {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(path).append(query).append(" HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (body.length > 0 || !method.equals("GET")) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return all.toByteArray();
  }

  @Override
  public String toString() {
    String shown = new String(body, 0, Math.min(body.length, 600), StandardCharsets.UTF_8);
    String target = path + query;
    return method
        + " "
        + target.substring(0, Math.min(target.length(), 400))
        + " ["
        + story
        + "] "
        + shown;
  }
}
