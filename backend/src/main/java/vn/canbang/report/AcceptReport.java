package vn.canbang.report;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note on accepting, if any. */
@Schema(description = "A note on accepting, if any.")
public record AcceptReport(@Size(max = 2000) @Nullable String note) {}
