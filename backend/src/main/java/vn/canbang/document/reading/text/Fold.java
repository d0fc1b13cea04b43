package vn.canbang.document.reading.text;

import java.text.Normalizer;

/**
 * Folds text character by character, so that places stay what they were: letters lose accents and
 * case (đ becomes d), the many dashes become "-", quotation marks become {@code "} and bullets "•".
 */
public final class Fold {

  private static final int LATIN_END = 0x250;
  private static final int VIETNAMESE = 0x1E00;
  private static final int VIETNAMESE_END = 0x1F00;
  private static final char[] LATIN = table(0, LATIN_END);
  private static final char[] MORE_LATIN = table(VIETNAMESE, VIETNAMESE_END);

  private Fold() {}

  public static String of(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = of(text.charAt(i));
    }
    return new String(folded);
  }

  public static char of(char c) {
    if (c < LATIN_END) {
      return LATIN[c];
    }
    if (c >= VIETNAMESE && c < VIETNAMESE_END) {
      return MORE_LATIN[c - VIETNAMESE];
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      case '\u2212', '\u058A', '\u2043', '\uFE58', '\uFE63', '\uFF0D' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC' -> '\'';
      case '\u2022', '\u25CF', '\u25CB', '\u25E6', '\u25AA', '\u25AB', '\u25A0' -> '•';
      case '\u25A1', '\u2219', '\u2023', '\u27A2', '\u2756', '\u2713', '\uF0B7' -> '•';
      case '\u2264' -> '≤';
      case '\u2265' -> '≥';
      default -> c;
    };
  }

  private static char[] table(int from, int to) {
    char[] folded = new char[to - from];
    for (int c = from; c < to; c++) {
      folded[c - from] = letter((char) c);
    }
    return folded;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case '«', '»' -> '"';
      case '´', '`' -> '\'';
      case '·' -> '•';
      default -> {
        char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        yield Character.toLowerCase(plain);
      }
    };
  }
}
