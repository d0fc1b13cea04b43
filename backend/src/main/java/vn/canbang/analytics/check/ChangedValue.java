package vn.canbang.analytics.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** A value of an area and year that would be another. */
@Schema(description = "A value of an area and year that would be another.")
public record ChangedValue(
    Ref area, ReportingPeriod period, @Nullable Double before, @Nullable Double after) {}
