package vn.canbang.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

@Schema(name = "ReconciliationParticipant", description = "An agency that takes part.")
public record ParticipantView(
    UUID id,
    Ref organisation,
    AgencyKind agencyKind,
    boolean required,
    @Nullable String basis,
    @Nullable LocalDate cutOff,
    @Nullable AgencyLetter document,
    @Schema(description = "Scans of the letter, or of the table, in the order they were added.")
        List<ReconciliationFileView> files,
    @Schema(description = "Name of who entered the figures.") @Nullable String enteredBy,
    @Schema(description = "The standing office entered them, by the letter.") boolean enteredFor,
    @Nullable Instant enteredAt,
    @Schema(description = "Lines without a figure of it.") int figuresMissing,
    List<ParticipantAction> allowedActions) {}
