package vn.canbang.report.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of an output of the plan was handed out, received and put up, in pieces.
 *
 * @param note why it differs from what the handing out says
 */
@Schema(
    description =
        "How much of an output of the plan was handed out, received and put up, in pieces.")
public record OutputEntry(
    @NotNull UUID output,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer issued,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer received,
    @Min(0) @Max(CellEntry.MAX) @Nullable Integer displayed,
    @Size(max = 1000) @Nullable String note) {}
