package vn.canbang.report.consolidation;

import vn.canbang.report.obligation.ReportState;

/** The consolidated report as far as it has come. */
public record ConsolidationReport(ReportState state, int revision) {}
