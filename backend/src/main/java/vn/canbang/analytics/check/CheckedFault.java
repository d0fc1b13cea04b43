package vn.canbang.analytics.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What else is wrong with a draft. */
@Schema(description = "What else is wrong with a draft.")
public record CheckedFault(
    @Schema(description = "JSON Pointer into the draft.") String pointer,
    @Schema(description = "Stable machine word.") String code,
    @Schema(description = "The fault in the caller's language.") String message) {}
