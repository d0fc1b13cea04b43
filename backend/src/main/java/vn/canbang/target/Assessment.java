package vn.canbang.target;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.indicator.statistics.DataQuality;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.observation.NotComparable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.result.SurveyResult;
import vn.canbang.target.result.TargetExplanation;

@Schema(
    description =
        "Two answers that are never mixed: the official result by the exact counts, and the evidence"
            + " that chance allows.")
public record Assessment(
    ReportingPeriod period,
    Ref area,
    @Schema(description = "The day whose map says what lies in the area.") LocalDate mapDate,
    OfficialResult officialResult,
    @Schema(description = "The period is not over or figures are missing: tạm tính.")
        boolean provisional,
    @Schema(description = "Last day that figures cover; null when final or without figures.")
        @Nullable LocalDate provisionalUntil,
    Evidence evidence,
    @Schema(description = "To four decimals; the official result uses the exact counts.")
        @Nullable Double value,
    @Nullable NoValueReason noValueReason,
    @Nullable AssessmentParts parts,
    @Nullable AssessmentInterval interval,
    @Schema(description = "Months of the period with figures.") int months,
    @Nullable AssessmentCompleteness completeness,
    @Nullable DataQuality dataQuality,
    AssessmentDisplay display,
    @Nullable PooledYears pooledThreeYears,
    @Schema(
            maxItems = NotComparable.MOST,
            description = "Whose figures of these years cannot be carried over to the map.")
        List<NotComparable> notComparable,
    @Schema(description = "What the figures are compared with; null for words only.")
        @Nullable AssessmentLevel level,
    @Schema(description = "The change that is judged, where the target speaks of one.")
        @Nullable AssessmentChange change,
    @Schema(description = "The survey that it rests on: theo khảo sát.")
        @Nullable SurveyResult survey,
    @Schema(description = "The published figure that it rests on: theo số liệu công bố.")
        @Nullable PublishedFigureView published,
    @Schema(
            description =
                "The denominator is smaller than the least one of the indicator: for watching"
                    + " only. The official result stands.")
        boolean belowLeastDenominator,
    @Schema(maxItems = 100, description = "What bodies concerned say of it: ý kiến giải trình.")
        List<TargetExplanation> explanations,
    String sentenceVi,
    String sentenceEn,
    @Schema(description = "What sort of figures it rests on.") List<FigureOrigin> sources) {}
