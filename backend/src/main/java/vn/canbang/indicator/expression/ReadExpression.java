package vn.canbang.indicator.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.ExpressionFault;
import vn.canbang.indicator.TermCell;

/**
 * An expression as it was understood.
 *
 * @param parts what it comes to, each cell once, in the order of the text; empty with faults
 * @param kind of all its elements; null with faults
 * @param faults all of them, in the order of the text
 */
public record ReadExpression(
    List<TermCell> parts, @Nullable Aggregation kind, List<ExpressionFault> faults) {}
