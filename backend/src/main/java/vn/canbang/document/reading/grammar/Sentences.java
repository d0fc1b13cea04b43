package vn.canbang.document.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.document.reading.text.Passage;

/**
 * Cuts a paragraph at ends of sentences: {@code . ! ? …} before a capital, and {@code ;} where
 * asked. "TP. Hà Nội", "v.v." and "1. " do not end one, nor does anything inside brackets.
 */
public final class Sentences {

  /** A longer one is no sentence; it is cut, so that no phrase is sought for long. */
  private static final int LONGEST = 2_000;

  private Sentences() {}

  public static List<Passage> of(Passage text) {
    return cut(text, false);
  }

  /** Sentences, and the clauses between semicolons. */
  public static List<Passage> clauses(Passage text) {
    return cut(text, true);
  }

  private static List<Passage> cut(Passage text, boolean atSemicolons) {
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.folded().charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if ((c == ';' && atSemicolons && depth == 0)
          || endsSentence(text, i, depth)
          || (i - from >= LONGEST && c == ' ')) {
        add(parts, text, from, i + 1);
        from = i + 1;
        depth = 0;
      }
    }
    add(parts, text, from, text.length());
    return parts;
  }

  private static void add(List<Passage> parts, Passage text, int from, int to) {
    Passage part = text.part(from, to);
    if (part.folded().chars().anyMatch(Character::isLetterOrDigit)) {
      parts.add(part);
    }
  }

  private static boolean endsSentence(Passage text, int at, int depth) {
    char c = text.folded().charAt(at);
    if ((c != '.' && c != '!' && c != '?' && c != '…') || depth > 0) {
      return false;
    }
    int next = at + 1;
    if (next >= text.length()) {
      return true;
    }
    if (text.folded().charAt(next) != ' ') {
      // A sentence glued to the one before: "kinh phí…Đề cao".
      return c == '…' && Character.isUpperCase(text.charAt(next));
    }
    return next + 1 < text.length()
        && (Character.isUpperCase(text.charAt(next + 1)) || text.folded().charAt(next + 1) == '"')
        && !isAbbreviation(text, at);
  }

  /** A short word in capitals, or a number of a list, before the full stop. */
  private static boolean isAbbreviation(Passage text, int at) {
    int from = at;
    while (from > 0 && text.folded().charAt(from - 1) != ' ') {
      from--;
    }
    String word = text.words(from, at);
    boolean number = word.length() <= 2 && word.chars().allMatch(Character::isDigit) && from == 0;
    boolean title =
        word.length() <= 3
            && !word.isEmpty()
            && Character.isUpperCase(word.charAt(0))
            && word.chars().allMatch(Character::isLetter)
            && from > 0
            && !word.equals("TW");
    return number || (title && word.length() <= 2);
  }
}
