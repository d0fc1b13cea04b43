package vn.canbang.lint.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.Place;

/**
 * A finding of a rule.
 *
 * @param variant which of the rule's sentences; null where it has one
 * @param passage the text, null where something is missing
 * @param words what the sentences name, in their order
 */
public record Found(
    LintRule rule,
    @Nullable String variant,
    Place place,
    @Nullable Passage passage,
    int start,
    int end,
    List<Object> words) {

  /** The words it is about; null where something is missing. */
  public @Nullable String quote() {
    return passage == null ? null : passage.text().substring(start, end);
  }
}
