package vn.canbang.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move that needs no words: an empty object. */
@Schema(description = "An empty object.")
public record NoDetails() {}
