package vn.canbang.target;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.shared.problem.Faults;
import vn.canbang.target.draft.TargetDraft;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetMeasure;
import vn.canbang.target.measure.TargetMilestone;

/** Whether the numbers of a draft's target fit each other. Pure. */
final class DraftCheck {

  private DraftCheck() {}

  /**
   * What the level is to be compared with; faults are added where that cannot be.
   *
   * @param at pointer to the target
   */
  static TargetMeasure measure(TargetDraft draft, String at, Faults faults) {
    TargetBasis said = draft.basis();
    TargetBasis basis =
        said != null
            ? said
            : draft.comparator() == TargetComparator.CHANGE_BY
                ? TargetBasis.CHANGE
                : TargetBasis.ABSOLUTE;
    if (draft.comparator() == TargetComparator.CHANGE_BY && !basis.compares()) {
      faults.add(at + "/basis", "target.basis-change", said);
    }
    if (basis != TargetBasis.ABSOLUTE && draft.indicator() == null) {
      faults.add(at + "/indicator", "required", null);
    }
    level(
        at,
        draft.comparator() == TargetComparator.BETWEEN,
        draft.value(),
        draft.upperValue(),
        faults);
    baseline(basis, draft.baseline(), at, faults);
    List<TargetMilestone> milestones = draft.milestones() == null ? List.of() : draft.milestones();
    milestones(milestones, at, faults);
    membership(draft, at, faults);
    return new TargetMeasure(basis, draft.baseline(), milestones, draft.membership());
  }

  private static void level(
      String at,
      boolean band,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upper,
      Faults faults) {
    if (band && upper == null) {
      faults.add(at + "/upperValue", "required", null);
    }
    if (upper != null && (value == null || value.compareTo(upper) > 0)) {
      faults.add(at + "/upperValue", "target.band-backwards", upper);
    }
  }

  private static void baseline(
      TargetBasis basis, @Nullable TargetBaseline from, String at, Faults faults) {
    if (from == null) {
      return;
    }
    if (!basis.compares()) {
      faults.add(at + "/baseline", "target.baseline-unused", null);
    }
    if (from.denominator() != null && from.numerator() == null) {
      faults.add(at + "/baseline/numerator", "required", null);
    }
  }

  private static void milestones(List<TargetMilestone> milestones, String at, Faults faults) {
    Set<Integer> years = new HashSet<>();
    for (int i = 0; i < milestones.size(); i++) {
      TargetMilestone one = milestones.get(i);
      String pointer = at + "/milestones/" + i;
      if (!years.add(one.year())) {
        faults.add(pointer + "/year", "target.milestone-twice", one.year(), one.year());
      }
      if (one.comparator() == EffectiveComparator.DONE) {
        faults.add(pointer + "/comparator", "target.comparator-unfit", one.comparator());
      }
      level(
          pointer,
          one.comparator() == EffectiveComparator.BETWEEN,
          one.value(),
          one.upperValue(),
          faults);
    }
  }

  private static void membership(TargetDraft draft, String at, Faults faults) {
    MembershipDraft group = draft.membership();
    if (group == null) {
      return;
    }
    if (draft.comparator() != TargetComparator.DONE) {
      faults.add(at + "/membership", "target.membership-in-words", null);
    }
    if ((group.attribute() == AreaAttributeKind.FERTILITY_ZONE) != (group.category() != null)) {
      faults.add(at + "/membership/category", "target.membership-zone", group.category());
    }
  }
}
