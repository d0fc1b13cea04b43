package vn.canbang.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ReconciliationFile",
    description = "A scan of the letter, or of the table, by which an agency gave its figures.")
public record ReconciliationFileView(
    UUID id,
    String name,
    @Schema(description = "What its content is.", examples = "application/pdf") String mediaType,
    long bytes,
    @Schema(description = "SHA-256 of its content, in hex.") String sha256,
    Instant addedAt) {}
