package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is shown beside a cell or a row; null where it is not known, which is not zero. */
@Schema(
    description =
        "What is shown beside a cell or a row; null where it is not known, which is not zero.")
public record CellColumns(
    @Schema(
            description =
                "Accepted figures of the unit's periods of the calendar year before this one; 0 of"
                    + " the year's first period and of a stock. Null while one of them is missing.")
        @Nullable Long yearBefore,
    @Schema(description = "yearBefore and this period as it is written; null while it is blank.")
        @Nullable Long yearToDate,
    @Schema(description = "The accepted figure of the same period of the year before.")
        @Nullable Long samePeriodLastYear,
    @Schema(description = "The level that a plan sets for the unit's year.")
        @Nullable Long yearPlan,
    @Schema(description = "yearToDate of 100 planned, to one decimal.")
        @Nullable Double percentOfPlan) {}
