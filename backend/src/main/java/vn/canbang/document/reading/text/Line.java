package vn.canbang.document.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Span;

/**
 * A line that holds something.
 *
 * @param whole from its first to its last character, tabs included
 * @param span without white space around it and without the marks by which some tools write
 *     headings
 * @param indent how far it is set in
 * @param afterBlank whether nothing stands on the line above
 */
public record Line(
    Document document, Span whole, Span span, int indent, boolean afterBlank, Passage passage) {

  private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+");
  private static final Pattern PAGE_NUMBER = Pattern.compile("[- ]*\\d{1,3}[- ]*");

  /** The marker that it begins with. */
  public Optional<Marker> marker() {
    return isRow() ? Optional.empty() : Marker.at(document.source().at(span));
  }

  /** Whether it is a row of a table: cells divided by tabs or by upright strokes. */
  public boolean isRow() {
    String text = document.source().at(whole);
    int tabs = 0;
    int strokes = 0;
    for (int i = 0; i < text.length(); i++) {
      tabs += text.charAt(i) == '\t' ? 1 : 0;
      strokes += text.charAt(i) == '|' ? 1 : 0;
    }
    return tabs >= 2 || strokes >= 3;
  }

  /** The cells of a row, empty ones included. */
  public List<Passage> cells() {
    String text = document.source().at(whole);
    boolean tabbed = text.indexOf('\t') >= 0;
    List<Passage> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == (tabbed ? '\t' : '|')) {
        boolean edge = !tabbed && (from == 0 || i == text.length());
        if (!edge || !text.substring(from, i).isBlank()) {
          cells.add(document.passage(new Span(whole.start() + from, whole.start() + i)));
        }
        from = i + 1;
      }
    }
    return cells;
  }

  /** What stands side by side on it, divided by a wide gap. */
  public List<Passage> columns() {
    String text = document.source().at(span);
    List<Passage> columns = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      columns.add(document.passage(new Span(span.start() + from, span.start() + gap.start())));
      from = gap.end();
    }
    columns.add(document.passage(new Span(span.start() + from, span.end())));
    return columns.stream().filter(column -> !column.isEmpty()).toList();
  }

  public int length() {
    return span.length();
  }

  /** The number of a page alone on its line. */
  boolean isPageNumber() {
    return !isRow() && PAGE_NUMBER.matcher(passage.folded()).matches();
  }

  /** Whether its letters are capitals, but for a slip of the scanner. */
  public boolean isCapitals() {
    return isCapitals(passage.clean());
  }

  /** Whether the letters are capitals, but for a slip of the scanner. */
  public static boolean isCapitals(@Nullable String text) {
    if (text == null) {
      return false;
    }
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= 2 && capitals * 10 >= letters * 8;
  }
}
