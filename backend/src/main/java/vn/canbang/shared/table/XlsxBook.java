package vn.canbang.shared.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the sheets of a workbook and is needed to read one.
 *
 * @param sheet name of the part with the first sheet that is shown
 * @param strings texts that cells refer to by number
 * @param dateStyles numbers of the cell styles that show days
 * @param from1904 whether days are counted from 1904
 */
record XlsxBook(String sheet, List<String> strings, BitSet dateStyles, boolean from1904) {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern SHOWS_DAYS = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

  static XlsxBook read(XlsxFile file) {
    String workbook =
        target(file, "", "_rels/.rels", type -> type.endsWith("/officeDocument"))
            .orElseThrow(XlsxFile::broken);
    String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
    String sheetId = null;
    boolean from1904 = false;
    try (XmlPart part = file.required(workbook)) {
      while (part.next()) {
        if (part.starts("workbookPr")) {
          String flag = part.attribute("date1904");
          from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (part.starts("sheet") && sheetId == null && !hidden(part)) {
          sheetId = part.attribute("id");
        }
      }
    }
    if (sheetId == null) {
      throw XlsxFile.broken();
    }
    String sheet =
        relation(file, folder, relations, "Id", sheetId::equals).orElseThrow(XlsxFile::broken);
    Optional<String> strings =
        target(file, folder, relations, type -> type.endsWith("/sharedStrings"));
    Optional<String> styles = target(file, folder, relations, type -> type.endsWith("/styles"));
    return new XlsxBook(
        sheet,
        strings.map(name -> strings(file, name)).orElse(List.of()),
        styles.map(name -> dateStyles(file, name)).orElseGet(BitSet::new),
        from1904);
  }

  private static boolean hidden(XmlPart part) {
    String state = part.attribute("state");
    return state != null && !state.equals("visible");
  }

  private static Optional<String> target(
      XlsxFile file, String folder, String relations, Predicate<String> type) {
    return relation(file, folder, relations, "Type", type);
  }

  /** Where the first relation leads whose attribute fits. */
  private static Optional<String> relation(
      XlsxFile file, String folder, String relations, String attribute, Predicate<String> fits) {
    try (XmlPart part = file.required(relations)) {
      while (part.next()) {
        if (part.starts("Relationship")) {
          String value = part.attribute(attribute);
          String target = part.attribute("Target");
          if (value != null && fits.test(value) && target != null) {
            return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> strings(XlsxFile file, String name) {
    List<String> strings = new ArrayList<>();
    try (XmlPart part = file.required(name)) {
      while (part.next()) {
        if (part.starts("si")) {
          strings.add(string(part, "si"));
        }
      }
    }
    return strings;
  }

  /** The text of an element in one or more runs, without the readings of its characters. */
  static String string(XmlPart part, String element) {
    StringBuilder text = new StringBuilder();
    while (part.next() && !part.ends(element)) {
      if (part.starts("rPh")) {
        part.text();
      } else if (part.starts("t")) {
        text.append(part.text());
      }
    }
    return unescaped(text.toString());
  }

  /** {@code _x000D_} stands for a character that XML cannot hold. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  private static BitSet dateStyles(XlsxFile file, String name) {
    Set<String> formats = new HashSet<>();
    BitSet styles = new BitSet();
    int style = 0;
    boolean ofCells = false;
    try (XmlPart part = file.required(name)) {
      while (part.next()) {
        if (part.starts("numFmt") && showsDays(part.attribute("formatCode"))) {
          formats.add(String.valueOf(part.attribute("numFmtId")));
        } else if (part.starts("cellXfs")) {
          ofCells = true;
        } else if (part.ends("cellXfs")) {
          ofCells = false;
        } else if (ofCells && part.starts("xf")) {
          String format = String.valueOf(part.attribute("numFmtId"));
          styles.set(style++, formats.contains(format) || builtIn(format));
        }
      }
    }
    return styles;
  }

  private static boolean showsDays(@Nullable String format) {
    return format != null && SHOWS_DAYS.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
  }

  /** Formats of days that every program knows by number; the later ones are of eastern Asia. */
  private static boolean builtIn(String format) {
    return switch (format) {
      case "14", "15", "16", "17", "22" -> true;
      case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> true;
      default -> false;
    };
  }
}
