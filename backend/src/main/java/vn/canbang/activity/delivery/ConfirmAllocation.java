package vn.canbang.activity.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That what was handed out was received, or that what was received was put up. */
@Schema(
    description = "That what was handed out was received, or that what was received was put up.")
public record ConfirmAllocation(
    @Schema(description = "The day; not before the step before, not after today.") @NotNull
        LocalDate on,
    @Schema(
            description =
                "How many; all of the step before when left out. Fewer ask for a note, more are"
                    + " refused.")
        @Min(1)
        @Max(10000000)
        @Nullable Integer quantity,
    @Schema(description = "Required for fewer, and from whoever confirms for another unit.")
        @Size(max = 1000)
        @Nullable String note) {}
