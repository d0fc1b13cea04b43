package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The short form of an assessment. */
@Schema(description = "The short form of an assessment.")
public record TrialResult(OfficialResult officialResult, @Nullable Double value) {

  static TrialResult of(Assessment assessment) {
    return new TrialResult(assessment.officialResult(), assessment.value());
  }
}
