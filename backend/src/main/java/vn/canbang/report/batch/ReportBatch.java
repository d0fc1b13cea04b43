package vn.canbang.report.batch;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A batch and how it stands.
 *
 * @param id null of a dry run, of which nothing is kept
 * @param total reports in it
 * @param done reports judged so far
 */
@Schema(name = "ReportBatch", description = "A batch of reports and how it stands.")
public record ReportBatch(
    @Schema(description = "Null of a dry run, of which nothing is kept.") @Nullable UUID id,
    BatchMode mode,
    BatchState state,
    @Schema(description = "Reports in it.") int total,
    @Schema(description = "Reports judged so far; what was judged is kept or refused for good.")
        int done,
    int created,
    int updated,
    int unchanged,
    int refused,
    Instant startedAt,
    @Schema(description = "When reports of it were last judged.") Instant progressAt) {}
