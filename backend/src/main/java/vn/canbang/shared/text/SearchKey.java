package vn.canbang.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text for search without accents and case: "Xã Đông Lai" and "xa dong lai" have one key, as
 * have "Hoà" and "Hòa". The same key is kept in H2 and PostgreSQL.
 */
public final class SearchKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private SearchKey() {}

  public static String of(String text) {
    String plain = text.replace('đ', 'd').replace('Đ', 'D');
    String folded = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * A pattern for {@code like} that finds the folded text anywhere. It is written for the escape
   * sign that both engines have by default: native SQL names none, for PostgreSQL would rewrite the
   * pattern for every row, which takes longer than comparing it. The query language of the mapper
   * has no default; there it is {@code escape '\\'}.
   */
  public static String contains(String text) {
    return "%" + of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
