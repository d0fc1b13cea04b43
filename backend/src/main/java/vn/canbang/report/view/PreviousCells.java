package vn.canbang.report.view;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

/** The figures of the unit's last accepted period, to compare with and to copy. */
@Schema(description = "The figures of the unit's last accepted period.")
public record PreviousCells(ReportingPeriod period, Map<String, Integer> cells) {}
