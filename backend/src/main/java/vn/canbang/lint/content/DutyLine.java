package vn.canbang.lint.content;

import java.util.List;

/**
 * What the plan gives a body to do.
 *
 * @param organisation the body in the document's words
 */
public record DutyLine(Passage organisation, List<Passage> tasks) {}
