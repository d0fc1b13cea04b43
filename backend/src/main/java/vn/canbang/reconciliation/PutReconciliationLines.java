package vn.canbang.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Lines to be written; the others stay as they are.")
public record PutReconciliationLines(
    @NotNull @Size(max = 5_000) List<@NotNull @Valid LineDecision> lines) {}
