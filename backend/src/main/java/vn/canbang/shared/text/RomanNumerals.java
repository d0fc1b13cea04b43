package vn.canbang.shared.text;

import java.util.Locale;

/** Roman numerals, which number the parts of documents. */
public final class RomanNumerals {

  /** There is no sign for more thousands. */
  private static final int LARGEST = 3_999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumerals() {}

  /** In capitals: 14 is XIV. What the Romans could not write, such as 0, stays in digits. */
  public static String of(int number) {
    if (number < 1 || number > LARGEST) {
      return Integer.toString(number);
    }
    StringBuilder numeral = new StringBuilder();
    int left = number;
    for (int at = 0; at < VALUES.length; at++) {
      while (left >= VALUES[at]) {
        numeral.append(SIGNS[at]);
        left -= VALUES[at];
      }
    }
    return numeral.toString();
  }

  /**
   * The number that a numeral stands for, in capitals or not; 0 for what is none. Slips that can be
   * added up are: IIII is 4.
   */
  public static int value(String numeral) {
    int sum = 0;
    int next = 0;
    String capitals = numeral.toUpperCase(Locale.ROOT);
    for (int at = capitals.length() - 1; at >= 0; at--) {
      int value = value(capitals.charAt(at));
      if (value == 0) {
        return 0;
      }
      sum += value < next ? -value : value;
      next = value;
    }
    return Math.max(0, sum);
  }

  private static int value(char sign) {
    return switch (sign) {
      case 'M' -> 1000;
      case 'D' -> 500;
      case 'C' -> 100;
      case 'L' -> 50;
      case 'X' -> 10;
      case 'V' -> 5;
      case 'I' -> 1;
      default -> 0;
    };
  }
}
