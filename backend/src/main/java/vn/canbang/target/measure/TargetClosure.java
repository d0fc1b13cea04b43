package vn.canbang.target.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a target by policy. */
@Schema(description = "The end of a target by policy.")
public record TargetClosure(
    @Schema(description = "First day on which it is striven for no more.") @NotNull
        LocalDate closedOn,
    @NotBlank @Size(max = 1000) String reason,
    @Schema(description = "The document that ends it.") @Size(max = 500)
        @Nullable String document) {}
