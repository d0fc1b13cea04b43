package vn.canbang.activity.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an allotment was handed out, all of it. */
@Schema(description = "That an allotment was handed out, all of it.")
public record IssueAllocation(
    @Schema(description = "The day; not after today.") @NotNull LocalDate on,
    @Size(max = 1000) @Nullable String note) {}
