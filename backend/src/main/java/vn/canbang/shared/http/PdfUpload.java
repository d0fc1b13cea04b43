package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.Set;

/**
 * A PDF that came as the body of a request, to be kept as it is: a parameter type of operations. It
 * lies in a temporary file until the request has been answered.
 *
 * @param file nobody has looked inside yet
 */
public record PdfUpload(Path file) {

  public static final String PDF = "application/pdf";

  /** As many bytes as it may have. */
  public static final int MOST_BYTES = 20 << 20;

  static final Set<String> MEDIA_TYPES = Set.of(PDF);
}
