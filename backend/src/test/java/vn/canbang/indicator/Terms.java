package vn.canbang.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms for tests that have no catalogue at hand. */
public final class Terms {

  private Terms() {}

  /** Of whole cells joined by "+". */
  public static IndicatorTerm of(@Nullable String expression, String nameVi, String nameEn) {
    return expression == null
        ? new IndicatorTerm(null, nameVi, nameEn, null, List.of())
        : new IndicatorTerm(
            expression,
            nameVi,
            nameEn,
            Aggregation.FLOW,
            Stream.of(expression.split("\\+"))
                .map(cell -> new TermCell(CellKey.parse(cell), 1))
                .toList());
  }
}
