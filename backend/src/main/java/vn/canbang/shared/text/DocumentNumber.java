package vn.canbang.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an official document, read with tolerance for how numbers are really typed: {@code
 * 139/ KH-TTYT}, {@code Số: *114* /KH-UBND}, {@code 137/KH/QU}, {@code 20 /JKH-SYT}.
 *
 * <p>Forms: state {@code NN/TYPE-ORG}, legal {@code NN/YYYY/TYPE-ORG}, party {@code NN-TYPE/ORG},
 * official letter {@code NN/ORG-UNIT}, National Assembly {@code NN/YYYY/QHnn}.
 *
 * @param number null for a draft whose number is not yet given
 * @param year from the number, else from a date written after it
 * @param type letters of the type of document; CV for an official letter
 * @param unit drafting unit of an official letter
 * @param canonical the number without slips; a year is not added to one that lacks it
 * @param warnings what was read with tolerance
 */
public record DocumentNumber(
    @Nullable Integer number,
    @Nullable Integer year,
    @Nullable String type,
    String organisation,
    @Nullable String unit,
    Form form,
    String canonical,
    List<Warning> warnings) {

  /** The five ways official numbers are built. */
  public enum Form {
    STATE,
    LEGAL,
    PARTY,
    OFFICIAL_LETTER,
    NATIONAL_ASSEMBLY
  }

  /** What was read with tolerance. */
  public enum Warning {
    /** A party document written with a slash for its hyphen. */
    SLASH_FOR_HYPHEN,
    /** An unknown type, read as the known one that is a letter away. */
    TYPE_GUESSED,
    /** A legal document without the year in its number. */
    YEAR_MISSING,
    /** No number yet. */
    NUMBER_MISSING
  }

  /** Types of document by their letters (Decree 30/2020/NĐ-CP and party usage). */
  private static final Set<String> TYPES =
      Set.of(
          "NQ", "QĐ", "CT", "QC", "QyĐ", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB",
          "TTr", "CV", "CĐ", "GM", "GUQ", "NĐ", "TT", "L");

  private static final Set<String> LEGAL_TYPES = Set.of("NĐ", "TT", "TTLT");

  private static final String L = "\\p{L}+";
  private static final Pattern ASSEMBLY = Pattern.compile("(\\d{1,6})/(\\d{4})/(QH\\d+)");
  private static final Pattern LEGAL =
      Pattern.compile("(\\d{1,6})/(\\d{4})/(" + L + ")-([\\p{L}\\d&]+)");
  private static final Pattern PARTY = Pattern.compile("(\\d{1,6})-(" + L + ")/(" + L + ")");
  private static final Pattern PARTY_SLASHED =
      Pattern.compile("(\\d{1,6})/(" + L + ")/(" + L + ")");
  private static final Pattern STATE =
      Pattern.compile("(\\d{0,6})/(" + L + ")-([\\p{L}\\d&]+(?:-[\\p{L}\\d&]+)*)");
  private static final Pattern DATE_YEAR = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-](\\d{4})");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\u058A]");

  /** Reads a number; empty when there is none or it has no known form. */
  public static Optional<DocumentNumber> parse(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String text = HYPHENS.matcher(typed).replaceAll("-").replace("*", "");
    int comma = text.indexOf(',');
    String tail = comma < 0 ? "" : text.substring(comma);
    String head =
        (comma < 0 ? text : text.substring(0, comma))
            .replaceFirst("^\\s*[Ss]ố\\s*:?", "")
            .replaceAll("\\s+", "");
    Matcher m = ASSEMBLY.matcher(head);
    if (m.matches()) {
      return Optional.of(
          new DocumentNumber(
              Integer.valueOf(m.group(1)),
              Integer.valueOf(m.group(2)),
              null,
              m.group(3),
              null,
              Form.NATIONAL_ASSEMBLY,
              head,
              List.of()));
    }
    m = LEGAL.matcher(head);
    if (m.matches()) {
      return Optional.of(
          new DocumentNumber(
              Integer.valueOf(m.group(1)),
              Integer.valueOf(m.group(2)),
              m.group(3),
              m.group(4),
              null,
              Form.LEGAL,
              head,
              List.of()));
    }
    m = PARTY.matcher(head);
    if (m.matches()) {
      return Optional.of(party(m, List.of()));
    }
    m = PARTY_SLASHED.matcher(head);
    if (m.matches()) {
      return Optional.of(party(m, List.of(Warning.SLASH_FOR_HYPHEN)));
    }
    m = STATE.matcher(head);
    return m.matches() ? Optional.of(state(m, tail)) : Optional.empty();
  }

  private static DocumentNumber party(Matcher m, List<Warning> warnings) {
    return new DocumentNumber(
        Integer.valueOf(m.group(1)),
        null,
        m.group(2),
        m.group(3),
        null,
        Form.PARTY,
        m.group(1) + "-" + m.group(2) + "/" + m.group(3),
        warnings);
  }

  private static DocumentNumber state(Matcher m, String tail) {
    List<Warning> warnings = new ArrayList<>();
    Integer number = m.group(1).isEmpty() ? null : Integer.valueOf(m.group(1));
    if (number == null) {
      warnings.add(Warning.NUMBER_MISSING);
    }
    String type = m.group(2);
    String organisation = m.group(3);
    if (!TYPES.contains(type)) {
      Optional<String> near =
          TYPES.stream().filter(known -> oneLetterMore(type, known)).findFirst();
      if (near.isEmpty()) {
        return new DocumentNumber(
            number,
            null,
            "CV",
            type,
            organisation,
            Form.OFFICIAL_LETTER,
            m.group(1) + "/" + type + "-" + organisation,
            warnings);
      }
      warnings.add(Warning.TYPE_GUESSED);
      return new DocumentNumber(
          number,
          null,
          near.get(),
          organisation,
          null,
          Form.STATE,
          m.group(1) + "/" + near.get() + "-" + organisation,
          warnings);
    }
    boolean legal = LEGAL_TYPES.contains(type);
    Integer year = null;
    if (legal) {
      warnings.add(Warning.YEAR_MISSING);
      Matcher date = DATE_YEAR.matcher(tail);
      year = date.find() ? Integer.valueOf(date.group(1)) : null;
    }
    return new DocumentNumber(
        number,
        year,
        type,
        organisation,
        null,
        legal ? Form.LEGAL : Form.STATE,
        m.group(1) + "/" + type + "-" + organisation,
        warnings);
  }

  /** A stray letter before a known type, as scanning leaves behind: JKH for KH. */
  private static boolean oneLetterMore(String typed, String known) {
    return typed.length() == known.length() + 1 && known.length() > 1 && typed.endsWith(known);
  }

  /** The same for all spellings of one number; 338/2020/NQ-HĐND and 338/NQ-HĐND are one. */
  public String key() {
    String letters =
        (type == null ? "" : type + "-") + organisation + (unit == null ? "" : "-" + unit);
    return (number == null ? "" : number) + "-" + SearchKey.of(letters).toLowerCase(Locale.ROOT);
  }
}
