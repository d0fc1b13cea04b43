package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.canbang.shared.problem.ProblemException;

/**
 * What another system sends as the body of a request: a parameter type of operations. It lies in a
 * temporary file until the request has been answered, since such bodies may be larger than those of
 * other operations.
 */
public final class ExchangeUpload {

  public static final String JSON = "application/json";
  public static final String XML = "application/xml";
  public static final String ADX = "application/adx+xml";

  /** As many bytes as a body may have. */
  public static final int MOST_BYTES = 64 << 20;

  /** Operations that take such bodies lie below. */
  static final String PATH = "/api/v1/interchange/";

  static final Set<String> MEDIA_TYPES = Set.of(JSON, XML, ADX);

  private final Path file;
  private final String mediaType;

  /**
   * @param mediaType what its sender says it is, without parameters; nobody has looked inside yet
   */
  public ExchangeUpload(Path file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  /** The file, if it is said to be of one of these types; 415 otherwise. */
  public Path as(Set<String> mediaTypes) {
    if (!mediaTypes.contains(mediaType)) {
      throw new ProblemException(415, "upload.exchange-media-type", List.of(), List.of(), Map.of());
    }
    return file;
  }
}
