package vn.canbang.document.extraction;

import static vn.canbang.document.extraction.DocumentTexts.refused;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP archive that a Word document is. Refuses one with a password, with macros, or that draws
 * on what lies outside of it; links that a reader may click are none of these. What it unpacks to
 * is counted while it is read: what an archive says of itself proves nothing.
 */
final class OfficePackage implements AutoCloseable {

  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_UNPACKED = 50 << 20;
  private static final int MOST_RATIO = 100;

  /** Small files pack well without harm. */
  private static final int RATIO_FROM = 1 << 20;

  private static final int SNIFFED = 16;
  private static final String RELATIONS = ".rels";

  private final ZipFile zip;
  private final long most;
  private long unpacked;

  private OfficePackage(ZipFile zip, long size) {
    this.zip = zip;
    this.most = Math.min(MOST_UNPACKED, Math.max(RATIO_FROM, size * MOST_RATIO));
  }

  static OfficePackage open(Path file) throws IOException {
    refuseOtherKinds(file);
    OfficePackage opened;
    try {
      opened = new OfficePackage(new ZipFile(file.toFile()), Files.size(file));
    } catch (ZipException e) {
      throw refused("broken");
    }
    try {
      opened.check();
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private static void refuseOtherKinds(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      FileKind kind = new FileKind(in.readNBytes(SNIFFED));
      if (kind.isCompound()) {
        throw refused("password");
      }
      if (!kind.isZip()) {
        throw refused("not-docx");
      }
    }
  }

  private void check() {
    if (zip.size() > MOST_ENTRIES) {
      throw refused("bomb");
    }
    if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry(DocxText.BODY) == null) {
      throw refused("not-docx");
    }
    for (ZipEntry entry : entries()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin") || name.contains("/activex/")) {
        throw refused("macros");
      }
      if (name.endsWith(RELATIONS)) {
        checkRelations(entry);
      }
    }
    try (XmlParts types = part(entry("[Content_Types].xml"))) {
      while (types.next()) {
        String type = types.attribute("ContentType");
        if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
          throw refused("macros");
        }
      }
    }
  }

  private void checkRelations(ZipEntry entry) {
    try (XmlParts relations = part(entry)) {
      while (relations.next()) {
        String type = relations.attribute("Type");
        boolean outside = "External".equalsIgnoreCase(relations.attribute("TargetMode"));
        if (type != null && type.endsWith("/aFChunk")) {
          throw refused("external");
        }
        if (outside && (type == null || !type.endsWith("/hyperlink"))) {
          throw refused("external");
        }
      }
    }
  }

  private List<? extends ZipEntry> entries() {
    return zip.stream().toList();
  }

  private ZipEntry entry(String name) {
    return Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> refused("broken"));
  }

  /** The part with this name, if it is there. */
  @Nullable XmlParts part(String name) {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? null : part(entry);
  }

  /** Names of the parts that begin so, in their order. */
  List<String> named(String start) {
    return entries().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(start) && name.endsWith(".xml"))
        .sorted()
        .toList();
  }

  private XmlParts part(ZipEntry entry) {
    try {
      return new XmlParts(new Counted(zip.getInputStream(entry)));
    } catch (IOException e) {
      throw refused("broken");
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
        throw refused("bomb");
      }
    }
  }
}
