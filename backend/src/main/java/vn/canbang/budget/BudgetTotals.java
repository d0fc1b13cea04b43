package vn.canbang.budget;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Sums of the lines of a budget, in whole đồng; null where no line has such an amount. A line
 * without an amount adds nothing.
 */
@Schema(name = "BudgetTotals")
public record BudgetTotals(
    @Nullable Long planned,
    @Nullable Long allocated,
    @Nullable Long drawn,
    @Nullable Long settled) {

  /** Null while no line has any amount. */
  static @Nullable BudgetTotals of(List<BudgetLineView> lines) {
    BudgetTotals totals =
        new BudgetTotals(
            sum(lines, BudgetLineView::planned),
            sum(lines, BudgetLineView::allocated),
            sum(lines, BudgetLineView::drawn),
            sum(lines, BudgetLineView::settled));
    return totals.equals(new BudgetTotals(null, null, null, null)) ? null : totals;
  }

  private static @Nullable Long sum(
      List<BudgetLineView> lines, Function<BudgetLineView, @Nullable Long> amount) {
    List<Long> said = lines.stream().map(amount).filter(Objects::nonNull).toList();
    return said.isEmpty() ? null : said.stream().mapToLong(Long::longValue).sum();
  }
}
