package vn.canbang.observation.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import of figures and how it stands. */
@Schema(name = "ObservationImport", description = "An import of figures and how it stands.")
public record ObservationImportView(
    UUID id,
    @Nullable String fileName,
    @Schema(description = "Rows below the headings.") int rows,
    @Schema(description = "Every fate once.") List<FateCount> counts,
    ImportState state,
    Instant uploadedAt,
    @Nullable Instant appliedAt,
    @Schema(description = "When a preview is forgotten; null once it was taken over.")
        @Nullable Instant keptUntil,
    long version,
    List<ImportAction> allowedActions) {}
