package vn.canbang.shared.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP archive that somebody sent. What all its parts unpack to is counted while they are read:
 * what an archive says of itself proves nothing. Parts that nobody asks for stay packed.
 */
public final class CountedZip implements AutoCloseable {

  public static final int MOST_ENTRIES = 1_000;

  /** In bytes. */
  public static final int MOST_UNPACKED = 50 << 20;

  /** How many times larger than the archive that may be. */
  public static final int MOST_RATIO = 100;

  /** Small files pack well without harm. */
  private static final int RATIO_FROM = 1 << 20;

  private final ZipFile zip;
  private final Refusals refusals;
  private final long most;
  private long unpacked;

  /**
   * How a caller says what is wrong with an archive.
   *
   * @param broken it is no ZIP archive, or a damaged one
   * @param tooMuch it has too many parts, or they unpack to too much
   */
  public record Refusals(Supplier<RuntimeException> broken, Supplier<RuntimeException> tooMuch) {}

  private CountedZip(ZipFile zip, long size, Refusals refusals) {
    this.zip = zip;
    this.refusals = refusals;
    this.most = Math.min(MOST_UNPACKED, Math.max(RATIO_FROM, size * MOST_RATIO));
  }

  public static CountedZip open(Path file, Refusals refusals) {
    try {
      CountedZip opened = new CountedZip(new ZipFile(file.toFile()), Files.size(file), refusals);
      if (opened.zip.size() > MOST_ENTRIES) {
        opened.close();
        throw refusals.tooMuch().get();
      }
      return opened;
    } catch (ZipException e) {
      throw refusals.broken().get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all parts, in the order of the archive. */
  public List<String> names() {
    return zip.stream().<String>map(ZipEntry::getName).toList();
  }

  /** The part with this name, which begins without a slash; to be closed by whoever reads it. */
  public Optional<InputStream> part(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Counted(zip.getInputStream(entry)));
    } catch (IOException e) {
      throw refusals.broken().get();
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
        throw refusals.tooMuch().get();
      }
    }
  }
}
