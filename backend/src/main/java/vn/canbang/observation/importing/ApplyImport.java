package vn.canbang.observation.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an import of figures is taken over. */
@Schema(description = "How an import of figures is taken over.")
public record ApplyImport(
    @Schema(description = "Take over the good rows though others are refused.")
        boolean skipRefused) {}
