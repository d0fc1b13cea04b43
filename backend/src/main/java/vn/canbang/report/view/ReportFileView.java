package vn.canbang.report.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a report.
 *
 * @param bytes of the file as it is kept
 * @param sha256 of its content, 64 hex digits
 */
@Schema(name = "ReportFile", description = "A file of a report.")
public record ReportFileView(
    UUID id,
    String name,
    ReportFileKind kind,
    String mediaType,
    long bytes,
    String sha256,
    Instant addedAt) {}
