package vn.canbang.document.extraction;

import static vn.canbang.document.extraction.DocumentTexts.refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.text.SearchKey;

/**
 * The text of a Word document, a line for a paragraph. Numbers of lists are written out. The row of
 * a table is a line with tabs between its cells; a table of two columns, with which letterheads and
 * signatures are laid out, is its cells one below the other. What was struck out is left out.
 */
final class DocxText {

  static final String BODY = "word/document.xml";

  private static final Pattern LETTERHEAD = Pattern.compile("cong hoa xa hoi|doc lap ?- ?tu do");

  /** Fields that bring in what lies outside. */
  private static final Pattern DRAWS_IN =
      Pattern.compile("\\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|RD)\\b");

  private final XmlParts part;
  private final DocxNumbering numbering;
  private int characters;

  /** How many columns the cell runs through that was read last. */
  private int span = 1;

  private DocxText(XmlParts part, DocxNumbering numbering) {
    this.part = part;
    this.numbering = numbering;
  }

  static DocumentTexts.Text read(Path file) throws IOException {
    try (OfficePackage opened = OfficePackage.open(file)) {
      DocxNumbering numbering = DocxNumbering.read(opened);
      String body = part(opened, BODY, numbering);
      StringBuilder margins = new StringBuilder();
      String letterhead = "";
      for (String start : List.of("word/header", "word/footer", "word/footnotes")) {
        for (String name : opened.named(start)) {
          String text = part(opened, name, numbering);
          margins.append(text);
          if (LETTERHEAD.matcher(SearchKey.of(text)).find()) {
            letterhead = text;
          }
        }
      }
      return new DocumentTexts.Text(letterhead + body, margins.toString());
    }
  }

  private static String part(OfficePackage opened, String name, DocxNumbering numbering) {
    try (XmlParts part = opened.part(name)) {
      if (part == null) {
        return "";
      }
      return String.join("\n", new DocxText(part, numbering).lines("")) + "\n";
    }
  }

  /** The lines up to the end of an element, or of the part. */
  private List<String> lines(String untilEnd) {
    List<String> lines = new ArrayList<>();
    while (part.next() && !untilEnd.equals(part.ends())) {
      String element = part.begins();
      switch (element == null ? "" : element) {
        case "p" -> lines.addAll(paragraph());
        case "tbl" -> lines.addAll(table());
        case "gridSpan" -> span = columns(part.attribute("val"));
        case "Fallback", "sectPr" -> part.skip();
        default -> {
          // What holds paragraphs, or how they look.
        }
      }
    }
    return lines;
  }

  /**
   * A paragraph is a line, and one more for each break in it and each box or drawn word that hangs
   * on it.
   */
  private List<String> paragraph() {
    StringBuilder words = new StringBuilder();
    List<String> boxes = new ArrayList<>();
    @Nullable String numberId = null;
    @Nullable String level = null;
    @Nullable String style = null;
    boolean text = false;
    while (part.next() && !"p".equals(part.ends())) {
      String element = part.begins();
      switch (element == null ? "" : element) {
        case "pStyle" -> style = part.attribute("val");
        case "numId" -> numberId = part.attribute("val");
        case "ilvl" -> level = part.attribute("val");
        case "t" -> text = true;
        case "tab" -> words.append(inTabs(part) ? "" : " ");
        case "br", "cr" -> words.append('\n');
        case "noBreakHyphen" -> words.append('-');
        case "txbxContent" -> boxes.addAll(lines("txbxContent"));
        case "textpath" -> boxes.add(Objects.requireNonNullElse(part.attribute("string"), ""));
        case "instrText" -> checkField();
        case "fldSimple" -> checkField(part.attribute("instr"));
        case "del", "moveFrom", "Fallback", "pPrChange", "rPrChange" -> part.skip();
        default -> {
          // How it looks.
        }
      }
      if (text) {
        words.append(part.text());
        text = !"t".equals(part.ends());
      }
    }
    count(words.length());
    String line = words.toString();
    boolean empty = line.isBlank();
    List<String> lines = new ArrayList<>();
    if (!empty) {
      lines.addAll((numbering.next(numberId, level, style) + line).lines().toList());
    } else {
      lines.add("");
    }
    lines.addAll(boxes);
    return lines;
  }

  /** Where tabs stop is said with the same word as a tab itself. */
  private static boolean inTabs(XmlParts part) {
    return part.attribute("val") != null;
  }

  private void checkField() {
    StringBuilder instruction = new StringBuilder();
    while (part.next() && !"instrText".equals(part.ends())) {
      instruction.append(part.text());
    }
    checkField(instruction.toString());
  }

  private static void checkField(@Nullable String instruction) {
    if (instruction != null && DRAWS_IN.matcher(instruction).find()) {
      throw refused("external");
    }
  }

  private void count(int more) {
    characters += more;
    DocumentTexts.refuseTooLong(characters);
  }

  private List<String> table() {
    List<List<List<String>>> rows = new ArrayList<>();
    while (part.next() && !"tbl".equals(part.ends())) {
      if ("tr".equals(part.begins())) {
        rows.add(row());
      }
    }
    boolean layout = rows.stream().allMatch(row -> row.size() <= 2);
    List<String> lines = new ArrayList<>();
    for (List<List<String>> row : rows) {
      if (layout) {
        row.forEach(lines::addAll);
      } else {
        lines.add(String.join("\t", row.stream().map(DocxText::oneLine).toList()));
      }
    }
    lines.add("");
    return lines;
  }

  private List<List<String>> row() {
    List<List<String>> cells = new ArrayList<>();
    while (part.next() && !"tr".equals(part.ends())) {
      if ("tc".equals(part.begins())) {
        span = 1;
        cells.add(lines("tc"));
        for (int more = 1; more < span; more++) {
          cells.add(List.of());
        }
        span = 1;
      }
    }
    return cells;
  }

  private static int columns(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 1;
  }

  private static String oneLine(List<String> cell) {
    return String.join(" ", cell.stream().map(String::strip).filter(l -> !l.isEmpty()).toList())
        .replace('\t', ' ');
  }
}
