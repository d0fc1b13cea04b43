package vn.canbang.shared.text;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts names in Vietnamese order (a, ă, â … d, đ … tones after letters) and numbers by their value
 * ("Phường 2" before "Phường 10"). The key is plain hexadecimal text, so that H2 and PostgreSQL,
 * whatever their collation, sort it alike.
 */
public final class SortKey {

  /**
   * Fits an index row of either engine. Names alike so far are told apart by what follows the sort
   * key in the query's order.
   */
  public static final int LENGTH = 1_000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private SortKey() {}

  public static String of(String text) {
    String padded =
        NUMBER.matcher(text).replaceAll(m -> "0".repeat(4 - m.group().length()) + m.group());
    Collator collator = Collator.getInstance(Locale.of("vi"));
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    collator.setStrength(Collator.TERTIARY);
    String key = HexFormat.of().formatHex(collator.getCollationKey(padded).toByteArray());
    return key.substring(0, Math.min(LENGTH, key.length()));
  }
}
