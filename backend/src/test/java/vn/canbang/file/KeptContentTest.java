package vn.canbang.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptContentTest {

  private static final Instant NOW = Instant.parse("2024-11-18T01:00:00Z");

  @TempDir Path folder;

  private Path file(byte... content) throws IOException {
    return Files.write(Files.createTempFile(folder, "sent", ""), content);
  }

  private Path archive(String... parts) throws IOException {
    Path archive = Files.createTempFile(folder, "sent", "");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
      }
    }
    return archive;
  }

  @Test
  void theContentSaysWhatAFileIs() throws IOException {
    assertThat(FileType.of(file("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))))
        .contains(FileType.PDF);
    assertThat(
            FileType.of(
                file(
                    (byte) 0x89,
                    (byte) 'P',
                    (byte) 'N',
                    (byte) 'G',
                    (byte) 13,
                    (byte) 10,
                    (byte) 26,
                    (byte) 10)))
        .contains(FileType.PNG);
    assertThat(FileType.of(file((byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0)))
        .contains(FileType.JPEG);
    assertThat(FileType.of(archive("[Content_Types].xml", "word/document.xml")))
        .contains(FileType.DOCX);
    assertThat(FileType.of(archive("[Content_Types].xml", "xl/workbook.xml")))
        .contains(FileType.XLSX);
  }

  @Test
  void whatIsNothingKnownIsNotKept() throws IOException {
    assertThat(FileType.of(file())).isEmpty();
    assertThat(FileType.of(file("<script>".getBytes(StandardCharsets.US_ASCII)))).isEmpty();
    assertThat(FileType.of(archive("virus.exe"))).isEmpty();
    // The beginning of an archive, and nothing after it.
    assertThat(FileType.of(file((byte) 'P', (byte) 'K', (byte) 3, (byte) 4))).isEmpty();
  }

  @Test
  void oneContentLiesThereOnce() throws IOException {
    FileFolder kept = new FileFolder(folder.resolve("files"));
    assertThat(kept.olderThan(NOW)).isEmpty();
    Path content = file("abc".getBytes(StandardCharsets.US_ASCII));
    String sha256 = kept.keep(content, NOW.minusSeconds(60));
    assertThat(sha256)
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(kept.path(sha256)).hasContent("abc");
    assertThat(kept.olderThan(NOW)).containsExactly(folder.resolve("files/ba").resolve(sha256));
    // Kept again it is young again.
    assertThat(kept.keep(content, NOW)).isEqualTo(sha256);
    assertThat(kept.olderThan(NOW)).isEmpty();
  }

  @Test
  void namesGoInAsciiAndInFull() {
    assertThat(FileAnswer.disposition("Kế hoạch \"số 5\"\r\nđã ký.pdf"))
        .isEqualTo(
            "attachment; filename=\"Ke-hoach-so-5-da-ky.pdf\";"
                + " filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%22s%E1%BB%91%205%22%0D%0A"
                + "%C4%91%C3%A3%20k%C3%BD.pdf");
  }
}
