package vn.canbang.audit;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the chain has come to.
 *
 * @param number of the last sealed row; 0 before the first
 * @param chain its link
 */
@Schema(
    name = "AuditHead",
    description =
        "The last link of the trail. Kept elsewhere, it shows later whether anything up to it was"
            + " changed or cut off.")
public record AuditHead(
    @Schema(description = "Number of the last sealed row; 0 before the first.", minimum = "0")
        long number,
    @Schema(
            description = "Its link: SHA-256 in lower-case hexadecimal.",
            pattern = "^" + Chain.WRITTEN + "$",
            maxLength = 64)
        @Pattern(regexp = Chain.WRITTEN)
        String chain) {}
