package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many things of one kind that came as the body of a request: a JSON array, a JSON value a line
 * (NDJSON), or a row each of a table. A parameter type of operations. It lies in a temporary file
 * until the request has been answered.
 *
 * @param mediaType what its sender says it is, without parameters
 */
public record BatchUpload(Path file, String mediaType) {

  public static final String JSON = "application/json";
  public static final String NDJSON = "application/x-ndjson";

  /** As many bytes as a batch may have. */
  public static final int MOST_BYTES = 64 << 20;

  static final Set<String> MEDIA_TYPES = Set.of(JSON, NDJSON, Upload.CSV, Upload.XLSX);

  /** Operations that take batches are called so; no other takes JSON of this size. */
  private static final String PATH_END = "-batches";

  /** Whether a value stands on each line. */
  boolean ndjson() {
    return mediaType.equals(NDJSON);
  }

  /** As a table; null where it is none. */
  public @Nullable Upload table() {
    return Upload.MEDIA_TYPES.contains(mediaType) ? new Upload(file, mediaType) : null;
  }

  /** Whether a body of this type may be as large as a batch there. */
  static boolean taken(String path, @Nullable String mediaType) {
    return path.endsWith(PATH_END)
        && mediaType != null
        && MEDIA_TYPES.contains(mediaType.toLowerCase(Locale.ROOT));
  }
}
