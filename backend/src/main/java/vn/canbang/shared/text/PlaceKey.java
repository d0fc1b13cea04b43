package vn.canbang.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds names of places further than {@link SearchKey}, to what is left when documents write them
 * in their own ways: "Đắk R'Lấp" and "Đăk R’ Lấp", "Phan Rang-Tháp Chàm" and "Phan Rang – Tháp
 * Chàm", "Phường 01" and "Phường 1", "Lý Sơn" and "Lí Sơn" have one key each.
 */
public final class PlaceKey {

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]\\s*");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");

  /** Where y and i are the whole vowel, both spellings are in use: Lý, Lí; Quy, Qui. */
  private static final Pattern Y = Pattern.compile("\\b([bcdghklmnpqrstvx]*|qu)y\\b");

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private PlaceKey() {}

  /** Words of letters a to z and digits with single spaces between. */
  public static String of(String text) {
    String folded = SearchKey.of(APOSTROPHES.matcher(text).replaceAll(""));
    String words = NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    return Y.matcher(LEADING_ZEROS.matcher(words).replaceAll("")).replaceAll("$1i");
  }

  /**
   * As {@link #of}, but accents count, wherever in its syllable a tone is written: "Hòa" and "Hoà"
   * have one key, "Hoa" another.
   */
  public static String accented(String text) {
    StringBuilder key = new StringBuilder();
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFD).split("\\s+", -1)) {
      StringBuilder tones = new StringBuilder();
      TONES.matcher(word).results().forEach(tone -> tones.append(tone.group()));
      key.append(TONES.matcher(word).replaceAll("")).append(tones).append(' ');
    }
    return key.toString().strip().toLowerCase(java.util.Locale.ROOT);
  }
}
