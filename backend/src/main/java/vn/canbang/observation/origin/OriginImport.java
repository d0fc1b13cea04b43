package vn.canbang.observation.origin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The file that figures came from. */
@Schema(description = "The file that a figure came from.")
public record OriginImport(
    UUID id,
    @Nullable String fileName,
    @Schema(description = "When it was taken over.") Instant at) {}
