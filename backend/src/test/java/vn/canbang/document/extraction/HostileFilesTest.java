package vn.canbang.document.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.problem.ProblemException;

/** Files that no office sends are refused with the reason, soon and without unpacking them. */
@Timeout(10)
class HostileFilesTest {

  private static final String TYPES = "[Content_Types].xml";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://x/%s\" Target=\"%s\" TargetMode=\"External\"/>"
          + "</Relationships>";

  @TempDir Path folder;

  @Test
  void aWordDocumentIsRead() throws IOException {
    assertThat(read(docx(Map.of())).body()).isEqualTo("Kế hoạch\n");
  }

  @Test
  void whatIsNotWhatItSays() throws IOException {
    refused("not-docx", DocumentUpload.DOCX, "Kế hoạch".getBytes(StandardCharsets.UTF_8));
    refused("not-docx", DocumentUpload.DOCX, pdf(new PDDocument()));
    refused("not-docx", DocumentUpload.DOCX, zip(Map.of("xl/workbook.xml", "<x/>")));
    refused("not-pdf", DocumentUpload.PDF, docx(Map.of()));
    refused("not-text", DocumentUpload.TEXT, docx(Map.of()));
    refused("broken", DocumentUpload.DOCX, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    refused("broken", DocumentUpload.DOCX, docx(Map.of(DocxText.BODY, "<w:document>")));
    refused("broken", DocumentUpload.PDF, "%PDF-1.7\nkhông phải".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void passwords() throws IOException {
    byte[] compound = new byte[600];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, compound, 0, magic.length);
    compound[7] = (byte) 0xE1;
    refused("password", DocumentUpload.DOCX, compound);
    for (String user : new String[] {"", "bí mật"}) {
      PDDocument document = written();
      document.protect(new StandardProtectionPolicy("chủ", user, new AccessPermission()));
      refused("password", DocumentUpload.PDF, pdf(document));
    }
  }

  @Test
  void macrosAndPrograms() throws IOException {
    refused("macros", DocumentUpload.DOCX, docx(Map.of("word/vbaProject.bin", "x")));
    refused("macros", DocumentUpload.DOCX, docx(Map.of("word/activeX/a.bin", "x")));
    refused(
        "macros",
        DocumentUpload.DOCX,
        docx(Map.of(TYPES, "<Types><Override ContentType=\"a.macroEnabled.main+xml\"/></Types>")));
    PDDocument document = written();
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    refused("macros", DocumentUpload.PDF, pdf(document));
  }

  /** Links that a reader may click are fetched by nobody. */
  @Test
  void whatLiesOutside() throws IOException {
    for (String type : new String[] {"attachedTemplate", "image", "oleObject", "subDocument"}) {
      refused(
          "external",
          DocumentUpload.DOCX,
          docx(
              Map.of(
                  "word/_rels/document.xml.rels",
                  RELATIONS.formatted(type, "http://127.0.0.1:9/x"))));
    }
    assertThat(
            read(docx(
                    Map.of(
                        "word/_rels/document.xml.rels",
                        RELATIONS.formatted("hyperlink", "https://example.org"))))
                .body())
        .isEqualTo("Kế hoạch\n");
    refused(
        "external",
        DocumentUpload.DOCX,
        docx(
            Map.of(
                DocxText.BODY,
                body("<w:p><w:r><w:instrText>INCLUDETEXT \"C:\\\\x\"</w:instrText></w:r></w:p>"))));
  }

  @Test
  void entities() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + body("<w:p>&b;</w:p>");
    refused("document-type", DocumentUpload.DOCX, docx(Map.of(DocxText.BODY, laughs)));
    String outside =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + body("<w:p>&a;</w:p>");
    refused("document-type", DocumentUpload.DOCX, docx(Map.of(DocxText.BODY, outside)));
  }

  @Test
  void whatUnpacksToTooMuch() throws IOException {
    refused(
        "bomb",
        DocumentUpload.DOCX,
        docx(Map.of(DocxText.BODY, body("<!--" + " ".repeat(60 << 20) + "-->"))));
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 1_001; i++) {
      many.put("word/media/" + i, "x");
    }
    refused("bomb", DocumentUpload.DOCX, docx(many));
    refused("bomb", DocumentUpload.PDF, pdfWithStream("/Filter /FlateDecode", packed(60 << 20)));
    refused(
        "bomb",
        DocumentUpload.PDF,
        pdfWithStream("/Filter [/FlateDecode /FlateDecode]", packed(1 << 20)));
    refused("bomb", DocumentUpload.PDF, pdfWithStream("/Filter /LZWDecode", new byte[10]));
  }

  @Test
  void tooManyPagesOrWords() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      for (int i = 0; i < 10_000; i++) {
        document.addPage(new PDPage(page.getCOSObject()));
      }
      refused("pages", DocumentUpload.PDF, pdf(document));
    }
    refused(
        "too-long",
        DocumentUpload.DOCX,
        docx(
            Map.of(
                DocxText.BODY,
                body(
                    IntStream.range(0, 80_000)
                        .mapToObj(i -> "<w:p><w:r><w:t>" + i * 7_919L * i + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining())))));
  }

  @Test
  void noText() throws IOException {
    PDDocument empty = new PDDocument();
    empty.addPage(new PDPage());
    refused("no-text-layer", DocumentUpload.PDF, pdf(empty));
  }

  @Test
  void aContentThatSaysItIsAPictureIsNotUnpackedEither() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(" ".repeat(20 << 20).getBytes(StandardCharsets.US_ASCII));
    }
    stream.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
    page.setContents(stream);
    document.addPage(page);
    refused("bomb", DocumentUpload.PDF, pdf(document));
  }

  private void refused(String code, String mediaType, byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("tep"), file);
    long from = System.nanoTime();
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> DocumentTexts.of(new DocumentUpload(path, mediaType)));
    assertThat(refusal).as(code).isNotNull();
    assertThat(refusal.code()).isEqualTo("plan-import." + code);
    assertThat(refusal.status()).isEqualTo(422);
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(8));
  }

  private DocumentTexts.Text read(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("tep"), file);
    return DocumentTexts.of(new DocumentUpload(path, DocumentUpload.DOCX));
  }

  private static String body(String paragraphs) {
    return "<w:document " + W + "><w:body>" + paragraphs + "</w:body></w:document>";
  }

  private static byte[] docx(Map<String, String> parts) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(TYPES, "<Types/>");
    all.put(DocxText.BODY, body("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"));
    all.putAll(parts);
    return zip(all);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static PDDocument written() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.showText("Ke hoach cong tac dan so nam 2024");
      content.endText();
    }
    return document;
  }

  private static byte[] pdf(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private static byte[] packed(int bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] part = new byte[1 << 20];
      for (int i = 0; i < bytes >> 20; i++) {
        out.write(part);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] pdfWithStream(String filter, byte[] stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        ("%PDF-1.7\n1 0 obj\n<< /Length " + stream.length + " " + filter + " >>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    bytes.write(stream);
    bytes.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
