package vn.canbang.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What files may be. The content says it, not the name nor the sender. */
public enum FileType {
  PDF("application/pdf", "pdf", null),
  PNG("image/png", "png", null),
  JPEG("image/jpeg", "jpg", null),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "word/document.xml"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx",
      "ppt/presentation.xml"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      "xl/workbook.xml");

  private static final int BEGINNING = 8;
  private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_MARK = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};

  private final String mediaType;
  private final String extension;
  private final @Nullable String mainPart;

  FileType(String mediaType, String extension, @Nullable String mainPart) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.mainPart = mainPart;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The type that is sent under this name. */
  public static Optional<FileType> named(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  public String extension() {
    return extension;
  }

  /** What the content is; empty when it is nothing that may be kept. Nothing is unpacked. */
  static Optional<FileType> of(Path content) throws IOException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(content)) {
      beginning = in.readNBytes(BEGINNING);
    }
    if (begins(beginning, PDF_MARK)) {
      return Optional.of(PDF);
    }
    if (begins(beginning, PNG_MARK)) {
      return Optional.of(PNG);
    }
    if (begins(beginning, JPEG_MARK)) {
      return Optional.of(JPEG);
    }
    return begins(beginning, ZIP_MARK) ? ofArchive(content) : Optional.empty();
  }

  private static Optional<FileType> ofArchive(Path content) throws IOException {
    try (ZipFile archive = new ZipFile(content.toFile())) {
      return Arrays.stream(values())
          .filter(type -> type.mainPart != null && archive.getEntry(type.mainPart) != null)
          .findFirst();
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }
}
