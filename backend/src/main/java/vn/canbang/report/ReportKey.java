package vn.canbang.report;

import vn.canbang.shared.time.ReportingPeriod;

/** The address of a report: what it is. */
record ReportKey(String series, String organisation, ReportingPeriod period) {}
