package vn.canbang.target.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.TargetComparator;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetMilestone;

/** A target of a draft. The service numbers it by its place. */
@Schema(description = "A target of a draft. The service numbers it by its place.")
public record TargetDraft(
    @Schema(description = "The objective it stands under.") @Nullable UUID objective,
    @Schema(description = "The document's words.") @NotBlank @Size(max = 2000) String statement,
    @Schema(description = "Code of the indicator it is measured by.", examples = "SRB")
        @Size(max = 64)
        @Nullable String indicator,
    @NotNull TargetComparator comparator,
    @Schema(examples = "dưới") @Size(max = 200) @Nullable String comparatorText,
    @Digits(integer = 14, fraction = 4) @Nullable BigDecimal value,
    @Schema(description = "Upper end of a band.") @Digits(integer = 14, fraction = 4)
        @Nullable BigDecimal upperValue,
    @Size(max = 64) @Nullable String unit,
    @Nullable LocalDate due,
    @Schema(description = "Of whom, in the document's words.") @Size(max = 500)
        @Nullable String population,
    @Schema(description = "Code, on the first day of the plan, of the area it is for.")
        @NotBlank
        @Size(max = 9)
        String area,
    @Schema(description = "Where it stands in the socio-economic plan, when it does.")
        @Size(max = 500)
        @Nullable String socioEconomicPlan,
    @Schema(
            description =
                "What of the indicator the level speaks of; its value when left out, and the change"
                    + " in points with CHANGE_BY.")
        @Nullable TargetBasis basis,
    @Schema(description = "Where a change is measured from; the year before when left out.") @Valid
        @Nullable TargetBaseline baseline,
    @Schema(description = "Levels of single years of a plan of several years.") @Size(max = 50)
        @Nullable List<@NotNull @Valid TargetMilestone> milestones,
    @Schema(description = "A group that the area is to be in, or to leave; only with DONE.") @Valid
        @Nullable MembershipDraft membership) {}
