package vn.canbang.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a plan's budget. Amounts are whole đồng. */
@Schema(description = "A line of a plan's budget. Amounts are whole đồng.")
public record BudgetLineDraft(
    @Schema(description = "The activity of the plan that it pays for.") @Nullable UUID activity,
    @NotBlank @Size(max = 500) String item,
    @Schema(description = "Id of the plan's statement of a source that it is paid from.")
        @Nullable UUID source,
    @Schema(description = "Id of the plan's legal basis that gives the money.")
        @Nullable UUID basis,
    @Schema(description = "The decision that gives the money, when the plan does not cite it.")
        @Size(max = 500)
        @Nullable String decision,
    @Schema(description = "Dự toán.") @Min(0) @Max(MOST) @Nullable Long planned,
    @Schema(description = "Được giao.") @Min(0) @Max(MOST) @Nullable Long allocated,
    @Schema(description = "Đã rút: at most what is allocated.") @Min(0) @Max(MOST)
        @Nullable Long drawn,
    @Schema(description = "Since when all vouchers are there.") @Nullable LocalDate vouchersOn,
    @Schema(description = "Đã quyết toán: at most what was drawn.") @Min(0) @Max(MOST)
        @Nullable Long settled,
    @Nullable LocalDate settledOn,
    @Size(max = 2000) @Nullable String note) {

  static final long MOST = 1_000_000_000_000_000L;
}
