package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.shared.text.PlaceKey;

/** What several rules need of texts. */
final class Texts {

  private static final Pattern SENTENCE = Pattern.compile("[^.;:!?…]+(?:\\.(?=\\d)[^.;:!?…]+)*");
  private static final int NEAR = 12;

  private Texts() {}

  /** A stretch of a text. */
  record Stretch(Passage passage, int start, int end) {

    String text() {
      return passage.text().substring(start, end);
    }
  }

  /** Sentences and clauses, without their ends. */
  static List<Stretch> sentences(Passage passage) {
    List<Stretch> sentences = new ArrayList<>();
    Matcher at = passage.matcher(SENTENCE);
    while (at.find()) {
      int start = at.start();
      int end = at.end();
      while (start < end && !Character.isLetterOrDigit(passage.text().charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(passage.text().charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        sentences.add(new Stretch(passage, start, end));
      }
    }
    return sentences;
  }

  /** The words found, with a little of what stands before and behind them, without case. */
  static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Words of letters and digits, without accents. */
  static List<String> words(String text) {
    String key = PlaceKey.of(text);
    return key.isEmpty() ? List.of() : List.of(key.split(" "));
  }

  /**
   * Where the plan says these words, its sections first; the given text when it says them nowhere
   * else.
   */
  static Stretch said(PlanContent plan, Passage passage, int start, int end) {
    String words = passage.text().substring(start, end);
    for (Passage each : plan.passages()) {
      int at = each.text().indexOf(words);
      if (at >= 0) {
        return new Stretch(each, at, at + words.length());
      }
    }
    return new Stretch(passage, start, end);
  }

  static Stretch said(PlanContent plan, Passage passage) {
    return said(plan, passage, 0, passage.text().length());
  }
}
