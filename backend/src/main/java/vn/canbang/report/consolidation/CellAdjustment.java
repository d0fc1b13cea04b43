package vn.canbang.report.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A correction on top of what the units below sent.
 *
 * @param received sum of what came in; null when no unit sent a figure
 * @param adjustment what the unit adds, or takes off
 * @param shown received and adjustment together, as the report says
 * @param note why
 */
@Schema(
    description =
        "A correction on top of what the units below sent: shown = received + adjustment.")
public record CellAdjustment(
    String key, @Nullable Integer received, int adjustment, int shown, @Nullable String note) {}
