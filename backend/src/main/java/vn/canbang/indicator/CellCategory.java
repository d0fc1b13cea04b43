package vn.canbang.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of a breakdown is by one dimension: sex is male. */
@Schema(description = "What a part of a breakdown is by one dimension.")
public record CellCategory(
    @Schema(description = "Code of the dimension, e.g. SEX.") @NotNull @Size(max = 32)
        String dimension,
    @Schema(description = "Code of the category, e.g. MALE.") @NotNull @Size(max = 32)
        String category) {}
