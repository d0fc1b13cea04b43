package vn.canbang.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;

/**
 * What an indicator would be by a draft.
 *
 * @param terms faults of the expressions, by their places
 * @param faults all faults, those of the expressions included, by their pointers into the draft
 * @param indicator null with faults
 */
public record IndicatorCandidate(
    List<TermFault> terms, List<Fault> faults, @Nullable IndicatorView indicator) {

  /** A fault at its place in the expression of one term. */
  public record TermFault(TermSide side, ExpressionFault fault) {}
}
