package vn.canbang.report.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many reports came in time, those that improved most since the year before first.
 *
 * @param from periods that end on this day or later
 * @param to and on this one or before
 */
@Schema(
    name = "ReportTimeliness",
    description =
        "How many reports of the periods that end between two days came in time. Whoever improved"
            + " most since the same days of the year before comes first.")
public record TimelinessView(
    TimelinessBy by,
    LocalDate from,
    LocalDate to,
    TimelinessCounts total,
    TimelinessCounts previous,
    List<TimelinessRow> items) {}
