package vn.canbang.target;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.area.FertilityZone;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.MembershipWish;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetMeasure;
import vn.canbang.target.measure.TargetMilestone;

/** What a target's level is compared with, as it is kept. */
@Embeddable
class ComparedWith {

  @Enumerated(EnumType.STRING)
  private TargetBasis basis = TargetBasis.ABSOLUTE;

  private @Nullable BigDecimal baselineValue;
  private @Nullable Long baselineNumerator;
  private @Nullable Long baselineDenominator;
  private @Nullable String baselinePeriod;
  private @Nullable String baselineSource;

  @Enumerated(EnumType.STRING)
  private @Nullable AreaAttributeKind membershipAttribute;

  @Enumerated(EnumType.STRING)
  private @Nullable FertilityZone membershipCategory;

  @Enumerated(EnumType.STRING)
  private @Nullable MembershipWish membershipWanted;

  protected ComparedWith() {}

  ComparedWith(TargetMeasure measure) {
    basis = measure.basis();
    TargetBaseline from = measure.baseline();
    if (from != null) {
      baselineValue = from.value();
      baselineNumerator = from.numerator();
      baselineDenominator = from.denominator();
      baselinePeriod = from.period().code();
      baselineSource = from.source();
    }
    MembershipDraft group = measure.membership();
    if (group != null) {
      membershipAttribute = group.attribute();
      membershipCategory = group.category();
      membershipWanted = group.wanted();
    }
  }

  TargetMeasure measure(List<TargetMilestone> milestones) {
    return new TargetMeasure(
        basis,
        baselinePeriod == null
            ? null
            : new TargetBaseline(
                Milestone.plain(baselineValue),
                baselineNumerator,
                baselineDenominator,
                ReportingPeriod.parse(baselinePeriod),
                baselineSource),
        milestones,
        membershipAttribute == null || membershipWanted == null
            ? null
            : new MembershipDraft(membershipAttribute, membershipCategory, membershipWanted));
  }
}
