package vn.canbang.reconciliation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReconciliationFigure", description = "What an agency counts on a line.")
public record LineFigureView(
    @Schema(description = "Id of the participant.") UUID participant,
    @Schema(description = "Null where it has not said.") @Nullable Integer value,
    @Nullable Integer lateRegistered) {}
