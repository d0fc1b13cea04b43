package vn.canbang.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing wrong with a request. */
@Schema(name = "ProblemError", description = "One thing wrong with a request.")
public record ProblemError(
    @Schema(
            description =
                "JSON Pointer into the body (/cells/3/value); ?name for a query parameter; the"
                    + " name of a header.",
            examples = "/cells/3/value")
        String pointer,
    @Schema(description = "Stable machine word.", examples = "required") String code,
    @Schema(description = "The fault in the caller's language.") String message,
    @Schema(description = "The value as received, where it helps; absent otherwise.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Object rejected) {}
