package vn.canbang.analytics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.NamedRef;

@Schema(
    description =
        "An indicator computed from the cells of one category only. What stands below the line and is"
            + " not broken down by the dimension at all stays whole.")
public record IndicatorPartColumns(
    NamedRef category,
    @Schema(description = "Areas and periods as of the whole; no evidence, for no target is of it.")
        IndicatorColumns columns) {}
