package vn.canbang.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCleaningTest {

  @TempDir private Path folder;

  @Test
  void whoMadeItAndWhatWouldRunAreGone() throws IOException {
    Path file = folder.resolve("list.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor("Nguyễn Thị Hường");
      document.getDocumentCatalog().setMetadata(new PDMetadata(document));
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('1')"));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setJavascript(new PDJavascriptNameTreeNode());
      document.getDocumentCatalog().setNames(names);
      document.save(file.toFile());
    }

    PdfCleaning.clean(file);

    try (PDDocument cleaned = Loader.loadPDF(file.toFile())) {
      assertThat(cleaned.getNumberOfPages()).isEqualTo(1);
      assertThat(cleaned.getDocumentInformation().getAuthor()).isNull();
      assertThat(cleaned.getDocumentCatalog().getMetadata()).isNull();
      assertThat(cleaned.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(cleaned.getDocumentCatalog().getNames().getJavaScript()).isNull();
    }
  }
}
