package vn.canbang.target.allocation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an area directly below is handed. */
@Schema(description = "What an area directly below is handed.")
public record CascadeUnitDraft(
    @Schema(description = "Code of the area.") @NotBlank @Size(max = 5) String area,
    @NotNull @Digits(integer = 14, fraction = 4) BigDecimal value,
    @Schema(description = "Upper end of a band.") @Digits(integer = 14, fraction = 4)
        @Nullable BigDecimal upperValue,
    @Nullable LocalDate due,
    @Size(max = 500) @Nullable String note,
    @Schema(
            description =
                "What the ratio is expected to be divided by; last year's figures when left out.")
        @Positive
        @Nullable Long expectedDenominator) {}
