package vn.canbang.report.obligation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the report owed has come, as the caller may see it. */
@Schema(description = "How far the report owed has come.")
public record ObligationReport(
    ReportState state,
    int revision,
    @Nullable Instant submittedAt,
    @Nullable ReturnReason returnReason,
    Progress progress) {}
