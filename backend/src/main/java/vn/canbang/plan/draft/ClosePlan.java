package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why a plan ends. */
@Schema(description = "When and why a plan ends.")
public record ClosePlan(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String reason) {}
