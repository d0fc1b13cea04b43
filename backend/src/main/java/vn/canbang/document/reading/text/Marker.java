package vn.canbang.document.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.shared.text.RomanNumerals;

/**
 * What a numbered or bulleted line begins with: {@code Phần I}, {@code A.}, {@code I.}, {@code 1.},
 * {@code 1.2.1.}, {@code Hoạt động 01:}, {@code a)}, {@code -}, {@code +}.
 *
 * @param numbers the numbers in it; empty for a bullet
 * @param printed as printed, without the space after it
 * @param length how many characters it takes, with the space after it
 */
public record Marker(Kind kind, List<Integer> numbers, String printed, int length) {

  /** Kinds of marker, the widest part of a document first. */
  public enum Kind {
    PART,
    CAPITAL,
    ROMAN,
    /** {@code 1.} and, with more numbers, {@code 1.2.}. */
    ARABIC,
    /** A word of its own before the number: {@code Hoạt động 01:}. */
    LABEL,
    LETTER,
    /** {@code -} and the like. */
    DASH,
    /** {@code +}, under a dash. */
    PLUS;

    /** Whether it numbers, rather than lists. */
    public boolean counts() {
      return this != DASH && this != PLUS;
    }
  }

  private static final int LONGEST = 60;
  private static final String ROMAN_NUMBER = "(X{0,2}(?:IX|IV|V?I{0,3}))";

  private static final Pattern PART =
      Pattern.compile(
          "(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:(?:thứ|THỨ)\\s+)?("
              + "[IVX]{1,4}|\\d{1,2}"
              + ")[.:)]?\\s*");

  private static final Pattern CAPITAL = Pattern.compile("([A-H])\\s*[.)]\\s+(?=\\p{Lu}{2})");
  private static final Pattern ROMAN =
      Pattern.compile(ROMAN_NUMBER + "\\s*(?:[.:)/-]\\s*(?=[\\p{Lu}\"“])|\\s(?=\\p{Lu}{2}))");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}){1,4})\\s*[.):]?\\s+(?=[\\p{Lu}\"“(])");
  private static final Pattern ARABIC =
      Pattern.compile("(\\d{1,2})\\s*(?:[.):]|/(?!\\d))\\s*(?=[\\p{L}\"“(])");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:hoat dong|nhiem vu|giai phap|noi dung|muc tieu|chi tieu|du an|tieu du an|mo hinh)"
              + "\\s+(?:so\\s+)?(\\d{1,2})\\s*[.:)-]\\s*");
  private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s*[.)/]\\s+(?=\\p{L})");
  private static final Pattern DASH = Pattern.compile("(?:[-•>]|\\*(?=\\s))\\s*(?=\\S)");
  private static final Pattern PLUS = Pattern.compile("[+]\\s*(?=\\S)");
  private static final Pattern RULE = Pattern.compile("(?:[-_=.•*~]\\s?){3,}");
  private static final Pattern DOT = Pattern.compile("\\s?\\.\\s?");

  public Marker {
    numbers = List.copyOf(numbers);
  }

  /** The marker at the start of a line. */
  static Optional<Marker> at(String line) {
    String start = line.substring(0, Math.min(LONGEST, line.length()));
    String folded = Fold.of(start);
    if (RULE.matcher(folded).lookingAt()) {
      return Optional.empty();
    }
    return find(Kind.PART, PART, start)
        .or(() -> find(Kind.CAPITAL, CAPITAL, start))
        .or(() -> find(Kind.ROMAN, ROMAN, start))
        .or(() -> find(Kind.ARABIC, DOTTED, start))
        .or(() -> find(Kind.ARABIC, ARABIC, start))
        .or(
            () ->
                Character.isUpperCase(first(start))
                    ? find(Kind.LABEL, LABEL, folded).map(label -> label.printedAs(start))
                    : Optional.empty())
        .or(() -> find(Kind.LETTER, LETTER, start))
        .or(() -> find(Kind.DASH, DASH, folded))
        .or(() -> find(Kind.PLUS, PLUS, start));
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static Optional<Marker> find(Kind kind, Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.lookingAt() || (kind.counts() && found.group(1).isEmpty())) {
      return Optional.empty();
    }
    List<Integer> numbers = kind.counts() ? numbers(kind, found.group(1)) : List.of();
    return Optional.of(new Marker(kind, numbers, found.group().strip(), found.end()));
  }

  private static List<Integer> numbers(Kind kind, String text) {
    List<Integer> numbers = new ArrayList<>();
    switch (kind) {
      case CAPITAL -> numbers.add(text.charAt(0) - 'A' + 1);
      case LETTER -> numbers.add("abcdđeghiklmnopqrstuvxy".indexOf(text.charAt(0)) + 1);
      case PART, ROMAN ->
          numbers.add(
              Character.isDigit(text.charAt(0))
                  ? Integer.parseInt(text)
                  : RomanNumerals.value(text));
      case ARABIC, LABEL -> {
        for (String number : DOT.split(text)) {
          numbers.add(Integer.valueOf(number));
        }
      }
      case DASH, PLUS -> {
        // Bullets do not count.
      }
    }
    return numbers;
  }

  /** The number as it stands in a code: {@code II}, {@code 2.1}, {@code b}. */
  public String code() {
    return switch (kind) {
      case PART -> "P" + numbers.getFirst();
      case CAPITAL, LETTER -> printed.substring(0, 1);
      case ROMAN -> RomanNumerals.of(numbers.getFirst());
      case ARABIC, LABEL -> String.join(".", numbers.stream().map(String::valueOf).toList());
      case DASH, PLUS -> "";
    };
  }

  private Marker printedAs(String line) {
    return new Marker(kind, numbers, line.substring(0, length).strip(), length);
  }

  /** The same marker as another kind, for a number that was misprinted. */
  public Marker as(Kind other, int number) {
    return new Marker(other, List.of(number), printed, length);
  }
}
