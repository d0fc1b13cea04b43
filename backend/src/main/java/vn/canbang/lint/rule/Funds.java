package vn.canbang.lint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.lint.content.Passage;
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
    Map<String, Texts.Stretch> parts = new LinkedHashMap<>();
    for (Passage money : plan.funding()) {
      Texts.Stretch said = Texts.said(plan, money);
      if (said.passage().place().kind() == PlanTextKind.SECTION) {
        parts.putIfAbsent(top(said.passage().place().code()), said);
      }
    }
    if (parts.size() > 1) {
      List<Texts.Stretch> places = List.copyOf(parts.values());
      findings.at(
          LintRule.FUNDS_DIFFER,
          places.getLast(),
          String.valueOf(places.getFirst().passage().place().code()),
          String.valueOf(places.getLast().passage().place().code()));
    }
  }

  private static String top(@Nullable String code) {
    if (code == null) {
      return "";
    }
    int point = code.indexOf('.');
    return point < 0 ? code : code.substring(0, point);
  }
}
