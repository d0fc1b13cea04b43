package vn.canbang.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a finished evaluation again. */
@Schema(description = "Opens a finished evaluation again; the reason stays in the audit trail.")
public record ReopenEvaluation(@NotNull @Size(min = 1, max = 2000) String reason) {}
