package vn.canbang.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Polarity;
import vn.canbang.indicator.Terms;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.target.OfficialResult;
import vn.canbang.target.TargetComparator;
import vn.canbang.target.TargetLine;

/** What a session would do to a target. */
class ReconciliationEffectsTest {

  private static final IndicatorView SHARE =
      new IndicatorView(
          "X",
          "X",
          "X",
          Terms.of("LIVE_BIRTHS.MALE", "X", "X"),
          Terms.of("LIVE_BIRTHS.FEMALE", "X", "X"),
          100,
          "%",
          "%",
          Polarity.NEUTRAL,
          null,
          null,
          null,
          1,
          null,
          ChanceModel.NONE,
          Aggregation.FLOW,
          IndicatorOrigin.COUNTS,
          null,
          null,
          "",
          "",
          0,
          List.of());

  private static TargetLine line(
      TargetComparator as, String value, @Nullable String upper, boolean awaits) {
    return new TargetLine(
        new BigDecimal(value),
        upper == null ? null : new BigDecimal(upper),
        as,
        awaits,
        new PlanRef(UUID.randomUUID(), null, "X"),
        "X",
        "X");
  }

  @ParameterizedTest
  @CsvSource({
    "LE,108,,108,MET",
    "LT,108,,108,NOT_MET",
    "EQ,108,,108,MET",
    "EQ,108,,109,NOT_MET",
    "BETWEEN,104,106,104,MET",
    "BETWEEN,104,106,106,MET",
    "BETWEEN,104,106,107,NOT_MET",
    "BETWEEN,104,106,103,NOT_MET",
    "MAINTAIN,108,,108,NOT_ASSESSED"
  })
  void levelIsComparedAsThePlanCountsIt(
      TargetComparator as, String value, @Nullable String upper, long boys, OfficialResult result) {
    assertThat(
            ReconciliationEffects.judged(
                line(as, value, upper, false), new Figure(SHARE, boys, 100L)))
        .isEqualTo(result);
  }

  @Test
  void levelThatAwaitsItsReadingIsNotJudged() {
    assertThat(
            ReconciliationEffects.judged(
                line(TargetComparator.EQ, "108", null, true), new Figure(SHARE, 108L, 100L)))
        .isEqualTo(OfficialResult.NOT_ASSESSED);
    assertThat(
            ReconciliationEffects.judged(
                line(TargetComparator.LE, "108", null, false), new Figure(SHARE, 1L, 0L)))
        .isEqualTo(OfficialResult.NO_DATA);
  }
}
