package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.Set;

/**
 * A document that came as the body of a request: a parameter type of operations. It lies in a
 * temporary file until the request has been answered.
 */
public final class DocumentUpload {

  public static final String TEXT = "text/plain";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String PDF = "application/pdf";

  /** As many bytes as a document may have. */
  public static final int MOST_BYTES = 20 << 20;

  static final Set<String> MEDIA_TYPES = Set.of(TEXT, DOCX, PDF);

  private final Path file;
  private final String mediaType;

  /**
   * @param mediaType what its sender says it is, without parameters; nobody has looked inside yet
   */
  public DocumentUpload(Path file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  public Path file() {
    return file;
  }

  /** {@link #TEXT}, {@link #DOCX} or {@link #PDF}. */
  public String mediaType() {
    return mediaType;
  }
}
