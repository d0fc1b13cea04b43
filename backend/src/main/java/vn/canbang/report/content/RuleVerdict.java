package vn.canbang.report.content;

import java.util.List;
import vn.canbang.report.template.TemplateRule;

/**
 * A rule that does not hold.
 *
 * @param cells those on which it is said; a note on any of them explains it where it is soft
 * @param needsNote whether it is soft and none of them has a note
 * @param left what the left side comes to, as far as it is typed; the figure itself for rules on
 *     single cells, 0 where it is blank
 * @param right the same of the right side; 0 for rules without one
 */
record RuleVerdict(
    TemplateRule rule, List<String> cells, boolean needsNote, long left, long right) {}
