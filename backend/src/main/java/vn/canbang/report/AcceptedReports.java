package vn.canbang.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of reports that were to be accepted together, in the order they were named. */
@Schema(description = "What became of each report, in the order they were named.")
public record AcceptedReports(List<AcceptedReport> results) {}
