package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;
import vn.canbang.target.measure.TargetMembership;
import vn.canbang.target.measure.TargetMilestone;
import vn.canbang.target.measure.TargetState;

@Schema(name = "Target", description = "What a plan wants to reach, and what may be said of it.")
public record TargetView(
    UUID id,
    PlanRef plan,
    String code,
    @Schema(description = "Code of the objective it stands under.") @Nullable String objective,
    @Nullable UUID objectiveId,
    @Schema(description = "The document's words.") String statement,
    @Nullable TargetIndicator indicator,
    @Schema(description = "As the document words it.") TargetComparator comparator,
    @Nullable String comparatorText,
    @Schema(description = "As it is counted.") @Nullable EffectiveComparator effectiveComparator,
    @Schema(description = "A planner has said how it is counted, or the word leaves no doubt.")
        boolean comparatorConfirmed,
    @Schema(examples = "Văn bản ghi “đạt 108”; tính là “không quá 108”")
        @Nullable String comparatorNoteVi,
    @Nullable String comparatorNoteEn,
    @Nullable BigDecimal value,
    @Schema(description = "Upper end of a band.") @Nullable BigDecimal upperValue,
    @Nullable String unit,
    @Nullable LocalDate due,
    @Nullable String population,
    @Schema(description = "Where it stands in the socio-economic plan.")
        @Nullable String socioEconomicPlan,
    Ref area,
    TargetOrigin origin,
    @Schema(description = "What of the indicator the level speaks of.") TargetBasis basis,
    @Nullable TargetBaseline baseline,
    @Schema(maxItems = 50, description = "Levels of single years.")
        List<TargetMilestone> milestones,
    @Nullable TargetMembership membership,
    TargetState state,
    @Schema(description = "How policy has ended it.") @Nullable TargetClosure closure,
    @Schema(description = "That a milestone in words was reached.")
        @Nullable TargetCompletion completion,
    long version,
    List<TargetAction> allowedActions,
    Assessment assessment) {}
