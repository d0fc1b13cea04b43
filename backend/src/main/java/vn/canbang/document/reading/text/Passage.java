package vn.canbang.document.reading.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;

/**
 * Words that belong together, such as a line or a paragraph of several lines, in two copies: {@link
 * #clean} as written but on one line and without decoration, and {@link #folded} in which phrases
 * are looked for. Positions taken and given are those of the folded copy.
 */
public final class Passage {

  private final SourceText source;
  private final String clean;
  private final String folded;

  /** Position in the source of each character of the clean copy. */
  private final int[] places;

  /** Position in the clean copy of each position of the folded one, end included. */
  private final int[] cleanAt;

  private final int offset;

  /** How far anything read here can be trusted. */
  private final Confidence ceiling;

  private Passage(
      SourceText source,
      String clean,
      String folded,
      int[] places,
      int[] cleanAt,
      int offset,
      Confidence ceiling) {
    this.ceiling = ceiling;
    this.source = source;
    this.clean = clean;
    this.folded = folded;
    this.places = places;
    this.cleanAt = cleanAt;
    this.offset = offset;
  }

  /**
   * Joins stretches of a text, such as the lines of a paragraph. Runs of white space become one
   * space; a hyphen at the end of a line goes on with the next; asterisks, with which some tools
   * mark bold and italics, are left out.
   */
  static Passage of(SourceText source, List<Span> lines, Repair repair, Confidence ceiling) {
    StringBuilder clean = new StringBuilder();
    int capacity = lines.size();
    for (Span line : lines) {
      capacity += line.length();
    }
    int[] places = new int[capacity];
    for (Span line : lines) {
      boolean gap = !clean.isEmpty() && !endsInsideAWord(clean);
      for (int at = line.start(); at < line.end(); at++) {
        char c = source.text().charAt(at);
        if (c == '*') {
          gap |= divides(source.text(), at);
        } else if (Character.isWhitespace(c)) {
          gap = true;
        } else {
          if (gap && !clean.isEmpty()) {
            places[clean.length()] = Math.max(0, at - 1);
            clean.append(' ');
          }
          gap = false;
          places[clean.length()] = at;
          clean.append(c);
        }
      }
    }
    String text = clean.toString();
    Repair.Repaired repaired = repair.apply(text, Fold.of(text));
    return new Passage(source, text, repaired.folded(), places, repaired.cleanAt(), 0, ceiling);
  }

  /** "DS-" at a line's end goes on in the next line, "xã hội -" does not. */
  private static boolean endsInsideAWord(CharSequence text) {
    int last = text.length() - 1;
    return last > 0
        && Fold.of(text.charAt(last)) == '-'
        && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  /** An asterisk between two letters stands where a space would. */
  private static boolean divides(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == '*') {
      next++;
    }
    return at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && next < text.length()
        && Character.isLetterOrDigit(text.charAt(next));
  }

  public String folded() {
    return folded;
  }

  public String clean() {
    return clean;
  }

  public int length() {
    return folded.length();
  }

  public boolean isEmpty() {
    return folded.isEmpty();
  }

  public Matcher matcher(Pattern pattern) {
    return pattern.matcher(folded);
  }

  public boolean has(Pattern pattern) {
    return pattern.matcher(folded).find();
  }

  /** The words as written between two positions, without spaces around. */
  public String words(int from, int to) {
    return clean.substring(cleanAt[from], cleanAt[to]).strip();
  }

  /** The character as written at a position. */
  public char charAt(int at) {
    return at < length() && cleanAt[at] < clean.length() ? clean.charAt(cleanAt[at]) : ' ';
  }

  public Span span() {
    return span(0, length());
  }

  /** The stretch of the text between two positions. */
  public Span span(int from, int to) {
    if (clean.isEmpty()) {
      return new Span(0, 0);
    }
    int first = Math.min(cleanAt[from], clean.length() - 1);
    int start = places[offset + first];
    if (cleanAt[to] <= cleanAt[from]) {
      return new Span(start, start);
    }
    return new Span(start, places[offset + cleanAt[to] - 1] + 1);
  }

  public String evidence(int from, int to) {
    return source.at(span(from, to));
  }

  /** A confidence, held down where the whole text is damaged. */
  public Confidence trust(Confidence confidence) {
    return confidence.atMost(ceiling);
  }

  public <T> Found<T> found(T value, int from, int to, Confidence confidence) {
    return new Found<>(value, span(from, to), evidence(from, to), trust(confidence));
  }

  /** What stands in a stretch of the same text. */
  public String evidence(Span stretch) {
    return source.at(stretch);
  }

  public <T> Found<T> found(T value, Confidence confidence) {
    return found(value, 0, length(), confidence);
  }

  /** The words between two positions, without spaces around, as a passage of their own. */
  public Passage part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && folded.charAt(first) == ' ') {
      first++;
    }
    while (last > first && folded.charAt(last - 1) == ' ') {
      last--;
    }
    int base = cleanAt[first];
    int[] shifted = new int[last - first + 1];
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] = cleanAt[first + i] - base;
    }
    return new Passage(
        source,
        clean.substring(base, cleanAt[last]),
        folded.substring(first, last),
        places,
        shifted,
        offset + base,
        ceiling);
  }

  public Passage from(int from) {
    return part(from, length());
  }

  @Override
  public String toString() {
    return clean;
  }
}
