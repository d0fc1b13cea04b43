package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A consolidated report that rests on figures of another.
 *
 * @param level how many steps above; 1 adds the report up itself
 * @param stale whether what it adds up is no longer in force
 */
@Schema(
    description =
        "A consolidated report that rests on the report: level steps above it. stale: what it adds"
            + " up is no longer in force; otherwise it becomes so once the amendment is accepted.")
public record AffectedReport(
    NamedRef series,
    Ref organisation,
    ReportingPeriod period,
    int revision,
    ReportState state,
    int level,
    boolean stale) {}
