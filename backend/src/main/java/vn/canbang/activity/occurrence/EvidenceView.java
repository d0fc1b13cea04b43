package vn.canbang.activity.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows what was done.
 *
 * @param bytes of the file as it is kept
 * @param keepUntil last day on which it is kept
 * @param restricted only those who report for the lead see it
 */
@Schema(name = "EvidenceFile", description = "A file that shows what was done.")
public record EvidenceView(
    UUID id,
    String name,
    EvidenceKind kind,
    String mediaType,
    long bytes,
    Instant addedAt,
    @Nullable LocalDate keepUntil,
    boolean restricted) {}
