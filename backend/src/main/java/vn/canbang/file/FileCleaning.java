package vn.canbang.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** Takes out of files what they say of people and places beside their content, in place. */
final class FileCleaning {

  /** Opened pictures are large: many at once would fill the memory. */
  private static final Semaphore AT_ONCE = new Semaphore(2, true);

  private FileCleaning() {}

  static void clean(Path file, FileType type) throws IOException {
    AT_ONCE.acquireUninterruptibly();
    try {
      switch (type) {
        case JPEG, PNG -> PictureCleaning.clean(file, type);
        case PDF -> PdfCleaning.clean(file);
        // Kept as they are: what they say of their author belongs to a lecture.
        case DOCX, PPTX, XLSX -> {}
      }
    } finally {
      AT_ONCE.release();
    }
  }

  /** The file cannot be opened, or is not to be. */
  static ProblemException refused(String code, Object... args) {
    return ProblemException.invalid(List.of(Fault.of("", code, null, args)));
  }
}
