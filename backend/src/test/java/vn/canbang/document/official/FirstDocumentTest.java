package vn.canbang.document.official;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstDocumentTest {

  @Test
  void canBeSetInEveryFormat() {
    assertThat(new String(DocxWriter.write(FirstDocument.DOCUMENT), ISO_8859_1)).startsWith("PK");
    assertThat(new String(PdfWriter.write(FirstDocument.DOCUMENT), ISO_8859_1)).startsWith("%PDF");
  }
}
