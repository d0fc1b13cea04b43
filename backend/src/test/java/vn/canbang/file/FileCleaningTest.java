package vn.canbang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.problem.ProblemException;

/** What files say of people and places beside their content does not stay. */
class FileCleaningTest {

  private static final String SECRET = "GPS-9.9876-105.0123";

  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "sent", ""), content);
  }

  /** Red in its upper left corner, blue elsewhere; 40 by 20. */
  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, 40, 20);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 10, 10);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** With an EXIF part that says how the camera was held, and where. */
  private static byte[] photo(int orientation) throws IOException {
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
    byte[] plain = picture("jpg");
    ByteBuffer with = ByteBuffer.allocate(plain.length + 4 + exif.length + 26 + secret.length);
    with.put(plain, 0, 2);
    with.put((byte) 0xFF).put((byte) 0xE1);
    with.putShort((short) (2 + exif.length + 26 + secret.length));
    with.put(exif).put(tiff.array()).put(secret);
    with.put(plain, 2, plain.length - 2);
    return with.array();
  }

  private static String said(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static boolean red(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getRed() > 150 && color.getBlue() < 100;
  }

  /** Where the red corner is to be seen, as cameras count orientations. */
  @ParameterizedTest
  @CsvSource({
    "1, 40, 20, 3, 3",
    "2, 40, 20, 36, 3",
    "3, 40, 20, 36, 16",
    "4, 40, 20, 3, 16",
    "5, 20, 40, 3, 3",
    "6, 20, 40, 16, 3",
    "7, 20, 40, 16, 36",
    "8, 20, 40, 3, 36",
    "9, 40, 20, 3, 3"
  })
  void aPhotoStandsUprightAndSaysNothingElse(int orientation, int width, int height, int x, int y)
      throws IOException {
    Path file = file(photo(orientation));
    assertThat(said(file)).contains(SECRET, "Exif");
    FileCleaning.clean(file, FileType.JPEG);
    assertThat(said(file)).doesNotContain(SECRET).doesNotContain("Exif");
    BufferedImage seen = ImageIO.read(file.toFile());
    assertThat(seen.getWidth()).isEqualTo(width);
    assertThat(seen.getHeight()).isEqualTo(height);
    assertThat(red(seen, x, y)).isTrue();
    assertThat(red(seen, width - 1 - x, height - 1 - y)).isFalse();
  }

  @Test
  void aPngLosesItsTexts() throws IOException {
    byte[] plain = picture("png");
    byte[] chunk = ("tEXtComment\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(chunk);
    ByteBuffer with = ByteBuffer.allocate(plain.length + chunk.length + 8);
    with.put(plain, 0, 33);
    with.putInt(chunk.length - 4).put(chunk).putInt((int) sum.getValue());
    with.put(plain, 33, plain.length - 33);
    Path file = file(with.array());
    assertThat(ImageIO.read(file.toFile())).isNotNull();
    FileCleaning.clean(file, FileType.PNG);
    assertThat(said(file)).doesNotContain(SECRET);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(40);
  }

  /** A header that promises 3.6 milliard points is believed before anything is opened. */
  @Test
  void aPictureThatWouldFillTheMemoryIsNotOpened() throws IOException {
    byte[] bomb = picture("png");
    ByteBuffer header = ByteBuffer.wrap(bomb);
    header.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(bomb, 12, 17);
    header.putInt(29, (int) sum.getValue());
    Path file = file(bomb);
    assertThatThrownBy(() -> FileCleaning.clean(file, FileType.PNG))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.code())
                    .containsExactly("file.picture-too-large"));
  }

  @Test
  void aLargePictureIsMadeSmaller() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY), "jpg", out);
    Path file = file(out.toByteArray());
    FileCleaning.clean(file, FileType.JPEG);
    BufferedImage seen = ImageIO.read(file.toFile());
    assertThat(seen.getWidth()).isEqualTo(3000);
    assertThat(seen.getHeight()).isEqualTo(2000);
  }

  @ParameterizedTest
  @CsvSource({"JPEG, jpg", "PNG, png"})
  void whatIsBrokenIsRefused(FileType type, String format) throws IOException {
    byte[] whole = picture(format);
    byte[] broken = new byte[24];
    System.arraycopy(whole, 0, broken, 0, broken.length);
    Path file = file(broken);
    refused(file, type, "file.unreadable");
  }

  private static void refused(Path file, FileType type, String code) {
    assertThatThrownBy(() -> FileCleaning.clean(file, type))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.code())
                    .containsExactly(code));
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void aPdfLosesItsAuthor() throws IOException {
    Path file;
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor(SECRET);
      PDMetadata xmp = new PDMetadata(document);
      xmp.importXMPMetadata(SECRET.getBytes(StandardCharsets.US_ASCII));
      document.getDocumentCatalog().setMetadata(xmp);
      file = file(saved(document));
    }
    FileCleaning.clean(file, FileType.PDF);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
    }
    assertThat(said(file)).doesNotContain(SECRET);
  }

  @Test
  void aPdfThatNobodyCanOpenIsRefused() throws IOException {
    refused(
        file("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)),
        FileType.PDF,
        "file.unreadable");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("chu", "mo", new AccessPermission()));
      refused(file(saved(document)), FileType.PDF, "file.locked");
    }
  }
}
