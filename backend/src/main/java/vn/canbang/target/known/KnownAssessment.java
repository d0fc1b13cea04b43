package vn.canbang.target.known;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.Assessment;
import vn.canbang.target.AssessmentInterval;
import vn.canbang.target.AssessmentParts;
import vn.canbang.target.OfficialResult;

/** What could be said of a target from a moment on. */
@Schema(description = "What could be said of a target from a moment on.")
public record KnownAssessment(
    Instant knownAt,
    ChangeReason reason,
    ReportingPeriod period,
    OfficialResult officialResult,
    boolean provisional,
    Evidence evidence,
    @Nullable Double value,
    @Nullable AssessmentParts parts,
    @Nullable AssessmentInterval interval,
    String sentenceVi,
    String sentenceEn) {

  static KnownAssessment of(Instant at, ChangeReason reason, Assessment said) {
    return new KnownAssessment(
        at,
        reason,
        said.period(),
        said.officialResult(),
        said.provisional(),
        said.evidence(),
        said.value(),
        said.parts(),
        said.interval(),
        said.sentenceVi(),
        said.sentenceEn());
  }
}
