package vn.canbang.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why what was agreed is looked at again. */
public record ReopenReconciliation(@NotNull @Size(min = 1, max = 2000) String reason) {}
