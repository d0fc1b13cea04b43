package vn.canbang.shared.table;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A count in a cell. */
public final class WholeNumber {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+(?:,0+)?");
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,10})(?:,0+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,10}");

  private WholeNumber() {}

  /**
   * The count, 0 or more; empty for any other text. 1.234 is a thousand and more where people wrote
   * it, and no whole number in a workbook.
   *
   * @param workbook whether numbers come as a workbook keeps them, and not as people write them
   */
  public static OptionalInt of(String text, boolean workbook) {
    String digits = "";
    if (workbook) {
      digits = PLAIN.matcher(text).matches() ? text : "";
    } else if (GROUPED.matcher(text).matches()) {
      digits = text.replaceAll(",0+$", "").replaceAll("[. ]", "");
    } else {
      Matcher whole = WHOLE.matcher(text);
      digits = whole.matches() ? whole.group(1) : "";
    }
    return digits.isEmpty() || digits.length() > 10 || Long.parseLong(digits) > Integer.MAX_VALUE
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }
}
