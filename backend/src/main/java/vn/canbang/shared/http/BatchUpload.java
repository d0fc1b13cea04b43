package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many things of one kind that came as the body of a request: a JSON array, or a JSON value a line
 * (NDJSON). A parameter type of operations. It lies in a temporary file until the request has been
 * answered.
 *
 * @param ndjson whether a value stands on each line
 */
public record BatchUpload(Path file, boolean ndjson) {

  public static final String JSON = "application/json";
  public static final String NDJSON = "application/x-ndjson";

  /** As many bytes as a batch may have. */
  public static final int MOST_BYTES = 64 << 20;

  static final Set<String> MEDIA_TYPES = Set.of(JSON, NDJSON);

  /** Operations that take batches are called so; no other takes JSON of this size. */
  private static final String PATH_END = "-batches";

  /** Whether a body of this type may be as large as a batch there. */
  static boolean taken(String path, @Nullable String mediaType) {
    return path.endsWith(PATH_END)
        && mediaType != null
        && MEDIA_TYPES.contains(mediaType.toLowerCase(Locale.ROOT));
  }
}
