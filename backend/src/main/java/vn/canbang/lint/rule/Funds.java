package vn.canbang.lint.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.budget.SourceStatements;
import vn.canbang.lint.content.Place;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.plan.document.PlanTextKind;

/** Money: not said, said in two places in two ways, without an amount. */
final class Funds implements Rule {

  private static final Pattern AMOUNT =
      Pattern.compile("(?iu)\\d[\\d.,]*\\s*(?:đồng|triệu|nghìn|ngàn|tỷ đồng|vnđ|đ(?!\\p{L}))");

  @Override
  public void check(PlanContent plan, Findings findings) {
    if (plan.funding().isEmpty()) {
      findings.missing(LintRule.FUNDS_MISSING, plan.whole());
      return;
    }
    if (plan.passages().stream().noneMatch(passage -> passage.has(AMOUNT))) {
      findings.at(LintRule.FUNDS_WITHOUT_AMOUNT, Texts.said(plan, plan.funding().getFirst()));
    }
    List<Texts.Stretch> places =
        SourceStatements.differing(
            plan.funding().stream().map(money -> Texts.said(plan, money)).toList(), Funds::section);
    if (!places.isEmpty()) {
      findings.at(
          LintRule.FUNDS_DIFFER,
          places.getLast(),
          String.valueOf(section(places.getFirst())),
          String.valueOf(section(places.getLast())));
    }
  }

  /** Number of the section that says it; null where another part of the plan does. */
  private static @Nullable String section(Texts.Stretch said) {
    Place place = said.passage().place();
    return place.kind() == PlanTextKind.SECTION ? place.code() : null;
  }
}
