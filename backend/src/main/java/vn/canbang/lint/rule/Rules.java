package vn.canbang.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.Place;
import vn.canbang.lint.content.PlanContent;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new PlaceOutside(),
          new ScopeSlip(),
          new TopicOutside(),
          new Numbering(),
          new Headings(),
          new Formalities(),
          new DocumentNumbers(),
          new Citations(),
          new BasisPunctuation(),
          new TargetRules(),
          new Ratios(),
          new ActivityRules(),
          new OutputRules(),
          new SelfReference(),
          new Reports(),
          new Funds(),
          new Damage(),
          new Characters(),
          new Slips(),
          new Repetitions(),
          new Punctuation(),
          new Names(),
          new Spelling());

  private Rules() {}

  /** What they find, in the order of the document; what concerns the whole plan comes first. */
  public static List<Found> check(PlanContent plan) {
    Findings findings = new Findings();
    ALL.forEach(rule -> rule.check(plan, findings));
    Map<Place, Integer> order = new HashMap<>();
    order.put(plan.whole(), -1);
    int at = 0;
    for (Passage passage : plan.passages()) {
      order.putIfAbsent(passage.place(), at++);
    }
    int last = at;
    List<Found> found = new ArrayList<>(findings.list());
    found.sort(
        Comparator.comparingInt((Found one) -> order.getOrDefault(one.place(), last))
            .thenComparing(one -> one.passage() == null ? "" : one.passage().pointer())
            .thenComparingInt(Found::start)
            .thenComparing(Found::rule));
    return found;
  }
}
