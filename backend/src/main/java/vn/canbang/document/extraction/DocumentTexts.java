package vn.canbang.document.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.problem.ProblemException;

/** The text of documents that came in, whatever they are written in. */
public final class DocumentTexts {

  /** No plan has so much text: reading ends there. */
  static final int MOST_CHARACTERS = 600_000;

  private DocumentTexts() {}

  /**
   * What a file says.
   *
   * @param margins what stands in headers, footers and notes, where stamps are put as well
   */
  public record Text(String body, String margins) {}

  /** 422 with the reason for a file that is not read. */
  public static Text of(DocumentUpload upload) {
    Path file = upload.file();
    try {
      return switch (upload.mediaType()) {
        case DocumentUpload.DOCX -> unlessInOldFonts(DocxText.read(file));
        case DocumentUpload.PDF -> unlessInOldFonts(PdfText.read(file));
        default -> new Text(PlainText.decode(Files.readAllBytes(file)), "");
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Text unlessInOldFonts(Text text) {
    return new Text(PlainText.refuseOldFonts(text.body()), text.margins());
  }

  static ProblemException refused(String reason, Object... args) {
    return ProblemException.unprocessable("plan-import." + reason, args);
  }

  static void refuseTooLong(int characters) {
    if (characters > MOST_CHARACTERS) {
      throw refused("too-long", MOST_CHARACTERS, 20_000);
    }
  }
}
