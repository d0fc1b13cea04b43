package vn.canbang.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out when the trail was gone along from its first row. */
@Schema(
    name = "AuditVerification",
    description = "What came out when the trail was gone along from its first row.")
public record AuditVerification(
    @Schema(description = "Whether everything is as it was sealed.") boolean intact,
    @Schema(description = "Rows that are as they were sealed.", minimum = "0") long verified,
    @Schema(description = "How many faults were found.", minimum = "0") long faultCount,
    @Schema(description = "The first of them, in the order of numbers; 100 at most.")
        List<TrailFault> faults,
    @Schema(
            description =
                "Rows that wait for their number: mostly none, or those of the last fifth of a"
                    + " second. More that stay mean that no instance seals.",
            minimum = "0")
        long unsealed,
    @Schema(description = "Where the chain had come to.") AuditHead head) {}
