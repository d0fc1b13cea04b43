package vn.canbang.document.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, as its head says it.
 *
 * @param parent name of the body above, null when there is none to print
 * @param name full name of the issuer
 * @param letters that its numbers carry after the type: TTYT; null when they are not known
 * @param place full name of the area it serves: "huyện Kiên Hải"
 * @param committee a people's committee: it has no body above it in the head, and its place stands
 *     on a line of its own
 */
public record Letterhead(
    @Nullable String parent,
    String name,
    @Nullable String letters,
    @Nullable String place,
    boolean committee) {

  /** Room for the issuer's name beside the national name, in points. */
  static final double ISSUER_WIDTH = 184;

  static final int ISSUER_SIZE = 12;

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** A name that ends with the place it serves: Trung tâm Y tế huyện Kiên Hải. */
  private static final Pattern OF_PLACE =
      Pattern.compile(
          "(.+) ((?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) \\p{Lu}.*)");

  /**
   * The body above in capitals, broken before its place where it needs more than a line; none when
   * there is none to print.
   */
  public List<String> parentLines() {
    if (committee || parent == null) {
      return List.of();
    }
    List<String> whole = lines(capitals(parent));
    Matcher named = OF_PLACE.matcher(parent);
    return whole.size() == 1 || !named.matches()
        ? whole
        : Stream.of(named.group(1), named.group(2))
            .flatMap(part -> lines(capitals(part)).stream())
            .toList();
  }

  /** The issuer in capitals, broken before its place where it needs more than a line. */
  public List<String> issuerLines() {
    String own = committee ? "Ủy ban nhân dân" : beforePlace(name);
    if (own.equals(name)) {
      return lines(capitals(name));
    }
    String printedPlace = parent != null && !committee && endsWithPlace(parent) ? "" : place;
    String whole = capitals(own + " " + printedPlace).strip();
    if (!committee && BoldText.width(whole, ISSUER_SIZE) <= ISSUER_WIDTH) {
      return List.of(whole);
    }
    return Stream.of(own, printedPlace)
        .filter(part -> part != null && !part.isEmpty())
        .flatMap(part -> lines(capitals(part)).stream())
        .toList();
  }

  /** {@code Số: 114/KH-UBND}; with dots for the number, and for letters that are not known. */
  public String numberLine(@Nullable String number, String documentType) {
    if (number != null) {
      return "Số: " + (number.matches("\\d/.*") ? "0" + number : number);
    }
    return "Số: %s/%s-%s"
        .formatted(Dots.NUMBER, documentType, letters == null ? Dots.SHORT : letters);
  }

  /** {@code Cự Khối, ngày 09 tháng 10 năm 2020}. */
  public static String placeAndDate(@Nullable String place, @Nullable LocalDate date) {
    return (place == null ? Dots.NUMBER : place) + ", " + OfficialDate.words(date);
  }

  /** {@code (Kèm theo Kế hoạch số 114/KH-UBND ngày … của …)}, under the title of an annex. */
  public String attachedTo(String typeName, String numberLine, @Nullable LocalDate date) {
    return "(Kèm theo %s %s %s của %s)"
        .formatted(
            typeName, numberLine.replaceFirst("Số: ", "số "), OfficialDate.words(date), name);
  }

  private String beforePlace(String text) {
    return place != null && endsWithPlace(text)
        ? text.substring(0, text.length() - place.length()).strip()
        : text;
  }

  private boolean endsWithPlace(String text) {
    return place != null && text.endsWith(" " + place);
  }

  private static List<String> lines(String text) {
    return BoldText.lines(text, ISSUER_SIZE, ISSUER_WIDTH);
  }

  public static String capitals(String text) {
    return text.toUpperCase(VIETNAMESE);
  }
}
