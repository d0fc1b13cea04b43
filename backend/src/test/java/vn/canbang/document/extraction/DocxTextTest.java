package vn.canbang.document.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.canbang.shared.http.DocumentUpload;

/** What Word shows is what is read. */
class DocxTextTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String NUMBERING =
      """
      <w:numbering %s>
        <w:abstractNum w:abstractNumId="5">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%2."/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="6">
          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
      </w:numbering>
      """
          .formatted(W);

  @TempDir Path folder;

  @Test
  void numbersOfListsAreWrittenOut() throws IOException {
    String body =
        item(1, 0, "MỤC TIÊU")
            + item(1, 1, "Mục tiêu chung")
            + item(1, 1, "Mục tiêu cụ thể")
            + item(2, 0, "Tỷ số giới tính khi sinh dưới 109;")
            + item(1, 0, "HOẠT ĐỘNG")
            + item(1, 1, "Tập huấn");
    assertThat(read(body, Map.of("word/numbering.xml", NUMBERING)).body().lines())
        .containsExactly(
            "I. MỤC TIÊU",
            "1. Mục tiêu chung",
            "2. Mục tiêu cụ thể",
            "- Tỷ số giới tính khi sinh dưới 109;",
            "II. HOẠT ĐỘNG",
            "1. Tập huấn");
  }

  @Test
  void headingsMayBeNumberedByTheirStyle() throws IOException {
    String styles =
        "<w:styles %s><w:style w:styleId=\"DeMuc1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"
            .formatted(W);
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"DeMuc1\"/></w:pPr><w:r><w:t>MỤC TIÊU</w:t></w:r></w:p>";
    assertThat(
            read(body, Map.of("word/numbering.xml", NUMBERING, "word/styles.xml", styles)).body())
        .isEqualTo("I. MỤC TIÊU\n");
  }

  @Test
  void tablesOfActivitiesHaveTabsAndLayoutTablesHaveLines() throws IOException {
    String letterhead =
        "<w:tbl><w:tr><w:tc>"
            + text("SỞ Y TẾ")
            + text("TRUNG TÂM Y TẾ")
            + "</w:tc><w:tc>"
            + text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + "</w:tc></w:tr></w:tbl>";
    String activities =
        "<w:tbl><w:tr><w:tc>"
            + text("1")
            + "</w:tc><w:tc>"
            + text("Tập huấn")
            + text("cho cộng tác viên")
            + "</w:tc><w:tc>"
            + text("Tháng 3")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + text("I")
            + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + text("Truyền thông")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(
            read(letterhead + activities, Map.of()).body().lines().filter(line -> !line.isEmpty()))
        .containsExactly(
            "SỞ Y TẾ",
            "TRUNG TÂM Y TẾ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "1\tTập huấn cho cộng tác viên\tTháng 3",
            "I\tTruyền thông\t");
  }

  @Test
  void whatWasStruckOutIsGoneAndWhatWasPutInIsThere() throws IOException {
    String body =
        "<w:p><w:del><w:r><w:delText>108</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>109 </w:t></w:r></w:ins>"
            + "<w:r><w:t>bé trai</w:t><w:br/><w:t>100 bé gái</w:t></w:r></w:p>";
    assertThat(read(body, Map.of()).body().lines()).containsExactly("109 bé trai", "100 bé gái");
  }

  @Test
  void boxesAreReadOnceAndMarginsApart() throws IOException {
    String box =
        "<w:p><w:r><w:AlternateContent><w:Choice><w:txbxContent>"
            + text("DỰ THẢO")
            + "</w:txbxContent></w:Choice><w:Fallback><w:txbxContent>"
            + text("DỰ THẢO")
            + "</w:txbxContent></w:Fallback></w:AlternateContent><w:t>KẾ HOẠCH</w:t></w:r></w:p>";
    DocumentTexts.Text read =
        read(box, Map.of("word/header1.xml", "<w:hdr %s>%s</w:hdr>".formatted(W, text("MẬT"))));
    assertThat(read.body().lines()).containsExactly("KẾ HOẠCH", "DỰ THẢO");
    assertThat(read.margins()).isEqualTo("MẬT\n");
  }

  private static String text(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String item(int list, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, words);
  }

  private DocumentTexts.Text read(String body, Map<String, String> more) throws IOException {
    Map<String, String> parts = new TreeMap<>(more);
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(DocxText.BODY, "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path file = Files.write(folder.resolve("tep.docx"), bytes.toByteArray());
    return DocumentTexts.of(new DocumentUpload(file, DocumentUpload.DOCX));
  }
}
