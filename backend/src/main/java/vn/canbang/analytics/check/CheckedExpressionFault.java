package vn.canbang.analytics.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.indicator.TermSide;

/** What is wrong with an expression, and where. */
@Schema(description = "What is wrong with an expression, and where.")
public record CheckedExpressionFault(
    TermSide term,
    @Schema(description = "Of the first character it is about, from 0.") int position,
    @Schema(description = "How many characters it is about; 0 at the end of the text.") int length,
    @Schema(description = "Stable machine word.") String code,
    @Schema(description = "The fault in the caller's language.") String message) {}
