package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.Set;

/**
 * A table that came as the body of a request: a parameter type of operations. It lies in a
 * temporary file until the request has been answered.
 */
public final class Upload {

  public static final String CSV = "text/csv";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** As many bytes as a table may have. */
  public static final int MOST_BYTES = 64 << 20;

  static final Set<String> MEDIA_TYPES = Set.of(CSV, XLSX);

  private final Path file;
  private final String mediaType;

  /**
   * @param mediaType what its sender says it is, without parameters; nobody has looked inside yet
   */
  public Upload(Path file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  public Path file() {
    return file;
  }

  /** {@link #CSV} or {@link #XLSX}. */
  public String mediaType() {
    return mediaType;
  }
}
