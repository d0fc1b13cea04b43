package vn.canbang.document.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Signatures;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;

/**
 * Sets a document as DOCX: every paragraph has the style of its place, so that an office can change
 * a look in one step, and headings are headings.
 */
final class DocxWriter {

  private static final int ABOVE_FOOT = 120;

  private final XWPFDocument docx;
  private final DocxPages pages;

  private DocxWriter(XWPFDocument docx, DocxPages pages) {
    this.docx = docx;
    this.pages = pages;
  }

  static byte[] write(OfficialDocument document) {
    try (XWPFDocument docx = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024)) {
      new DocxWriter(docx, DocxPages.of(docx, document)).document(document);
      docx.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document(OfficialDocument document) {
    head(document.head());
    blocks(document.body(), DocxPages.TEXT_WIDTH);
    keepWithFoot(document.body());
    foot(document.foot());
    pages.end(docx.createParagraph(), false, document.annexes().isEmpty());
    for (Iterator<Annex> annexes = document.annexes().iterator(); annexes.hasNext(); ) {
      Annex annex = annexes.next();
      annex(annex);
      pages.end(docx.createParagraph(), annex.wide(), !annexes.hasNext());
    }
  }

  private void head(Head head) {
    XWPFTable table =
        DocxTables.plain(docx, 2, List.of(DocxPages.HEAD_LEFT, DocxPages.HEAD_RIGHT), 0);
    Cell issuer = new Cell(table.getRow(0).getCell(0));
    head.parent().forEach(line -> issuer.line("Parent", line));
    head.issuer().forEach(line -> issuer.line("Issuer", line));
    DocxTables.rule(issuer.paragraph("Rule"), HeadWidths.underIssuer(head), DocxPages.HEAD_LEFT);
    Cell state = new Cell(table.getRow(0).getCell(1));
    state.line("Nation", HeadWidths.NATION);
    state.line("Motto", HeadWidths.MOTTO);
    DocxTables.rule(state.paragraph("Rule"), HeadWidths.underMotto(), DocxPages.HEAD_RIGHT);
    Cell number = new Cell(table.getRow(1).getCell(0));
    number.line("Number", head.number());
    String mark = head.mark();
    if (mark != null) {
      number.line("Mark", mark);
    }
    new Cell(table.getRow(1).getCell(1)).line("PlaceAndDate", head.placeAndDate());
    line(docx, "Type", Letterhead.capitals(head.type()));
    line(docx, "Subject", head.subject());
    DocxTables.narrow(docx.getLastParagraph(), HeadWidths.subject(head), DocxPages.TEXT_WIDTH);
    XWPFParagraph rule = docx.createParagraph();
    rule.setStyle("Rule");
    DocxTables.rule(rule, HeadWidths.underSubject(head), DocxPages.TEXT_WIDTH);
    rule.setSpacingAfter(240);
  }

  private void blocks(List<Block> blocks, int width) {
    for (Block block : blocks) {
      switch (block) {
        case Heading heading ->
            line(docx, "Heading" + Math.min(heading.level(), 4), heading.line());
        case Words words -> {
          line(docx, style(words), words.text());
          docx.getLastParagraph().setKeepNext(words.leads());
        }
        case Table table -> table(table, width);
        case Signatures signatures -> signatures(signatures, width);
      }
    }
  }

  private static String style(Words words) {
    return switch (words.manner()) {
      case BASIS -> "Basis";
      case BODY -> "Words";
      case TITLE -> "AnnexLabel";
    };
  }

  /** The signature never stands on a page without a line of the text. */
  private void keepWithFoot(List<Block> body) {
    if (!body.isEmpty()
        && !(body.getLast() instanceof Table)
        && !(body.getLast() instanceof Signatures)) {
      docx.getLastParagraph().setKeepNext(true);
    }
  }

  private void foot(Foot foot) {
    int half = DocxPages.TEXT_WIDTH / 2;
    XWPFTable table =
        DocxTables.plain(docx, 1, List.of(half, DocxPages.TEXT_WIDTH - half), ABOVE_FOOT);
    XWPFTableRow row = table.getRow(0);
    row.setCantSplitRow(true);
    Cell recipients = new Cell(row.getCell(0));
    recipients.line("RecipientsTitle", "Nơi nhận:");
    foot.recipients().forEach(line -> recipients.line("Recipient", line));
    Cell signature = new Cell(row.getCell(1));
    foot.capacity().forEach(line -> signature.line("Capacity", line));
    signature.line("Signatory", foot.signatory());
  }

  private void signatures(Signatures signatures, int width) {
    int half = width / 2;
    List<String> capacities = signatures.capacities();
    XWPFTable table =
        DocxTables.plain(
            docx, (capacities.size() + 1) / 2, List.of(half, width - half), ABOVE_FOOT);
    for (int at = 0; at < capacities.size(); at++) {
      XWPFTableRow row = table.getRow(at / 2);
      row.setCantSplitRow(true);
      Cell cell = new Cell(row.getCell(at % 2));
      cell.line("Capacity", capacities.get(at));
      cell.line("Signatory", Dots.LONG);
    }
    // Word makes one table of two that follow each other.
    docx.createParagraph().setStyle("Rule");
  }

  private void annex(Annex annex) {
    line(docx, "AnnexLabel", annex.label());
    title(annex, "AnnexTitle", Letterhead.capitals(annex.title()));
    List<Words> title = annex.titleWords();
    title.forEach(words -> title(annex, style(words), words.text()));
    line(docx, "AttachedTo", annex.attachedTo());
    blocks(annex.blocks().subList(title.size(), annex.blocks().size()), width(annex));
  }

  private void title(Annex annex, String style, String text) {
    line(docx, style, text);
    DocxTables.narrow(docx.getLastParagraph(), HeadWidths.title(text, annex.wide()), width(annex));
  }

  private static int width(Annex annex) {
    return annex.wide() ? DocxPages.WIDE_TEXT_WIDTH : DocxPages.TEXT_WIDTH;
  }

  private void table(Table table, int width) {
    List<Integer> widths = DocxTables.widths(table, width);
    XWPFTable grid = DocxTables.ruled(docx, 1 + table.rows().size(), widths);
    XWPFTableRow titles = grid.getRow(0);
    titles.setRepeatHeader(true);
    titles.setCantSplitRow(true);
    for (int at = 0; at < widths.size(); at++) {
      new Cell(titles.getCell(at)).line("ColumnTitle", table.columns().get(at).title());
    }
    for (int at = 0; at < table.rows().size(); at++) {
      row(grid.getRow(at + 1), table.rows().get(at), table.columns());
    }
  }

  private static void row(XWPFTableRow printed, Row row, List<Column> columns) {
    printed.setCantSplitRow(true);
    if (row.group()) {
      DocxTables.join(printed);
    }
    for (int at = 0; at < row.cells().size(); at++) {
      new Cell(printed.getCell(at)).line(style(row, at, columns.get(at)), row.cells().get(at));
    }
  }

  private static String style(Row row, int at, Column column) {
    if (row.group()) {
      return at == 0 ? "GroupNumber" : "Group";
    }
    return at == 0 ? "CellNumber" : column.figures() ? "CellFigure" : "Cell";
  }

  private static void line(XWPFDocument docx, String style, String text) {
    write(docx.createParagraph(), style, text);
  }

  private static void write(XWPFParagraph paragraph, String style, String text) {
    paragraph.setStyle(style);
    paragraph.createRun().setText(Printable.line(text));
  }

  /** A cell of a table comes with an empty paragraph, which is its first line. */
  private static final class Cell {

    private final XWPFTableCell cell;
    private boolean begun;

    Cell(XWPFTableCell cell) {
      this.cell = cell;
    }

    void line(String style, String text) {
      write(paragraph(style), style, text);
    }

    XWPFParagraph paragraph(String style) {
      XWPFParagraph paragraph = begun ? cell.addParagraph() : cell.getParagraphs().getFirst();
      begun = true;
      paragraph.setStyle(style);
      return paragraph;
    }
  }
}
