package vn.canbang.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.budget.BudgetTotals;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * The evaluation of a plan's year.
 *
 * @param asOf the day of which the records speak: today, or the day it was finished
 * @param money null without amounts, and to those who do not see the plan's money
 */
@Schema(
    name = "Evaluation",
    description =
        "The evaluation of a plan's year. Until it is finished, results are those of the records of"
            + " today (asOf); then they stay as they were. money: null without amounts, and to those"
            + " who do not see the plan's money.")
public record EvaluationView(
    PlanRef plan,
    Ref issuer,
    Ref area,
    int year,
    EvaluationState state,
    LocalDate asOf,
    List<EvaluatedTarget> targets,
    List<EvaluatedActivity> activities,
    @Nullable BudgetTotals money,
    @Schema(description = "Outstanding results.") @Nullable String results,
    @Nullable String difficulties,
    @Nullable String causes,
    @Nullable String lessons,
    @Nullable String nextSteps,
    @Nullable Instant finishedAt,
    @Nullable String finishedBy,
    long version,
    List<EvaluationAction> allowedActions) {}
