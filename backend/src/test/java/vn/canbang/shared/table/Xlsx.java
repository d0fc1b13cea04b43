package vn.canbang.shared.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, also such as no program writes. */
final class Xlsx {

  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Xlsx() {}

  /** With this in its sheet. */
  static Xlsx of(String sheetData) {
    Xlsx xlsx = new Xlsx();
    String relation =
        "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>";
    xlsx.parts.put(
        "_rels/.rels",
        "<Relationships>"
            + relation.formatted("rId1", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    xlsx.parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns:r='urn:r'><sheets>
        <sheet name='Ẩn' sheetId='2' state='hidden' r:id='rId9'/>
        <sheet name='Trang tính' sheetId='1' r:id='rId1'/></sheets></workbook>""");
    xlsx.parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>"
            + relation.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation.formatted("rId2", "sharedStrings", "/xl/sharedStrings.xml")
            + relation.formatted("rId3", "styles", "styles.xml")
            + "</Relationships>");
    xlsx.parts.put(STRINGS, "<sst/>");
    xlsx.parts.put(STYLES, "<styleSheet/>");
    xlsx.parts.put(SHEET, "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
    return xlsx;
  }

  Xlsx with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
