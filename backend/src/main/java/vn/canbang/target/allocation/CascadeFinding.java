package vn.canbang.target.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fault of a cascade, or a question about it. */
@Schema(description = "A fault of a cascade, or a question about it.")
public record CascadeFinding(
    CascadeFindingCode code,
    CascadeSeverity severity,
    @Schema(description = "Code of the area it is about; null for the whole.")
        @Nullable String area,
    String messageVi,
    String messageEn) {}
