package vn.canbang.document.extraction;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its sender says. */
final class FileKind {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

  /** OLE2: .doc and .xls of old, and documents with a password. */
  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private final byte[] bytes;

  FileKind(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isZip() {
    return startsWith(ZIP);
  }

  boolean isPdf() {
    return startsWith(PDF);
  }

  boolean isCompound() {
    return startsWith(COMPOUND);
  }

  /** A file of some program, or bytes that no text has. */
  boolean isNoText() {
    if (isPdf()
        || isCompound()
        || startsWith(RTF)
        || (isZip() && bytes.length > 2 && bytes[2] < 9)) {
      return true;
    }
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWith(byte[] magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
