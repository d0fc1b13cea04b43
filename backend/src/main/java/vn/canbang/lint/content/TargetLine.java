package vn.canbang.lint.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target.
 *
 * @param milestone said in words ("hoàn thành"), without a figure
 * @param cited it belongs to a document cited, not to this plan
 * @param confirmed it is said how the figure is counted
 * @param ambiguous wording of the comparison, where it may be counted in more than one way
 */
public record TargetLine(
    Passage at,
    @Nullable String indicator,
    boolean milestone,
    boolean cited,
    @Nullable BigDecimal value,
    @Nullable LocalDate due,
    boolean confirmed,
    @Nullable String ambiguous) {}
