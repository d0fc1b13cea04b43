package vn.canbang.target.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.shared.http.Ref;
import vn.canbang.target.Assessment;
import vn.canbang.target.AssessmentCompleteness;
import vn.canbang.target.AssessmentDisplay;
import vn.canbang.target.AssessmentInterval;
import vn.canbang.target.AssessmentLevel;
import vn.canbang.target.AssessmentParts;
import vn.canbang.target.EffectiveComparator;
import vn.canbang.target.FigureOrigin;
import vn.canbang.target.NoValueReason;
import vn.canbang.target.OfficialResult;
import vn.canbang.target.UnitLevel;
import vn.canbang.target.result.TargetExplanation;

/** An area in the tree of a target. */
@Schema(description = "An area in the tree of a target.")
public record TargetTreeRow(
    Ref area,
    UnitLevel areaLevel,
    @Schema(description = "Code of the area above; null for the target's own.")
        @Nullable String parent,
    @Schema(description = "1 for the target's own area.") int depth,
    @Schema(description = "It was handed a level of its own; else the target's is compared with.")
        boolean allocated,
    @Nullable EffectiveComparator comparator,
    @Nullable BigDecimal targetValue,
    @Nullable BigDecimal upperValue,
    OfficialResult officialResult,
    boolean provisional,
    @Nullable LocalDate provisionalUntil,
    Evidence evidence,
    @Nullable Double value,
    @Nullable NoValueReason noValueReason,
    @Nullable AssessmentParts parts,
    @Nullable AssessmentInterval interval,
    AssessmentDisplay display,
    @Nullable AssessmentCompleteness completeness,
    List<FigureOrigin> sources,
    @Schema(description = "Ý kiến giải trình of this area and period, latest first.")
        List<TargetExplanation> explanations) {

  static TargetTreeRow of(AreaRef area, @Nullable AreaRef parent, int depth, Assessment judged) {
    AssessmentLevel level = judged.level();
    return new TargetTreeRow(
        area.ref(),
        UnitLevel.of(area.level()),
        parent == null ? null : parent.code(),
        depth,
        level != null && level.allocated(),
        level == null ? null : level.comparator(),
        level == null ? null : level.value(),
        level == null ? null : level.upperValue(),
        judged.officialResult(),
        judged.provisional(),
        judged.provisionalUntil(),
        judged.evidence(),
        judged.value(),
        judged.noValueReason(),
        judged.parts(),
        judged.interval(),
        judged.display(),
        judged.completeness(),
        judged.sources(),
        judged.explanations());
  }
}
