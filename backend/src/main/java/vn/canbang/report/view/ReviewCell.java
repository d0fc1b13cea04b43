package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure under review.
 *
 * @param previous in the unit's last accepted period
 * @param before in the revision that this one answers or amends
 */
@Schema(
    description =
        "A figure under review, beside the unit's last accepted period (previous), the revision that"
            + " this one answers or amends (before) and the other units of the same step.")
public record ReviewCell(
    String key,
    @Nullable Integer value,
    @Nullable String note,
    @Nullable Integer previous,
    @Nullable Integer before,
    @Nullable NeighbourValues neighbours) {}
