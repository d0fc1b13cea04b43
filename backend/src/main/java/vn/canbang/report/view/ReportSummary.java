package vn.canbang.report.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.series.SendingMode;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report in a list.
 *
 * @param waitingDays days since it was sent, while it waits for review
 * @param warnings figures that a soft rule doubts
 */
@Schema(description = "A report in a list.")
public record ReportSummary(
    NamedRef series,
    Ref organisation,
    ReportingPeriod period,
    SendingMode mode,
    ReportState state,
    int revision,
    @Nullable Instant submittedAt,
    @Nullable Boolean late,
    @Nullable Integer waitingDays,
    int warnings,
    boolean consolidation,
    List<ReportAction> allowedActions) {}
