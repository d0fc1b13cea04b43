package vn.canbang.document.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is sound enough to be trusted. In sound Vietnamese two words of three carry an
 * accent; without them, or with many words that no syllable looks like, it was typed without
 * accents or read by a scanner that does not know the language.
 */
public enum TextQuality {
  SOUND,
  /** Whatever is read in it is doubtful. */
  DAMAGED;

  private static final int ENOUGH_WORDS = 30;
  private static final int LEAST_ACCENTED_PERCENT = 40;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  static TextQuality of(String text) {
    int words = 0;
    int accented = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      if (hasAccent(text, word.start(), word.end())) {
        accented++;
      }
    }
    return words >= ENOUGH_WORDS && accented * 100L < words * (long) LEAST_ACCENTED_PERCENT
        ? DAMAGED
        : SOUND;
  }

  private static boolean hasAccent(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > '\u007F') {
        return true;
      }
    }
    return false;
  }
}
