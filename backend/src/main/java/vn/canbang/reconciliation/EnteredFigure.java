package vn.canbang.reconciliation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What an agency counts on a line.")
public record EnteredFigure(
    @Schema(description = "Id of the line.") @NotNull UUID line,
    @NotNull @Min(0) @Max(1_000_000_000) Integer value,
    @Schema(description = "How many of them were registered late; null when it is not known.")
        @Min(0)
        @Max(1_000_000_000)
        @Nullable Integer lateRegistered) {}
