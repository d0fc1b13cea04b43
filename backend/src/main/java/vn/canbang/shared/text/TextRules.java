package vn.canbang.shared.text;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Which characters text may hold. Refused are those that nobody sees and that make two texts look
 * alike or one text read backwards: control characters (but tab and line ends), halves of surrogate
 * pairs, zero-width characters and directional controls.
 */
public final class TextRules {

  private TextRules() {}

  /** Composed form, in which all text is kept. */
  public static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Index of the first character that is not allowed, counted in UTF-16 units. */
  public static OptionalInt refused(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isRefused(point)) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(point);
    }
    return OptionalInt.empty();
  }

  private static boolean isRefused(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
      // FORMAT holds zero-width and directional controls, the soft hyphen and the byte order mark.
      case Character.FORMAT, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> (point & 0xFFFE) == 0xFFFE;
    };
  }

  /** {@code U+200B}. */
  public static String name(int point) {
    return String.format("U+%04X", point);
  }
}
