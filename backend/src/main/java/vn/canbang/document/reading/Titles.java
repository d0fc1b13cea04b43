package vn.canbang.document.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Passage;

/** Makes a title of a paragraph that has none, out of its first words. */
final class Titles {

  private static final int LONGEST_TITLE = 160;
  private static final Pattern TRAILING = Pattern.compile("[\\s.;,:…]+$");

  private Titles() {}

  /** The first sentence, up to a comma where it is long. */
  static String of(@Nullable Passage text) {
    if (text == null) {
      return "";
    }
    List<Passage> sentences = Sentences.clauses(text);
    String first = sentences.isEmpty() ? text.clean() : sentences.getFirst().clean();
    if (first.length() > LONGEST_TITLE) {
      int comma = first.lastIndexOf(", ", LONGEST_TITLE);
      int space = first.lastIndexOf(' ', LONGEST_TITLE);
      first = first.substring(0, comma > LONGEST_TITLE / 3 ? comma : Math.max(space, 1));
    }
    Matcher trailing = TRAILING.matcher(first);
    return trailing.find() ? first.substring(0, trailing.start()) : first;
  }
}
