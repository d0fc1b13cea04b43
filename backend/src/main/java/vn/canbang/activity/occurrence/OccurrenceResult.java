package vn.canbang.activity.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * What came of an occurrence, as it was recorded.
 *
 * @param revision counted from 1; each correction is the next
 * @param recordedBy name of the account; null for what came with the sample
 * @param reason why it was corrected
 */
@Schema(name = "OccurrenceResult", description = "What came of an occurrence, as recorded.")
public record OccurrenceResult(
    LocalDate from,
    LocalDate to,
    @Nullable String place,
    @Nullable Ref area,
    @Nullable PeopleTakingPart participants,
    List<CountedResult> counts,
    List<ResultChannel> channels,
    @Nullable String speaker,
    List<ResultFinding> findings,
    @Nullable String notes,
    int revision,
    @Nullable String recordedBy,
    Instant recordedAt,
    @Nullable String reason) {}
