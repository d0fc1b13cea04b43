package vn.canbang.shared.http;

import java.nio.file.Path;
import java.util.Set;

/**
 * A picture, a PDF or an office document that came as the body of a request, to be kept: a
 * parameter type of operations. It lies in a temporary file until the request has been answered.
 *
 * @param file nobody has looked inside yet
 * @param mediaType what its sender says it is
 */
public record EvidenceUpload(Path file, String mediaType) {

  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";
  public static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  /** As many bytes as it may have. */
  public static final int MOST_BYTES = 20 << 20;

  static final Set<String> MEDIA_TYPES =
      Set.of(JPEG, PNG, PdfUpload.PDF, DocumentUpload.DOCX, Upload.XLSX, PPTX);
}
