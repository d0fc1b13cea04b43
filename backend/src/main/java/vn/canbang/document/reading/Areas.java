package vn.canbang.document.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Passage;

/**
 * The administrative unit that a plan is for: "trên địa bàn huyện X", "tại xã Y", else the one in
 * the issuer's name. A name is the words with capitals behind the type of unit.
 */
final class Areas {

  private static final String UNIT =
      "(tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)";

  private static final Pattern PLACED =
      Pattern.compile("\\b(?:tren dia ban|tai|cua|o|toan)\\s+" + UNIT + "\\s+");

  private static final Pattern ANY = Pattern.compile("\\b" + UNIT + "\\s+");

  private Areas() {}

  static @Nullable Found<String> of(
      Passage title, @Nullable Passage issuer, List<Passage> letterhead) {
    Found<String> placed = first(title, PLACED, Confidence.SURE);
    if (placed == null) {
      placed = first(title, ANY, Confidence.LIKELY);
    }
    if (placed == null && issuer != null) {
      placed = first(issuer, ANY, Confidence.LIKELY);
    }
    for (Passage body : letterhead.reversed()) {
      placed = placed == null ? first(body, ANY, Confidence.LIKELY) : placed;
    }
    return placed;
  }

  private static @Nullable Found<String> first(Passage text, Pattern unit, Confidence confidence) {
    Matcher found = text.matcher(unit);
    while (found.find()) {
      int end = endOfName(text, found.end());
      if (end > found.end()) {
        String type = text.words(found.start(1), found.end(1)).toLowerCase(Locale.ROOT);
        String name = type + " " + inSmallLetters(text.words(found.end(), end));
        return text.found(name, found.start(1), end, confidence);
      }
    }
    return null;
  }

  /** LÀO CAI is Lào Cai. */
  private static String inSmallLetters(String name) {
    if (!Line.isCapitals(name)) {
      return name;
    }
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
      small.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return small.toString();
  }

  /** The end of the words that begin with a capital or, as in "Phường 3", with a digit. */
  private static int endOfName(Passage text, int from) {
    int end = from;
    int at = from;
    while (at < text.length()
        && (Character.isUpperCase(text.charAt(at))
            || (at == from && Character.isDigit(text.charAt(at))))) {
      int next = at;
      while (next < text.length() && Character.isLetterOrDigit(text.folded().charAt(next))) {
        next++;
      }
      end = next;
      boolean goesOn = next + 1 < text.length() && text.folded().charAt(next) == ' ';
      if (!goesOn || followsYear(text, next + 1)) {
        break;
      }
      at = next + 1;
    }
    return end;
  }

  /** "Năm 2024" behind a name is none of it, however it is written. */
  private static boolean followsYear(Passage text, int at) {
    return text.folded().startsWith("nam 2", at) || text.folded().startsWith("nam 1", at);
  }
}
