package vn.canbang.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(name = "Reconciliation", description = "A session between agencies, whole.")
public record ReconciliationView(
    UUID id,
    Ref area,
    ReportingPeriod period,
    @Schema(description = "False: what is agreed now can only be provisional (tạm tính).")
        boolean periodOver,
    List<NamedRef> elements,
    ReconciliationState state,
    Ref standingOffice,
    @Schema(maxItems = 12) List<ParticipantView> participants,
    @Schema(maxItems = 5_000, description = "By area, then by cell.") List<LineView> lines,
    @Schema(maxItems = 60_000, description = "Who has not given all figures of which area.")
        List<MissingFigures> missing,
    @Schema(description = "Null while open.") @Nullable SignedMinutes minutes,
    @Nullable Instant agreedAt,
    @Schema(description = "1; one more each time it is opened again.") int round,
    @Schema(description = "Why it was opened again; what had been agreed is in force until then.")
        @Nullable String reopenReason,
    List<ReconciliationRoundView> earlierRounds,
    @Schema(description = "Made-up figures: số liệu minh họa.") boolean illustrative,
    long version,
    List<ReconciliationAction> allowedActions) {}
