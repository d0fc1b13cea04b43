package vn.canbang.target.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.target.Assessment;
import vn.canbang.target.OfficialResult;

/** What may be said of a unit against what it was handed, in short. */
@Schema(description = "What may be said of a unit against what it was handed, in short.")
public record CascadeAssessment(
    OfficialResult officialResult, boolean provisional, Evidence evidence, @Nullable Double value) {

  static CascadeAssessment of(Assessment judged) {
    return new CascadeAssessment(
        judged.officialResult(), judged.provisional(), judged.evidence(), judged.value());
  }
}
