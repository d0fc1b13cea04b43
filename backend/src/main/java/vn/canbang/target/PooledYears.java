package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The same over three years, by summing the counts.")
public record PooledYears(
    @Schema(examples = "2022-2024") String period,
    @Nullable Double value,
    AssessmentParts parts,
    @Nullable AssessmentInterval interval) {}
