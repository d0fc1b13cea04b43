package vn.canbang.target.measure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Where a change is measured from.
 *
 * @param value as a document states it; left out where the counts are given, or where the figures
 *     of the period are to be taken
 */
@Schema(description = "Where a change is measured from.")
public record TargetBaseline(
    @Schema(description = "As the document states it; the counts go before it.")
        @Digits(integer = 14, fraction = 4)
        @Nullable BigDecimal value,
    @PositiveOrZero @Nullable Long numerator,
    @PositiveOrZero @Nullable Long denominator,
    @NotNull ReportingPeriod period,
    @Schema(description = "Where it was published.") @Size(max = 500) @Nullable String source) {}
