package vn.canbang.target.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a survey found, to be recorded. */
@Schema(description = "What a survey found, to be recorded.")
public record NewSurveyResult(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull SurveyMethod method,
    @Schema(description = "How many were asked.") @Min(1) @Max(10_000_000) int sample,
    @Schema(description = "How many answered as wanted.") @Min(0) @Max(10_000_000) int positive,
    @Schema(description = "Who was asked.", examples = "cặp vợ chồng") @Size(max = 500)
        @Nullable String populationText,
    @Schema(description = "The report of the survey.") @Size(max = 500) @Nullable String document,
    @Size(max = 2000) @Nullable String evidenceText,
    @Schema(description = "Made up for the sample.") boolean illustrative) {}
