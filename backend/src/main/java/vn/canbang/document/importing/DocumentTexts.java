package vn.canbang.document.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.problem.ProblemException;

/** The text of documents that came in, whatever they are written in. */
@ApplicationScoped
class DocumentTexts {

  /** 422 with the reason for a file that is not read. */
  String of(DocumentUpload file) {
    try {
      return switch (file.mediaType()) {
        case DocumentUpload.TEXT -> PlainText.decode(Files.readAllBytes(file.file()));
        default -> throw ProblemException.unprocessable("plan-import.format");
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
