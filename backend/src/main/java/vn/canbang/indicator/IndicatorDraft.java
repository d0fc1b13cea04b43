package vn.canbang.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of an indicator. */
@Schema(description = "What is said of an indicator.")
public record IndicatorDraft(
    @Schema(description = "Needed for a new one; it never changes.")
        @Pattern(regexp = DataElementDraft.CODE)
        @Size(max = 64)
        @Nullable String code,
    @NotBlank @Size(max = 200) String nameVi,
    @NotBlank @Size(max = 200) String nameEn,
    @NotNull @Valid TermDraft numerator,
    @Schema(description = "Left out for a plain number.") @Valid @Nullable TermDraft denominator,
    @Min(1) @Max(1_000_000) int factor,
    @NotBlank @Size(max = 64) String unitVi,
    @NotBlank @Size(max = 64) String unitEn,
    @NotNull Polarity polarity,
    @Digits(integer = 8, fraction = 4) @Nullable BigDecimal bandLow,
    @Digits(integer = 8, fraction = 4) @Nullable BigDecimal bandHigh,
    @Schema(description = "Needed with a band.") @Size(max = 500) @Nullable String bandSource,
    @Min(0) @Max(4) int decimals,
    @Min(1) @Max(1_000_000_000) @Nullable Integer leastDenominator,
    @NotNull ChanceModel chance,
    @NotNull Aggregation aggregation,
    @NotNull IndicatorOrigin origin,
    @Nullable LocalDate validFrom,
    @Schema(description = "First day on which it no longer holds.") @Nullable LocalDate validTo,
    @NotBlank @Size(max = 500) String sourceVi,
    @NotBlank @Size(max = 500) String sourceEn) {}
