package vn.canbang.organisation.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** A report that was begun and is not accepted. */
@Schema(
    description =
        "A report begun and not accepted. What was sent stays with whom it was sent to; what was"
            + " not goes to whoever receives it from the day of the change on.")
public record OpenReport(
    NamedRef series,
    Ref organisation,
    ReportingPeriod period,
    OpenReportState state,
    @Nullable Ref receiverBefore,
    @Nullable Ref receiverAfter) {}
