package vn.canbang.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.canbang.shared.problem.ProblemException;

/**
 * Takes an uploaded table into a temporary file, so that many at once do not fill the memory. Reads
 * whatever media type comes and refuses by itself: an operation that names its types would tell
 * strangers about them before asking who they are.
 */
@Provider
@Consumes(MediaType.WILDCARD)
class UploadReader implements MessageBodyReader<Upload> {

  private static final int MOST_DRAINED = 16 << 20;
  private static final int AT_ONCE = 64 << 10;

  private final RequestBody request;

  UploadReader(RequestBody request) {
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    String kind = (mediaType.getType() + "/" + mediaType.getSubtype()).toLowerCase(Locale.ROOT);
    String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (!Upload.MEDIA_TYPES.contains(kind)
        || (charset != null && !charset.equalsIgnoreCase("utf-8"))) {
      throw problem(415, "upload.media-type");
    }
    MessageDigest digest = RequestBody.digest();
    Path file = store(body, digest);
    request.came(digest.digest());
    return new Upload(file, kind);
  }

  private Path store(InputStream body, MessageDigest digest) {
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
        if (bytes > Upload.MOST_BYTES) {
          drain(body);
          throw problem(413, "upload.too-large", Upload.MOST_BYTES >> 20);
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
