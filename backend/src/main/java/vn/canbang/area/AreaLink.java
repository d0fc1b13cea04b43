package vn.canbang.area;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.reference.SuccessionExtent;
import vn.canbang.area.reference.SuccessionKind;

/**
 * Another unit that one was, or became.
 *
 * @param area as it was on its last day, or is from the day of the change
 * @param effectiveOn since when; null where it is the unit itself
 * @param extent of the older unit: all of it or a part
 */
@Schema(name = "AreaLink")
public record AreaLink(
    AreaView area,
    @Schema(description = "Since when; null where it is the unit itself.")
        @Nullable LocalDate effectiveOn,
    @Schema(description = "Whether all of the older unit went over, or a part.")
        SuccessionExtent extent,
    SuccessionKind kind) {}
