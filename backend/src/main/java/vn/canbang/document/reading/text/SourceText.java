package vn.canbang.document.reading.text;

import java.text.Normalizer;
import java.util.Arrays;
import vn.canbang.document.reading.draft.Span;

/**
 * A document's text in the form in which it is read, shown and pointed into: composed characters
 * (NFC), one line end, plain spaces and tabs, nothing invisible. Each character knows its place in
 * the text as it was given.
 */
public final class SourceText {

  private final String text;
  private final int[] given;

  private SourceText(String text, int[] given) {
    this.text = text;
    this.given = given;
  }

  public static SourceText of(String typed) {
    Builder built = new Builder(typed.length());
    int at = 0;
    while (at < typed.length()) {
      int next = at + Character.charCount(typed.codePointAt(at));
      while (next < typed.length() && joinsTheOneBefore(typed.charAt(next))) {
        next++;
      }
      built.take(typed, at, next);
      at = next;
    }
    return new SourceText(built.text.toString(), Arrays.copyOf(built.given, built.text.length()));
  }

  public String text() {
    return text;
  }

  /** What stands in a span, word for word. */
  public String at(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Where, in the text as it was given, the character of this text came from. */
  public int given(int offset) {
    return given[offset];
  }

  /** Combining marks, and the vowels and finals of Hangul, compose with what stands before. */
  private static boolean joinsTheOneBefore(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= '\u1160' && c <= '\u11FF';
    };
  }

  /** Text under way, with the place each character came from. */
  private static final class Builder {

    private static final char FIRST_TO_COMPOSE = '\u0340';

    private final StringBuilder text;
    private final int[] given;

    Builder(int length) {
      text = new StringBuilder(length);
      given = new int[length];
    }

    /** Takes a character with the marks that belong to it. */
    void take(String typed, int from, int to) {
      char first = typed.charAt(from);
      if (first == '\r') {
        if (from + 1 == typed.length() || typed.charAt(from + 1) != '\n') {
          append('\n', from);
        }
      } else if (isLineEnd(first)) {
        append('\n', from);
      } else if (first == '\t') {
        append('\t', from);
      } else if (!isUnseen(typed.codePointAt(from))) {
        compose(typed, from, to);
      }
    }

    private void compose(String typed, int from, int to) {
      char first = typed.charAt(from);
      if (to - from == 1 && first < FIRST_TO_COMPOSE) {
        append(Character.getType(first) == Character.SPACE_SEPARATOR ? ' ' : first, from);
        return;
      }
      if (Character.getType(first) == Character.SPACE_SEPARATOR) {
        append(' ', from);
        return;
      }
      String composed = Normalizer.normalize(typed.substring(from, to), Normalizer.Form.NFC);
      // Composing shortens; the few characters that it lengthens are in no Vietnamese text.
      int length = Math.min(composed.length(), to - from);
      for (int i = 0; i < length; i++) {
        append(composed.charAt(i), from);
      }
    }

    private static boolean isLineEnd(char c) {
      return switch (c) {
        case '\n', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
        default -> false;
      };
    }

    private static boolean isUnseen(int point) {
      return switch (Character.getType(point)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
        default -> false;
      };
    }

    private void append(char c, int from) {
      given[text.length()] = from;
      text.append(c);
    }
  }
}
