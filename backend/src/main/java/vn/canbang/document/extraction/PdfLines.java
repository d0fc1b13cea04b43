package vn.canbang.document.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of a page together to lines, from top to foot and from left to right. */
final class PdfLines {

  /** A gap of so much of the letters' size is a space. */
  private static final float SPACE = 0.18f;

  /** A gap of so many sizes divides what stands side by side. */
  private static final float WIDE = 2f;

  /** Letters whose feet differ by less than so much of their size stand on one line. */
  private static final float SAME_LINE = 0.4f;

  /** In points. */
  private static final float SAME_EDGE = 3;

  /** A word that would have fitted is no longer than that, in points. */
  private static final float FULL = 70;

  private static final String GAP = "    ";

  private final List<TextPosition> letters;
  private final Optional<PdfTable> table;

  PdfLines(List<TextPosition> letters, Optional<PdfTable> table) {
    this.letters = letters;
    this.table = table;
  }

  /** Letters that stand on one foot. */
  private record Row(float y, List<TextPosition> letters) {

    float from() {
      return (float)
          letters.stream()
              .filter(letter -> !letter.getUnicode().isBlank())
              .mapToDouble(TextPosition::getXDirAdj)
              .min()
              .orElse(Float.MAX_VALUE);
    }

    float to() {
      return (float)
          letters.stream()
              .filter(letter -> !letter.getUnicode().isBlank())
              .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
              .max()
              .orElse(0);
    }
  }

  /**
   * A line of a page.
   *
   * @param flows begins at the left margin, where a paragraph that goes on does
   * @param full ends at the right margin
   * @param row of a ruled table
   */
  record Line(String text, boolean flows, boolean full, boolean row) {}

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    List<Row> rows = rows();
    float left = left(rows);
    float right = right(rows);
    int at = 0;
    while (at < rows.size()) {
      Row row = rows.get(at);
      int inTable = rowOfTable(row);
      if (inTable < 0) {
        String text = words(row.letters());
        boolean alone = !text.contains(GAP);
        lines.add(
            new Line(
                text,
                alone && row.from() - left < SAME_EDGE,
                alone && right - row.to() < FULL && row.to() - row.from() > (right - left) / 2,
                false));
        at++;
      } else {
        int end = at;
        while (end < rows.size() && rowOfTable(rows.get(end)) == inTable) {
          end++;
        }
        lines.add(new Line(cells(rows.subList(at, end)), false, false, true));
        at = end;
      }
    }
    return lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  /** Where most lines that begin farthest to the left begin. */
  private static float left(List<Row> rows) {
    List<Float> places = rows.stream().map(Row::from).sorted().toList();
    for (int i = 0; i + 1 < places.size(); i++) {
      if (places.get(i + 1) - places.get(i) < SAME_EDGE) {
        return places.get(i);
      }
    }
    return places.isEmpty() ? 0 : places.getFirst();
  }

  private static float right(List<Row> rows) {
    return (float) rows.stream().mapToDouble(Row::to).max().orElse(0);
  }

  private int rowOfTable(Row row) {
    return table.map(ruled -> ruled.row(row.y())).orElse(-1);
  }

  private List<Row> rows() {
    List<TextPosition> sorted =
        letters.stream().sorted(Comparator.comparingDouble(TextPosition::getYDirAdj)).toList();
    List<Row> rows = new ArrayList<>();
    for (TextPosition letter : sorted) {
      float y = letter.getYDirAdj();
      Row last = rows.isEmpty() ? null : rows.getLast();
      if (last != null && y - last.y() <= SAME_LINE * size(letter)) {
        last.letters().add(letter);
      } else {
        rows.add(new Row(y, new ArrayList<>(List.of(letter))));
      }
    }
    return rows;
  }

  private static float size(TextPosition letter) {
    return Math.max(4, letter.getFontSizeInPt());
  }

  private static String words(List<TextPosition> line) {
    StringBuilder words = new StringBuilder();
    float end = Float.NEGATIVE_INFINITY;
    List<TextPosition> inOrder =
        line.stream().sorted(Comparator.comparingDouble(TextPosition::getXDirAdj)).toList();
    for (TextPosition letter : inOrder) {
      String text = letter.getUnicode();
      float gap = letter.getXDirAdj() - end;
      boolean begins = words.isEmpty();
      if (!begins && !text.isBlank() && gap > WIDE * size(letter)) {
        words.append(GAP);
      } else if (!begins && gap > SPACE * size(letter) && !endsWithSpace(words)) {
        words.append(' ');
      }
      if (!text.isBlank()) {
        words.append(text);
        end = letter.getXDirAdj() + letter.getWidthDirAdj();
      } else if (!begins && !endsWithSpace(words)) {
        words.append(' ');
        // A run of spaces makes a gap as wide as it is.
        end = Math.max(end, letter.getXDirAdj());
      }
    }
    return words.toString().stripTrailing();
  }

  private static boolean endsWithSpace(StringBuilder words) {
    return !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
  }

  /** A row of the table, its cells divided by tabs; lines of a cell go on with each other. */
  private String cells(List<Row> lines) {
    PdfTable ruled = table.orElseThrow();
    String[] cells = new String[ruled.columns()];
    Arrays.fill(cells, "");
    for (Row line : lines) {
      List<List<TextPosition>> parts = new ArrayList<>();
      for (int i = 0; i < cells.length; i++) {
        parts.add(new ArrayList<>());
      }
      for (TextPosition letter : line.letters()) {
        parts
            .get(Math.min(cells.length - 1, ruled.column(letter.getXDirAdj(), line.y())))
            .add(letter);
      }
      for (int i = 0; i < cells.length; i++) {
        String words = words(parts.get(i)).strip();
        cells[i] =
            cells[i].isEmpty() || words.isEmpty() ? cells[i] + words : cells[i] + " " + words;
      }
    }
    return String.join("\t", cells);
  }
}
