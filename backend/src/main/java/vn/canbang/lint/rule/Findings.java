package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.Place;

/** Collects what one run of the rules finds. */
final class Findings {

  private final List<Found> found = new ArrayList<>();

  /** Words of a text. */
  void at(LintRule rule, Passage passage, int start, int end, Object... words) {
    add(rule, null, passage, start, end, words);
  }

  void at(LintRule rule, Passage passage, Matcher match, Object... words) {
    add(rule, null, passage, match.start(), match.end(), words);
  }

  void at(LintRule rule, Texts.Stretch words, Object... named) {
    add(rule, null, words.passage(), words.start(), words.end(), named);
  }

  /** A whole text. */
  void whole(LintRule rule, Passage passage, Object... words) {
    add(rule, null, passage, 0, passage.text().length(), words);
  }

  /** Words of a text, in one of several sentences of the rule. */
  void as(LintRule rule, String variant, Passage passage, int start, int end, Object... words) {
    add(rule, variant, passage, start, end, words);
  }

  void as(LintRule rule, String variant, Texts.Stretch words, Object... named) {
    add(rule, variant, words.passage(), words.start(), words.end(), named);
  }

  /** Something that is missing from a part. */
  void missing(LintRule rule, Place place, Object... words) {
    found.add(new Found(rule, null, place, null, 0, 0, List.of(words)));
  }

  private void add(
      LintRule rule,
      @Nullable String variant,
      Passage passage,
      int start,
      int end,
      Object... words) {
    found.add(new Found(rule, variant, passage.place(), passage, start, end, List.of(words)));
  }

  List<Found> list() {
    return List.copyOf(found);
  }
}
