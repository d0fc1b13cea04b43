package vn.canbang.budget;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.FundingView;
import vn.canbang.plan.document.PlanRef;

/**
 * The money of a plan.
 *
 * @param sources what the plan says of where it comes from
 * @param totals null while no line has an amount
 * @param empty nobody has noted anything yet
 */
@Schema(name = "Budget")
public record BudgetView(
    PlanRef plan,
    List<FundingView> sources,
    List<BudgetLineView> lines,
    List<ContractView> contracts,
    List<BudgetContradiction> contradictions,
    @Nullable BudgetTotals totals,
    boolean empty,
    List<BudgetAction> allowedActions) {}
