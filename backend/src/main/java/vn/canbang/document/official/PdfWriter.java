package vn.canbang.document.official;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a document as PDF, with its letters inside and tagged for reading aloud. */
final class PdfWriter {

  static {
    // It tells every step on a console of its own; what goes wrong comes as an exception.
    XRLog.setLoggingEnabled(false);
    BundledFontMapper.use();
  }

  private PdfWriter() {}

  static byte[] write(OfficialDocument document) {
    try (PDDocument pdf = new PDDocument()) {
      ByteArrayOutputStream written = new ByteArrayOutputStream(256 * 1024);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      for (Fonts font : Fonts.values()) {
        builder.useFont(
            new PDFontSupplier(font.of(pdf)),
            Fonts.FAMILY,
            font.weight(),
            font.slanted() ? FontStyle.ITALIC : FontStyle.NORMAL,
            true);
      }
      builder
          .withHtmlContent(HtmlWriter.inPages(document), null)
          // The document refers to nothing; should a text ever be taken for an address, none is
          // asked.
          .useUriResolver((base, uri) -> null)
          .useUnicodeLineBreaker(new SpaceBreaker())
          .usePdfUaAccessibility(true)
          .withProducer("Cân Bằng")
          .usePDDocument(pdf)
          .toStream(written)
          .run();
      return written.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Breaks lines after spaces only: 139/KH-TTYT stays in one piece. */
  private static final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
      text = newText;
      at = 0;
    }

    @Override
    public int next() {
      if (at >= text.length()) {
        return -1;
      }
      int space = text.indexOf(' ', at);
      at = space < 0 ? text.length() : space + 1;
      return at;
    }
  }
}
