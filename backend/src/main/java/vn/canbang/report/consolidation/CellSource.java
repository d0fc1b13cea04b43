package vn.canbang.report.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What one unit brings to a sum.
 *
 * @param report address of the revision
 */
@Schema(description = "What one unit brings to a sum, and the revision it stands in.")
public record CellSource(
    Ref organisation,
    ReportingPeriod period,
    int revision,
    @Nullable Integer value,
    String report) {}
