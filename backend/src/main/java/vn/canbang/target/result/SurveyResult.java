package vn.canbang.target.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** What a survey found. */
@Schema(description = "What a survey found.")
public record SurveyResult(
    UUID id,
    LocalDate from,
    LocalDate to,
    SurveyMethod method,
    @Schema(description = "How many were asked.") int sample,
    @Schema(description = "How many answered as wanted.") int positive,
    @Schema(description = "Who was asked.") @Nullable String populationText,
    @Nullable String document,
    @Nullable String evidenceText,
    @Schema(description = "Made up for the sample.") boolean illustrative,
    @Schema(description = "Per cent of those asked.") double value,
    @Schema(description = "95 % Clopper-Pearson, in per cent; null unless chosen at random.")
        @Nullable Double lower,
    @Nullable Double upper,
    @Schema(description = "Who has recorded it.") Ref organisation,
    Instant at) {}
