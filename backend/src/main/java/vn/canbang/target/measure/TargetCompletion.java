package vn.canbang.target.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a milestone in words was reached. */
@Schema(description = "That a milestone in words was reached.")
public record TargetCompletion(
    @NotNull LocalDate doneOn,
    @Size(max = 2000) @Nullable String note,
    @Schema(description = "The document that shows it.") @Size(max = 500)
        @Nullable String document) {}
