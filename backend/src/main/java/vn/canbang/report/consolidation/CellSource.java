package vn.canbang.report.consolidation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What one unit brings to a sum.
 *
 * @param report address of the revision
 * @param sources what the figure adds up itself, where that was asked for and may be seen
 */
@Schema(description = "What one unit brings to a sum, and the revision it stands in.")
public record CellSource(
    Ref organisation,
    ReportingPeriod period,
    int revision,
    @Nullable Integer value,
    String report,
    List<CellSource> sources) {}
