package vn.canbang.plan.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanTheme;
import vn.canbang.plan.document.PlanType;

/** The head of a plan. */
@Schema(description = "The head of a plan.")
public record PutPlan(
    @NotNull PlanType type,
    @NotBlank @Size(max = 1000) String title,
    @Schema(description = "Code, on the first day of its period, of the area it is for.")
        @NotBlank
        @Size(max = 9)
        String area,
    @NotNull LocalDate periodStart,
    @NotNull LocalDate periodEnd,
    @Size(max = 64) @Nullable String programme,
    @Schema(examples = "Kiên Hải") @Size(max = 200) @Nullable String place,
    @Size(max = 2000) @Nullable String scope,
    @NotNull @Size(max = 4) List<@NotNull PlanTheme> themes,
    @Schema(description = "Projects outside the system that it belongs to.")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @Size(max = 300) String> externalProjects,
    @Valid @NotNull SignatoryDraft signatory) {}
