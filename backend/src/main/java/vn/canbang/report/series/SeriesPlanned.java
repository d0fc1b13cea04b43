package vn.canbang.report.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series with what it makes units owe by today.
 *
 * @param reports at most 1,000, the first periods first
 */
@Schema(description = "A series with what it makes units owe by today, 1,000 reports at most.")
public record SeriesPlanned(SeriesView series, List<PlannedReport> reports) {}
