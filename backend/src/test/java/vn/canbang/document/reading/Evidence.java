package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.SourceText;

/** Finds words in a text after folding: without accents, case, white space and asterisks. */
final class Evidence {

  private final String compact;
  private final int[] places;

  Evidence(String text) {
    String folded = Fold.of(text);
    StringBuilder kept = new StringBuilder();
    int[] at = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      if (isKept(folded.charAt(i))) {
        at[kept.length()] = i;
        kept.append(folded.charAt(i));
      }
    }
    compact = kept.toString();
    places = at;
  }

  private static boolean isKept(char c) {
    return !Character.isWhitespace(c) && c != '*';
  }

  /** The words without accents, case and white space. */
  static String compact(String words) {
    return new Evidence(SourceText.of(words).text()).compact;
  }

  /** Where some words stand; each place. */
  List<Span> places(String words) {
    String wanted = compact(words);
    List<Span> found = new ArrayList<>();
    int at = wanted.isEmpty() ? -1 : compact.indexOf(wanted);
    while (at >= 0) {
      found.add(new Span(places[at], places[at + wanted.length() - 1] + 1));
      at = compact.indexOf(wanted, at + 1);
    }
    return found;
  }

  /** Whether a span holds at least half of some words, wherever they stand. */
  boolean overlapsByHalf(Span span, String words) {
    return places(words).stream()
        .map(place -> 2 * kept(span, place) >= kept(place, place))
        .max(Comparator.naturalOrder())
        .orElse(false);
  }

  /** Kept characters that two spans share. */
  private int kept(Span one, Span other) {
    int from = Math.max(one.start(), other.start());
    int to = Math.min(one.end(), other.end());
    int count = 0;
    for (int i = 0; i < compact.length(); i++) {
      if (places[i] >= from && places[i] < to) {
        count++;
      }
    }
    return count;
  }
}
