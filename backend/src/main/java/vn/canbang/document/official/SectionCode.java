package vn.canbang.document.official;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the code of a plan's section says: {@code II.1.2}, {@code PREAMBLE}, {@code ANNEX.II}. */
record SectionCode(String code) {

  static final String PREAMBLE = "PREAMBLE";
  static final String CLOSING = "CLOSING";
  static final String ANNEX = "ANNEX";

  /** "Hoạt động 01: …" numbers itself. */
  private static final Pattern OWN_NUMBER = Pattern.compile("\\p{L}[\\p{L}\\s]*\\d+\\s*[:.].*");

  private static final Pattern LETTERED = Pattern.compile("\\.(\\p{Ll}+(\\..*)?)$");

  boolean annex() {
    return annexTitle() || code.startsWith(ANNEX + ".");
  }

  /** Holds the title of the annex. */
  boolean annexTitle() {
    return code.equals(ANNEX);
  }

  boolean body() {
    return !annex() && !code.equals(PREAMBLE) && !code.equals(CLOSING);
  }

  /** 1 for "I", 2 for "I.2"; within an annex counted from its title. */
  int level() {
    return (int) printed().chars().filter(character -> character == '.').count() + 1;
  }

  /** Without the name of the annex. */
  String printed() {
    return code.startsWith(ANNEX + ".") ? code.substring(ANNEX.length() + 1) : code;
  }

  /**
   * The number before a heading: "I." at the top, below it only what follows ("1.", "1.2."); from a
   * letter on without what stands before it ("a)").
   */
  String number(@Nullable String heading) {
    if (heading != null && OWN_NUMBER.matcher(heading).matches()) {
      return "";
    }
    String printed = printed();
    Matcher lettered = LETTERED.matcher(printed);
    return lettered.find()
        ? lettered.group(1) + ")"
        : printed.substring(printed.indexOf('.') + 1) + ".";
  }
}
