package vn.canbang.file;

import static vn.canbang.file.FileCleaning.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.canbang.shared.archive.PackedPdf;

/**
 * A PDF without what it says of its making, and without what would run as soon as it is opened. One
 * that bears a digital signature stays as it is: the least change would make the signature
 * worthless.
 */
final class PdfCleaning {

  private PdfCleaning() {}

  static void clean(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!PackedPdf.isBounded(bytes)) {
      throw refused("file.unreadable");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
        return;
      }
      document.setDocumentInformation(new PDDocumentInformation());
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      catalog.setMetadata(null);
      catalog.setOpenAction(null);
      catalog.setActions(null);
      if (catalog.getNames() != null) {
        catalog.getNames().setJavascript(null);
      }
      ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
      document.save(cleaned);
      Files.write(file, cleaned.toByteArray());
    } catch (InvalidPasswordException e) {
      throw refused("file.locked");
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw refused("file.unreadable");
    }
  }
}
