package vn.canbang.document.extraction;

import static vn.canbang.document.extraction.DocumentTexts.refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.archive.CountedZip;

/**
 * The ZIP archive that a Word document is. Refuses one with a password, with macros, or that draws
 * on what lies outside of it; links that a reader may click are none of these.
 */
final class OfficePackage implements AutoCloseable {

  private static final CountedZip.Refusals REFUSALS =
      new CountedZip.Refusals(() -> refused("broken"), () -> refused("bomb"));

  private static final int SNIFFED = 16;
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = ".rels";

  private final CountedZip zip;

  private OfficePackage(CountedZip zip) {
    this.zip = zip;
  }

  static OfficePackage open(Path file) throws IOException {
    refuseOtherKinds(file);
    OfficePackage opened = new OfficePackage(CountedZip.open(file, REFUSALS));
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
    List<String> names = zip.names();
    if (!names.contains(TYPES) || !names.contains(DocxText.BODY)) {
      throw refused("not-docx");
    }
    for (String part : names) {
      String name = part.toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin") || name.contains("/activex/")) {
        throw refused("macros");
      }
      if (name.endsWith(RELATIONS)) {
        checkRelations(part);
      }
    }
    try (XmlParts types = required(TYPES)) {
      while (types.next()) {
        String type = types.attribute("ContentType");
        if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
          throw refused("macros");
        }
      }
    }
  }

  private void checkRelations(String part) {
    try (XmlParts relations = required(part)) {
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

  private XmlParts required(String name) {
    return zip.part(name).map(XmlParts::new).orElseThrow(() -> refused("broken"));
  }

  /** The part with this name, if it is there. */
  @Nullable XmlParts part(String name) {
    return zip.part(name).map(XmlParts::new).orElse(null);
  }

  /** Names of the parts that begin so, in their order. */
  List<String> named(String start) {
    return zip.names().stream()
        .filter(name -> name.startsWith(start) && name.endsWith(".xml"))
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    zip.close();
  }
}
