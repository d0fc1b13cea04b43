package vn.canbang.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is given out as it stands, ready to send.
 *
 * @param gzip the compressed bytes; null where compressing gains nothing
 * @param tag strong entity tag, quoted
 */
record WebFile(String type, String caching, Buffer bytes, @Nullable Buffer gzip, String tag) {

  private static final String REVALIDATED = "no-cache";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=UTF-8"),
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain;charset=UTF-8"),
          Map.entry("map", "application/json"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));

  /** The build puts a hash of the content into the names of what lies under {@code assets/}. */
  static WebFile of(String path, byte[] bytes) {
    String type =
        TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    return of(
        type,
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : REVALIDATED,
        bytes);
  }

  /** Whoever has it asks each time whether it is still the same. */
  static WebFile revalidated(String type, byte[] bytes) {
    return of(type, REVALIDATED, bytes);
  }

  private static WebFile of(String type, String caching, byte[] bytes) {
    byte[] gzip = gzip(bytes);
    return new WebFile(
        type,
        caching,
        Buffer.buffer(bytes),
        gzip.length < bytes.length * 9 / 10 ? Buffer.buffer(gzip) : null,
        "\"" + sha256(bytes).substring(0, 32) + "\"");
  }

  /** A GET or a HEAD; without the body for whoever has it already. */
  void answer(RoutingContext context) {
    HttpServerResponse response = context.response();
    response
        .putHeader(HttpHeaders.CACHE_CONTROL, caching)
        .putHeader(HttpHeaders.ETAG, tag)
        .putHeader(HttpHeaders.VARY, "Accept-Encoding");
    String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    if (known != null && known.contains(tag)) {
      response.setStatusCode(304).end();
      return;
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, type);
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean packed = gzip != null && accepted != null && accepted.contains("gzip");
    // Said either way, so that the server does not compress once more on the fly.
    response.putHeader(HttpHeaders.CONTENT_ENCODING, packed ? "gzip" : "identity");
    Buffer body = packed && gzip != null ? gzip : bytes;
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length())).end();
    } else {
      response.end(body);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
