package vn.canbang.target.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the units' levels imply for the whole. */
@Schema(
    description =
        "What the units' levels imply for the whole, weighted by what each is expected to be"
            + " divided by.")
public record ImpliedLevel(
    double value, @Schema(description = "The sum of the weights.") long denominator) {}
