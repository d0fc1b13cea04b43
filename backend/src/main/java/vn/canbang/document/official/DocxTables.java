package vn.canbang.document.official;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Table;

/** Tables of fixed widths in a DOCX, in twips, and the rules of its head. */
final class DocxTables {

  private static final int TWIPS_A_POINT = 20;
  private static final int PADDING = 80;

  private DocxTables() {}

  /**
   * A table without lines, for placing things beside one another.
   *
   * @param above twips left free over and under each cell's text
   */
  static XWPFTable plain(XWPFDocument docx, int rows, List<Integer> widths, int above) {
    XWPFTable table = table(docx, rows, widths);
    table.removeBorders();
    margins(table, above, 0);
    return table;
  }

  /** A table with lines around every cell. */
  static XWPFTable ruled(XWPFDocument docx, int rows, List<Integer> widths) {
    XWPFTable table = table(docx, rows, widths);
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    margins(table, PADDING / 2, PADDING);
    return table;
  }

  /** Said even when there are none: Word would take its own otherwise. */
  private static void margins(XWPFTable table, int above, int beside) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    CTTblCellMar margins = properties.addNewTblCellMar();
    margin(margins.addNewTop(), above);
    margin(margins.addNewLeft(), beside);
    margin(margins.addNewBottom(), above);
    margin(margins.addNewRight(), beside);
  }

  private static void margin(CTTblWidth margin, int twips) {
    margin.setType(STTblWidth.DXA);
    margin.setW(BigInteger.valueOf(twips));
  }

  private static XWPFTable table(XWPFDocument docx, int rows, List<Integer> widths) {
    XWPFTable table = docx.createTable(rows, widths.size());
    CTTbl inner = table.getCTTbl();
    inner.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = inner.getTblGrid() == null ? inner.addNewTblGrid() : inner.getTblGrid();
    grid.setGridColArray(null);
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
    for (XWPFTableRow row : table.getRows()) {
      for (int at = 0; at < widths.size(); at++) {
        row.getCell(at).setWidth(Integer.toString(widths.get(at)));
      }
    }
    return table;
  }

  /** The columns' widths, together as wide as the text. */
  static List<Integer> widths(Table table, int textWidth) {
    int whole = table.columns().stream().mapToInt(Column::share).sum();
    List<Integer> widths = new ArrayList<>();
    int left = textWidth;
    for (Column column : table.columns()) {
      boolean last = widths.size() == table.columns().size() - 1;
      int width = last ? left : textWidth * column.share() / whole;
      widths.add(width);
      left -= width;
    }
    return widths;
  }

  /** Makes one cell of all but the first. */
  static void join(XWPFTableRow row) {
    int last = row.getTableCells().size() - 1;
    int width = 0;
    for (int at = 1; at <= last; at++) {
      width += row.getCell(at).getWidth();
    }
    for (int at = last; at > 1; at--) {
      row.removeCell(at);
    }
    row.getCell(1).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(last));
    row.getCell(1).setWidth(Integer.toString(width));
  }

  /**
   * Draws a line over an empty paragraph, as long as said and in the middle of the width at hand.
   *
   * @param length in points
   * @param width in twips
   */
  static void rule(XWPFParagraph paragraph, double length, int width) {
    CTPPr properties = paragraph.getCTP().getPPr();
    CTBorder line = properties.addNewPBdr().addNewTop();
    line.setVal(STBorder.SINGLE);
    line.setSz(BigInteger.valueOf(6));
    line.setSpace(BigInteger.ZERO);
    line.setColor("000000");
    narrow(paragraph, length, width);
  }

  /** Keeps a paragraph to a length in points, in the middle of a width in twips. */
  static void narrow(XWPFParagraph paragraph, double length, int width) {
    int beside = Math.max(0, (int) Math.round((width - length * TWIPS_A_POINT) / 2));
    paragraph.setIndentationLeft(beside);
    paragraph.setIndentationRight(beside);
  }
}
