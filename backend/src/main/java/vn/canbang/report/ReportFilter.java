package vn.canbang.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;

/**
 * Which reports are asked for; null means any.
 *
 * @param receivedByMe only what the caller's own organisation receives or reviews
 */
record ReportFilter(
    @Nullable ReportState state,
    @Nullable String series,
    @Nullable UUID organisation,
    @Nullable String period,
    boolean receivedByMe,
    ReportSort sort) {}
