package vn.canbang.document.reading.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese writes them: {@code 1.234,5}; a point before other than three digits is
 * taken for a decimal point ({@code 111.5}). In words, "một trăm", "chín mươi lăm".
 */
public final class Numbers {

  /** For use in other patterns; no group of its own. */
  public static final String NUMBER =
      "(?<![\\d.,/])(?:\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?![\\d/]\\d)";

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  private Numbers() {}

  public static BigDecimal parse(String text) {
    String plain =
        GROUPED.matcher(text).matches()
            ? text.replace(".", "").replace(',', '.')
            : text.replace(',', '.');
    BigDecimal number = new BigDecimal(plain);
    return number.scale() > 0 && number.stripTrailingZeros().scale() <= 0
        ? number.setScale(0, RoundingMode.UNNECESSARY)
        : number;
  }
}
