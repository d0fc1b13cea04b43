package vn.canbang.shared.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request was not carried out (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was not carried out (RFC 9457).")
public record Problem(
    @Schema(
            description =
                "Stable reference of the kind of problem: /problems/ and the code. It names the"
                    + " kind; it need not be fetched.",
            examples = "/problems/not-found")
        String type,
    @Schema(description = "The kind of problem in words, in the caller's language.") String title,
    @Schema(description = "The HTTP status.", examples = "404") int status,
    @Schema(description = "What happened and what to do, in the caller's language.") String detail,
    @Schema(description = "Path of the request.") String instance,
    @Schema(description = "Stable machine word of the kind of problem.", examples = "not-found")
        String code,
    @Schema(description = "32 hex digits under which the service logged what it logged.")
        String traceId,
    @Schema(description = "All faults of the request, the first 1,000 of them.")
        List<ProblemError> errors,
    @Schema(description = "Number of all faults, also those beyond the first 1,000.") int total) {}
