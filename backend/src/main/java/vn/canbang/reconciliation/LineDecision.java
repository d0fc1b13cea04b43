package vn.canbang.reconciliation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why agencies differ on a line, and what is proposed.")
public record LineDecision(
    @Schema(description = "Id of the line.") @NotNull UUID line,
    @Schema(description = "Code of a reason.") @Size(max = 64) @Nullable String reason,
    @Size(max = 2000) @Nullable String reasonText,
    @Min(0) @Max(1_000_000_000) @Nullable Integer agreedValue) {}
