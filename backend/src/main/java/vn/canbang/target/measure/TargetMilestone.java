package vn.canbang.target.measure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.EffectiveComparator;

/** The level of one year of a plan of several years. */
@Schema(description = "The level of one year of a plan of several years.")
public record TargetMilestone(
    @Min(1900) @Max(2199) int year,
    @NotNull @Digits(integer = 14, fraction = 4) BigDecimal value,
    @Schema(description = "Upper end of a band.") @Digits(integer = 14, fraction = 4)
        @Nullable BigDecimal upperValue,
    @Schema(description = "How it is counted; as the target itself when left out.")
        @Nullable EffectiveComparator comparator,
    @Schema(description = "The document's words.") @Size(max = 500) @Nullable String text) {}
