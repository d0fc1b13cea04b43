package vn.canbang.report.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of one activity of the plan. */
@Schema(description = "The result of one activity of the plan.")
public record ActivityEntry(
    @NotNull UUID activity,
    @NotNull ActivityStatus status,
    @Nullable LocalDate doneOn,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer quantity,
    @Valid @Nullable Participants participants,
    @Size(max = 1000) @Nullable String note) {}
