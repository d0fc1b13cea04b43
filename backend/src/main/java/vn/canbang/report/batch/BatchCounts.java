package vn.canbang.report.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.canbang.report.IntakeOutcome;

/** How many reports of a batch had which outcome. */
record BatchCounts(Map<IntakeOutcome, Integer> byOutcome) {

  static BatchCounts of(List<BatchJudged> judged) {
    Map<IntakeOutcome, Integer> counts = new EnumMap<>(IntakeOutcome.class);
    judged.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
    return new BatchCounts(counts);
  }

  /** All of them together. */
  int all() {
    return byOutcome.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(IntakeOutcome outcome) {
    return byOutcome.getOrDefault(outcome, 0);
  }
}
