package vn.canbang.document.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Span;

/**
 * Puts lines together to paragraphs. A text copied from a page is broken at its margin, sometimes
 * with an empty line after every line, sometimes in the middle of a sentence where a page ended. A
 * new paragraph begins at a number or bullet; after an end of sentence; and where the line before
 * was left shorter than its margin allowed. A line that goes on in small letters goes on with the
 * sentence.
 */
public final class Paragraphs {

  /** Longer lines than this are not broken at a margin. */
  private static final int LONGEST_BROKEN_LINE = 130;

  private static final int ROOM_AFTER_SENTENCE = 97;
  private static final int ROOM_AFTER_HEADING = 93;
  private static final int ROOM_IN_SENTENCE = 85;
  private static final int LONGEST_PARAGRAPH = 8_000;
  private static final Pattern CLOSING = Pattern.compile("tren day la .*");
  private static final String SENTENCE_ENDS = ".;:!?…";
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{Ll} ]{2,30}:.*");

  private final Document document;
  private final int margin;
  private final boolean broken;
  private final boolean doubleSpaced;

  private Paragraphs(Document document) {
    this.document = document;
    List<Line> lines = document.lines().stream().filter(line -> !line.isRow()).toList();
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    this.margin = lengths.length == 0 ? 0 : lengths[lengths.length * 95 / 100];
    this.broken = lengths.length == 0 || lengths[lengths.length * 90 / 100] <= LONGEST_BROKEN_LINE;
    long spaced = lines.stream().filter(Line::afterBlank).count();
    this.doubleSpaced = broken && spaced * 10 >= lines.size() * 8L;
  }

  /** The paragraphs of some lines of a document, which are next to each other. */
  public static List<Paragraph> of(Document document, List<Line> lines) {
    return new Paragraphs(document).join(lines);
  }

  private List<Paragraph> join(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    @Nullable Marker marker = null;
    for (Line line : lines) {
      Optional<Marker> own = line.marker();
      if (!open.isEmpty() && begins(open, marker, line, own)) {
        paragraphs.add(paragraph(open, marker));
        open.clear();
      }
      if (open.isEmpty()) {
        marker = own.orElse(null);
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open, marker));
    }
    return restoreNumbers(paragraphs);
  }

  private Paragraph paragraph(List<Line> lines, @Nullable Marker marker) {
    Line first = lines.getFirst();
    Span span = first.span().with(lines.getLast().span());
    if (first.isRow()) {
      return new Paragraph(null, first.passage(), first.whole(), first.cells());
    }
    List<Span> spans = new ArrayList<>();
    for (Line line : lines) {
      spans.add(line.span());
    }
    if (marker != null) {
      int start = Math.min(first.span().start() + marker.length(), first.span().end());
      spans.set(0, new Span(start, first.span().end()));
    }
    return new Paragraph(marker, document.passage(spans), span, List.of());
  }

  private boolean begins(
      List<Line> open, @Nullable Marker marker, Line line, Optional<Marker> own) {
    Line before = open.getLast();
    if (line.isRow()
        || before.isRow()
        || before.span().end() - open.getFirst().span().start() > LONGEST_PARAGRAPH
        || CLOSING.matcher(line.passage().folded()).matches()) {
      return true;
    }
    if (own.isPresent()) {
      return !goesOnWithADash(before, line, own.get());
    }
    if (before.passage().folded().endsWith("-") && !before.passage().folded().endsWith(" -")) {
      return false;
    }
    boolean ended = SENTENCE_ENDS.indexOf(lastChar(before)) >= 0;
    if (Character.isLowerCase(firstChar(line))) {
      return ended && (!broken || (line.afterBlank() && !doubleSpaced && lastChar(before) != ','));
    }
    if (!broken) {
      return true;
    }
    int taken = 100 * (before.length() + 1 + firstWord(line)) / Math.max(1, margin);
    if (line.afterBlank() && !doubleSpaced) {
      return ended || taken <= ROOM_AFTER_HEADING;
    }
    if (ended) {
      return taken <= ROOM_AFTER_SENTENCE || line.indent() > before.indent();
    }
    if (LABEL.matcher(line.passage().clean()).matches()) {
      return taken <= ROOM_AFTER_SENTENCE;
    }
    if (marker != null && marker.kind().counts() && open.size() == 1) {
      boolean oneHeading = before.isCapitals() && line.isCapitals();
      return !oneHeading && taken <= ROOM_AFTER_HEADING;
    }
    return taken <= ROOM_IN_SENTENCE;
  }

  /** "kinh tế / - xã hội" broken before its dash is no list. */
  private boolean goesOnWithADash(Line before, Line line, Marker own) {
    String text = document.source().at(line.span());
    return own.kind() == Marker.Kind.DASH
        && broken
        && !line.afterBlank()
        && text.length() > own.length()
        && Character.isLowerCase(text.charAt(own.length()))
        && SENTENCE_ENDS.indexOf(lastChar(before)) < 0
        && before.length() * 100 >= margin * ROOM_IN_SENTENCE;
  }

  private static char firstChar(Line line) {
    return line.passage().charAt(0);
  }

  /** The last character but for closing quotation marks and brackets. */
  private static char lastChar(Line line) {
    String text = line.passage().folded();
    int at = text.length() - 1;
    while (at > 0 && "\")' ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  private static int firstWord(Line line) {
    int space = line.passage().folded().indexOf(' ');
    return space < 0 ? line.passage().length() : space;
  }

  /**
   * A scanner reads "III." as "1.": an Arabic number before a heading in capitals, where the Roman
   * numbers around it leave one out, is the one left out.
   */
  private static List<Paragraph> restoreNumbers(List<Paragraph> paragraphs) {
    List<Integer> roman = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).is(Marker.Kind.ROMAN)) {
        roman.add(i);
      }
    }
    for (int i = 0; i + 1 < roman.size(); i++) {
      int number = number(paragraphs.get(roman.get(i)));
      if (number(paragraphs.get(roman.get(i + 1))) == number + 2) {
        for (int at = roman.get(i) + 1; at < roman.get(i + 1); at++) {
          Paragraph candidate = paragraphs.get(at);
          Marker marker = candidate.marker();
          if (marker != null
              && marker.kind() == Marker.Kind.ARABIC
              && marker.numbers().size() == 1
              && Line.isCapitals(candidate.text().clean())) {
            paragraphs.set(at, candidate.withMarker(marker.as(Marker.Kind.ROMAN, number + 1)));
            break;
          }
        }
      }
    }
    return paragraphs;
  }

  private static int number(Paragraph paragraph) {
    return paragraph.marker() == null ? 0 : paragraph.marker().numbers().getFirst();
  }
}
