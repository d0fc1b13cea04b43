package vn.canbang.plan.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanType;

/** A plan to be drafted. */
@Schema(description = "A plan to be drafted.")
public record CreatePlan(
    @NotNull PlanType type,
    @Schema(description = "The abstract under the word KẾ HOẠCH.") @NotBlank @Size(max = 1000)
        String title,
    @Schema(description = "Code of the organisation that will issue it.") @NotBlank @Size(max = 64)
        String issuer,
    @Schema(description = "Code, on the first day of its period, of the area it is for.")
        @NotBlank
        @Size(max = 9)
        String area,
    @NotNull LocalDate periodStart,
    @NotNull LocalDate periodEnd,
    @Schema(description = "Code of the programme it carries out.") @Size(max = 64)
        @Nullable String programme,
    @Valid @Nullable PlanOrigin from) {}
