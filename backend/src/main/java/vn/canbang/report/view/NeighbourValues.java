package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the units of the same step report for the same cell and period, the report's own left out.
 *
 * @param units how many of them have sent a figure
 */
@Schema(
    description =
        "What the other units of the same step sent for the same cell and period: median and range.")
public record NeighbourValues(int units, double median, int least, int most) {}
