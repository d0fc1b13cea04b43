package vn.canbang.plan.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says what differs between two texts, down to the words; in texts so long that this would take
 * unbounded time, down to the paragraphs.
 */
final class TextDifference {

  /** A word with the space after it; the end of a paragraph by itself. */
  private static final Pattern WORD = Pattern.compile("\\n|[^\\s]+[^\\S\\n]*|[^\\S\\n]+");

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  /** Words of both texts together that are compared one by one. */
  private static final int MOST_WORDS = 6_000;

  private TextDifference() {}

  static List<WordChange> between(String before, String after) {
    List<String> old = split(WORD, before);
    List<String> now = split(WORD, after);
    if (old.size() + now.size() > MOST_WORDS) {
      old = split(PARAGRAPH, before);
      now = split(PARAGRAPH, after);
    }
    Patch<String> patch =
        DiffUtils.diff(
            old, now, new MeyersDiff<String>((a, b) -> a.strip().equals(b.strip())), null, true);
    List<WordChange> words = new ArrayList<>();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      List<String> was = delta.getSource().getLines();
      List<String> is = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        add(words, WordOp.KEEP, spaced(was, is));
      } else {
        add(words, WordOp.REMOVE, was);
        add(words, WordOp.ADD, is);
      }
    }
    return List.copyOf(words);
  }

  /** The same words, with the space that either text has after them. */
  private static List<String> spaced(List<String> was, List<String> is) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < is.size(); i++) {
      String old = was.get(i);
      String now = is.get(i);
      words.add(old.length() > now.length() ? old : now);
    }
    return words;
  }

  private static void add(List<WordChange> words, WordOp op, List<String> said) {
    if (!said.isEmpty()) {
      words.add(new WordChange(op, String.join("", said)));
    }
  }

  private static List<String> split(Pattern piece, String text) {
    return piece.matcher(text).results().map(MatchResult::group).toList();
  }
}
