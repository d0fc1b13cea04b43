package vn.canbang.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contract that was made to carry out a plan. */
@Schema(description = "A contract that was made to carry out a plan.")
public record ContractDraft(
    @NotBlank @Size(max = 64) String number,
    @Schema(description = "Not after today.") @NotNull LocalDate signedOn,
    @Schema(description = "With whom: an agency, a newspaper, a printer.")
        @NotBlank
        @Size(max = 500)
        String partner,
    @NotBlank @Size(max = 2000) String subject,
    @Schema(description = "The activity of the plan that it is for.") @Nullable UUID activity,
    @Schema(description = "Whole đồng.") @Min(0) @Max(BudgetLineDraft.MOST) @Nullable Long amount,
    @Size(max = 2000) @Nullable String note) {}
