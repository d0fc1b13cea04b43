package vn.canbang.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts and numbers that break what was not meant for them. */
final class Odd {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "undefined",
          "-1",
          "0",
          "1e309",
          "NaN",
          "Infinity",
          "0x10",
          "12345678901234567890",
          "3.0000000000000001",
          "true",
          "..",
          "%",
          "_",
          "\\",
          "' or 1=1 --",
          "\";drop table report;--",
          "<script>alert(1)</script>",
          "${jndi:ldap://127.0.0.1/a}",
          "{id}",
          "=1+1",
          "00000000-0000-0000-0000-000000000000",
          "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
          "Hòn Tre",
          "Ho\u0300n Tre",
          "😀",
          "a\u200Bb",
          "\u202Eabc",
          "\u0000",
          "a\u0000b",
          "\uFFFE",
          "\u0085",
          "\t",
          "a\r\nX-Injected: 1",
          "2024-02-30",
          "0000-01-01",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "2024-13",
          "2024-Q5",
          "9999",
          "0000",
          "99999",
          "2024-H3",
          "2024-11-20T25:00:00Z",
          "24/11/2024",
          "*",
          "a,b,,c",
          ",",
          "-dueOn,-dueOn",
          "code;drop",
          "e30=",
          "AAAA",
          "x".repeat(201),
          "ệ".repeat(3_000));

  /** As they stand in a request line: encodings that are broken or mean something else. */
  private static final List<String> ENCODED =
      List.of(
          "%",
          "%2",
          "%zz",
          "%00",
          "%2F",
          "%2e%2e",
          "%C0%AF",
          "%FF%FE",
          "%ED%A0%80",
          "%F5%80%80%80",
          ";a=b",
          "a;b",
          "%250",
          "+",
          "%5C",
          "a%0d%0aX:1",
          "|",
          "[",
          "\"",
          "^",
          "é");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "-0",
          "0.5",
          "3.0",
          "1e0",
          "1E400",
          "1e-400",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "12345678901234567890",
          "123456789012345678901234567890.123456789",
          "0.1000000000000000055511151231257827",
          "1e99999999",
          "-1e-99999999",
          "NaN",
          "Infinity",
          "-Infinity",
          "+1",
          "01",
          ".5",
          "0x1F",
          "1_000",
          "1.");

  private static final List<String> JSON_TEXTS =
      List.of(
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u202e\"",
          "\"a\\u200bb\"",
          "\"\\u0085\"",
          "\"\\ufffe\"",
          "\"\\x41\"",
          "\"tab\there\"",
          "\"line\nbreak\"",
          "'single'",
          "\"unfinished",
          "\"" + "x".repeat(20_001) + "\"",
          "\"" + "\\u1ec7".repeat(2_000) + "\"");

  private Odd() {}

  static String text(RandomGenerator random) {
    return one(random, TEXTS);
  }

  static String encoded(RandomGenerator random) {
    return one(random, ENCODED);
  }

  /** Something in the place of a number in JSON, not always JSON itself. */
  static String number(RandomGenerator random) {
    return one(random, NUMBERS);
  }

  /** Something in the place of a text in JSON, not always JSON itself. */
  static String jsonText(RandomGenerator random) {
    return one(random, JSON_TEXTS);
  }

  static <T> T one(RandomGenerator random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
