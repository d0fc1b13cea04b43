package vn.canbang.target.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a target's level is compared with, beside the level itself. */
public record TargetMeasure(
    TargetBasis basis,
    @Nullable TargetBaseline baseline,
    List<TargetMilestone> milestones,
    @Nullable MembershipDraft membership) {

  /** The indicator's own value against the target's own level. */
  public static final TargetMeasure PLAIN =
      new TargetMeasure(TargetBasis.ABSOLUTE, null, List.of(), null);

  public TargetMeasure {
    milestones = List.copyOf(milestones);
  }

  /** The same, of one level for all years. */
  public TargetMeasure withoutMilestones() {
    return new TargetMeasure(basis, baseline, List.of(), membership);
  }
}
