package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.canbang.shared.problem.ProblemException;

/**
 * Keeps the body of a request in a temporary file, so that many large ones at once do not fill the
 * memory. The file goes when the request has been answered.
 */
@ApplicationScoped
class UploadedFile {

  private static final int MOST_DRAINED = 16 << 20;
  private static final int AT_ONCE = 64 << 10;

  private final RequestBody request;

  UploadedFile(RequestBody request) {
    this.request = request;
  }

  /**
   * The media type without parameters; 415 for one that is not taken, or another encoding than
   * UTF-8.
   */
  static String mediaType(MediaType sent, Set<String> taken, String otherwise) {
    String kind = (sent.getType() + "/" + sent.getSubtype()).toLowerCase(Locale.ROOT);
    String charset = sent.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (!taken.contains(kind) || (charset != null && !charset.equalsIgnoreCase("utf-8"))) {
      throw problem(415, otherwise);
    }
    return kind;
  }

  Path store(InputStream body, int mostBytes) {
    MessageDigest digest = RequestBody.digest();
    Path file = store(body, mostBytes, digest);
    request.came(digest.digest());
    return file;
  }

  private Path store(InputStream body, int mostBytes, MessageDigest digest) {
    Path file;
    try {
      file = Files.createTempFile("canbang-", ".upload");
    } catch (IOException e) {
      throw full();
    }
    request.removeAtEnd(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] part = new byte[AT_ONCE];
      long bytes = 0;
      for (int read = read(body, part); read > 0; read = read(body, part)) {
        bytes += read;
        if (bytes > mostBytes) {
          drain(body);
          throw problem(413, "upload.too-large", mostBytes >> 20);
        }
        digest.update(part, 0, read);
        out.write(part, 0, read);
      }
    } catch (IOException e) {
      throw full();
    }
    return file;
  }

  private static int read(InputStream body, byte[] part) {
    try {
      return body.read(part);
    } catch (IOException e) {
      // The rest of the body never came.
      throw problem(408, "timeout");
    }
  }

  /** What is too large is read on for a while, for the answer to reach its sender. */
  private static void drain(InputStream body) {
    try {
      body.skip(MOST_DRAINED);
    } catch (IOException e) {
      throw problem(408, "timeout");
    }
  }

  /** There is no room to keep the file now. */
  private static ProblemException full() {
    return new ProblemException(
        503, "unavailable", List.of(), List.of(), Map.of("Retry-After", "5"));
  }

  private static ProblemException problem(int status, String code, Object... args) {
    return new ProblemException(status, code, List.of(args), List.of(), Map.of());
  }
}
