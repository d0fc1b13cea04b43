package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Interval;

@Schema(description = "Confidence interval (khoảng tin cậy).")
public record AssessmentInterval(
    @Nullable Double lower,
    @Schema(description = "Null when it has no upper end: no girl was born.")
        @Nullable Double upper,
    double level,
    String method) {

  static @Nullable AssessmentInterval of(@Nullable Interval interval) {
    return interval == null
        ? null
        : new AssessmentInterval(interval.lower(), interval.upper(), 0.95, "CLOPPER_PEARSON");
  }
}
