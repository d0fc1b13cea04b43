package vn.canbang.document.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.text.RomanNumerals;

/** Works out the numbers that Word shows before paragraphs and keeps apart from their words. */
final class DocxNumbering {

  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  /**
   * How a level is numbered.
   *
   * @param text {@code %1.%2.}
   */
  private record Level(String format, String text, int start) {}

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> definitionOf = new HashMap<>();
  private final Map<String, String[]> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  static DocxNumbering read(OfficePackage file) {
    DocxNumbering numbering = new DocxNumbering();
    try (XmlParts part = file.part("word/numbering.xml")) {
      if (part != null) {
        numbering.readDefinitions(part);
      }
    }
    try (XmlParts part = file.part("word/styles.xml")) {
      if (part != null) {
        numbering.readStyles(part);
      }
    }
    return numbering;
  }

  private void readDefinitions(XmlParts part) {
    String definition = "";
    String number = "";
    int level = 0;
    int start = 1;
    String format = "decimal";
    while (part.next()) {
      String element = part.begins();
      if ("lvl".equals(part.ends())) {
        continue;
      }
      switch (element == null ? "" : element) {
        case "abstractNum" -> definition = value(part, "abstractNumId");
        case "lvl" -> {
          level = number(value(part, "ilvl"));
          start = 1;
          format = "decimal";
        }
        case "start" -> start = number(value(part, "val"));
        case "numFmt" -> format = value(part, "val");
        case "lvlText" ->
            definitions
                .computeIfAbsent(definition, d -> new HashMap<>())
                .put(level, new Level(format, value(part, "val"), start));
        case "num" -> number = value(part, "numId");
        case "abstractNumId" -> definitionOf.put(number, value(part, "val"));
        default -> {
          // How it looks.
        }
      }
    }
  }

  /** Headings may be numbered by their style. */
  private void readStyles(XmlParts part) {
    String style = "";
    String level = "0";
    while (part.next()) {
      String element = part.begins();
      switch (element == null ? "" : element) {
        case "style" -> {
          style = value(part, "styleId");
          level = "0";
        }
        case "ilvl" -> level = value(part, "val");
        case "numId" -> styles.put(style, new String[] {value(part, "val"), level});
        default -> {
          // How it looks.
        }
      }
    }
  }

  private static String value(XmlParts part, String attribute) {
    String value = part.attribute(attribute);
    return value == null ? "" : value;
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  /**
   * The number of the next paragraph with a space behind it; empty for one that has none.
   *
   * @param numberId its own list; null when its style says it
   */
  String next(@Nullable String numberId, @Nullable String levelText, @Nullable String style) {
    String[] ofStyle = style == null ? null : styles.get(style);
    String id = numberId == null && ofStyle != null ? ofStyle[0] : numberId;
    if (id == null || id.equals("0")) {
      return "";
    }
    String levelOf = levelText == null && ofStyle != null ? ofStyle[1] : levelText;
    int level = Math.min(LEVELS - 1, number(levelOf == null ? "0" : levelOf));
    String definition = definitionOf.get(id);
    Map<Integer, Level> levels = definition == null ? null : definitions.get(definition);
    Level shown = levels == null ? null : levels.get(level);
    if (levels == null || shown == null || definition == null) {
      return "";
    }
    if (shown.format().equals("bullet")) {
      return level % 2 == 0 ? "- " : "+ ";
    }
    if (shown.format().equals("none")) {
      return "";
    }
    int[] count = counts.computeIfAbsent(definition, d -> new int[LEVELS]);
    count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    Matcher placeholder = PLACEHOLDER.matcher(shown.text());
    return placeholder.replaceAll(
            found -> {
              int at = Integer.parseInt(found.group(1)) - 1;
              Level its = levels.getOrDefault(at, shown);
              return Matcher.quoteReplacement(
                  printed(its.format(), Math.max(1, count[at]) + its.start() - 1));
            })
        + " ";
  }

  private static String printed(String format, int number) {
    return switch (format) {
      case "upperRoman" -> RomanNumerals.of(number);
      case "lowerRoman" -> RomanNumerals.of(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
      case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      default -> Integer.toString(number);
    };
  }
}
