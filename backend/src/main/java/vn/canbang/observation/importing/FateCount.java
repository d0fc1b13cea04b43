package vn.canbang.observation.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows share a fate. */
@Schema(description = "How many rows share a fate.")
public record FateCount(RowFate fate, int rows) {}
