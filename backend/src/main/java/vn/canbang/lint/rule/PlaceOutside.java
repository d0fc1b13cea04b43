package vn.canbang.lint.rule;

import vn.canbang.lint.content.PlanContent;
import vn.canbang.shared.text.PlaceKey;

/** A place elsewhere, as copying from another plan leaves behind. */
final class PlaceOutside implements Rule {

  @Override
  public void check(PlanContent plan, Findings findings) {
    for (PlaceMentions.Mention at : PlaceMentions.all(plan.passages())) {
      if (plan.around().otherPlaces().contains(PlaceKey.of(at.text()))) {
        findings.at(
            LintRule.PLACE_OUTSIDE,
            at.passage(),
            at.start(),
            at.end(),
            at.text(),
            plan.head().area());
      }
    }
  }
}
