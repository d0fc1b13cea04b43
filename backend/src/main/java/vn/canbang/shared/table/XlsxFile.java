package vn.canbang.shared.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The ZIP archive that a workbook is. What it unpacks to is counted while it is read: what an
 * archive says of itself proves nothing. Parts that nobody asks for stay packed.
 */
final class XlsxFile implements AutoCloseable {

  static final int MOST_ENTRIES = 1_000;
  static final int MOST_UNPACKED = 50 << 20;
  static final int MOST_RATIO = 100;

  /** Small files pack well without harm. */
  private static final int RATIO_FROM = 1 << 20;

  private final ZipFile zip;
  private final long most;
  private long unpacked;

  private XlsxFile(ZipFile zip, long size) {
    this.zip = zip;
    this.most = Math.min(MOST_UNPACKED, Math.max(RATIO_FROM, size * MOST_RATIO));
  }

  static XlsxFile open(Path file) {
    try {
      XlsxFile opened = new XlsxFile(new ZipFile(file.toFile()), Files.size(file));
      if (opened.zip.size() > MOST_ENTRIES) {
        opened.close();
        throw TableFaults.file("table.bomb");
      }
      return opened;
    } catch (ZipException e) {
      throw broken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuntimeException broken() {
    return TableFaults.file("table.not-workbook");
  }

  XmlPart required(String name) {
    return part(name).orElseThrow(XlsxFile::broken);
  }

  /** The part with this name, which begins without a slash. */
  Optional<XmlPart> part(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new XmlPart(new Counted(zip.getInputStream(entry))));
    } catch (IOException e) {
      throw broken();
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      unpacked += bytes;
      if (unpacked > most) {
        throw TableFaults.file("table.bomb");
      }
    }
  }
}
