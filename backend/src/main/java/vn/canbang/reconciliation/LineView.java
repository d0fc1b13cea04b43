package vn.canbang.reconciliation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.http.Ref;

@Schema(name = "ReconciliationLine", description = "A cell of an area, with what everybody counts.")
public record LineView(
    UUID id,
    Ref area,
    CellKey cell,
    String nameVi,
    String nameEn,
    @Schema(maxItems = 12, description = "One for each participant, in their order.")
        List<LineFigureView> figures,
    @Schema(
            description =
                "What the system counts; once agreed, what it had counted before. Null when nothing.")
        @Nullable Long systemValue,
    @Schema(description = "Largest less smallest; null with fewer than two figures.")
        @Nullable Integer difference,
    @Schema(description = "Code of a reason.") @Nullable String reason,
    @Nullable String reasonText,
    @Schema(
            description =
                "Proposed while open. Where all agencies count the same and nothing is proposed,"
                    + " that is taken when the session is agreed.")
        @Nullable Integer agreedValue) {}
