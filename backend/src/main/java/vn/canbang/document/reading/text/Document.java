package vn.canbang.document.reading.text;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.Span;

/** A text cut into lines. */
public final class Document {

  private static final int TAB = 4;

  /**
   * No line of a document is so long; a longer one is cut, so that no phrase is sought for long.
   */
  private static final int LONGEST_LINE = 8_000;

  private final SourceText source;
  private final TextQuality quality;
  private final Repair repair;
  private final List<Line> lines;

  private Document(SourceText source) {
    this.source = source;
    this.quality = TextQuality.of(source.text());
    this.repair = quality == TextQuality.SOUND ? Repair.NONE : Repair.words();
    this.lines = new ArrayList<>();
  }

  public static Document of(SourceText source) {
    Document document = new Document(source);
    document.cut();
    return document;
  }

  public SourceText source() {
    return source;
  }

  public TextQuality quality() {
    return quality;
  }

  /** The lines that hold something, without page numbers. */
  public List<Line> lines() {
    return lines;
  }

  public Passage passage(Span span) {
    return passage(List.of(span));
  }

  public Passage passage(List<Span> spans) {
    return Passage.of(
        source,
        spans,
        repair,
        quality == TextQuality.SOUND ? Confidence.SURE : Confidence.DOUBTFUL);
  }

  private void cut() {
    String text = source.text();
    boolean blank = true;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      end = Math.min(end, from + LONGEST_LINE);
      if (text.substring(from, end).isBlank()) {
        blank = true;
      } else {
        Line line = line(from, end, blank);
        if (!line.passage().isEmpty() && !line.isPageNumber()) {
          lines.add(line);
          blank = false;
        }
      }
      from = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
  }

  private Line line(int from, int end, boolean afterBlank) {
    String text = source.text();
    int start = from;
    int indent = 0;
    while (Character.isWhitespace(text.charAt(start))) {
      indent += text.charAt(start) == '\t' ? TAB : 1;
      start++;
    }
    int last = end;
    while (Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && text.charAt(first) == '#') {
      first++;
    }
    boolean heading = first > start;
    while (first < last
        && ((heading && text.charAt(first) == ' ') || opensDecoration(text, first, last))) {
      first++;
    }
    Span span = new Span(first, last);
    return new Line(this, new Span(from, end), span, indent, afterBlank, passage(span));
  }

  /** An asterisk that begins bold or italics; one before a space is a bullet. */
  private static boolean opensDecoration(String text, int at, int last) {
    return text.charAt(at) == '*' && at + 1 < last && text.charAt(at + 1) != ' ';
  }
}
