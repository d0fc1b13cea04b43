package vn.canbang.analytics.funnel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Births needed for one way of testing.")
public record SampleSizeRow(
    @Schema(description = "1: only one direction counts; 2: both.", minimum = "1", maximum = "2")
        int sides,
    @Schema(description = "Chance of finding the difference: 0.8 or 0.9.") double power,
    @Schema(description = "Null when there are not so many births on earth.")
        @Nullable Integer births) {}
