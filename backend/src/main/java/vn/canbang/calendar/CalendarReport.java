package vn.canbang.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

/** Which report a deadline is of: codes of its series and of who owes it, and its period. */
@Schema(name = "CalendarReport")
public record CalendarReport(String series, String organisation, ReportingPeriod period) {}
