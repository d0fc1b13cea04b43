package vn.canbang.shared.table;

import java.nio.file.Path;
import java.util.Optional;
import vn.canbang.shared.archive.CountedZip;

/** The ZIP archive that a workbook is. */
final class XlsxFile implements AutoCloseable {

  private static final CountedZip.Refusals REFUSALS =
      new CountedZip.Refusals(XlsxFile::broken, () -> TableFaults.file("table.bomb"));

  private final CountedZip zip;

  private XlsxFile(CountedZip zip) {
    this.zip = zip;
  }

  static XlsxFile open(Path file) {
    return new XlsxFile(CountedZip.open(file, REFUSALS));
  }

  static RuntimeException broken() {
    return TableFaults.file("table.not-workbook");
  }

  XmlPart required(String name) {
    return part(name).orElseThrow(XlsxFile::broken);
  }

  /** The part with this name, which begins without a slash. */
  Optional<XmlPart> part(String name) {
    return zip.part(name).map(XmlPart::new);
  }

  @Override
  public void close() {
    zip.close();
  }
}
