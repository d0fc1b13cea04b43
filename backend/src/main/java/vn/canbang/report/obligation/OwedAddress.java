package vn.canbang.report.obligation;

import vn.canbang.shared.time.ReportingPeriod;

/** By what people call a report: codes of series and organisation, and the period. */
public record OwedAddress(String series, String organisation, ReportingPeriod period) {}
