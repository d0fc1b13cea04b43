package vn.canbang.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Corrections on top of what came in. */
class AdjustmentsTest {

  @Test
  void aCorrectionStaysWhenTheSumIsMadeAnew() {
    List<CellEntry> cells = List.of(new CellEntry("A", 12, "thêm 2"), new CellEntry("B", 5, null));

    assertThat(Adjustments.carried(Map.of("A", 20, "B", 6), Map.of("A", 10, "B", 5), cells))
        .containsExactly(new CellEntry("A", 22, "thêm 2"), new CellEntry("B", 6, null));
  }

  @Test
  void whatNoUnitSentMayBeAddedAndAMissingSumIsNoZero() {
    List<CellEntry> cells =
        List.of(new CellEntry("A", 3, "không đơn vị nào gửi"), new CellEntry("B", 5, null));

    assertThat(Adjustments.carried(Map.of(), Map.of("B", 5), cells))
        .containsExactly(
            new CellEntry("A", 3, "không đơn vị nào gửi"), new CellEntry("B", null, null));
  }

  @Test
  void nothingFallsBelowZero() {
    assertThat(
            Adjustments.carried(
                Map.of("A", 1), Map.of("A", 10), List.of(new CellEntry("A", 5, "trừ 5"))))
        .containsExactly(new CellEntry("A", 1, "trừ 5"));
  }

  /** Three tiers of random units: what is shown at each is what came in, and its own correction. */
  @Test
  void overRandomTreesShownIsReceivedAndAdjustment() {
    Random random = new Random(20_241_118L);
    for (int tree = 0; tree < 300; tree++) {
      Map<String, Integer> top = new HashMap<>();
      long leaves = 0;
      long corrections = 0;
      int districts = 1 + random.nextInt(6);
      for (int d = 0; d < districts; d++) {
        Map<String, Integer> sums = new HashMap<>();
        int communes = random.nextInt(8);
        for (int c = 0; c < communes; c++) {
          if (random.nextInt(4) > 0) {
            int value = random.nextInt(100);
            sums.merge("A", value, Integer::sum);
            leaves += value;
          }
        }
        int correction = random.nextInt(3) == 0 ? random.nextInt(10) : 0;
        List<CellEntry> typed = new ArrayList<>();
        if (correction > 0) {
          typed.add(new CellEntry("A", sums.getOrDefault("A", 0) + correction, "bổ sung"));
        }
        corrections += correction;
        List<CellEntry> shown = Adjustments.carried(sums, sums, typed);
        Integer value = shown.isEmpty() ? null : shown.getFirst().value();
        assertThat(Objects.requireNonNullElse(value, 0))
            .isEqualTo(sums.getOrDefault("A", 0) + correction);
        if (value != null) {
          top.merge("A", value, Integer::sum);
        }
      }
      List<CellEntry> country = Adjustments.carried(top, Map.of(), List.of());
      long total = country.isEmpty() ? 0 : Objects.requireNonNull(country.getFirst().value());
      assertThat(total).isEqualTo(leaves + corrections);
    }
  }
}
