package vn.canbang.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.canbang.indicator.statistics.SampleSize.Sides;

class SampleSizeTest {

  static List<Map<String, String>> sizes() {
    return ReferenceFile.rows("srb_sample_sizes.csv");
  }

  @Test
  void readsEveryReferenceRow() {
    assertThat(sizes()).hasSize(24);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void agreesWithReferenceSizes(Map<String, String> row) {
    assertThat(
            SampleSize.births(
                number(row, "null_srb"),
                number(row, "alt_srb"),
                number(row, "alpha"),
                row.get("sides").equals("1") ? Sides.ONE : Sides.TWO,
                number(row, "power")))
        .isEqualTo(Integer.parseInt(row.get("births_needed")));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void takesTheMoreTheCloserTheRatiosLie() {
    assertThat(SampleSize.births(110, 110.1, 0.05, Sides.TWO, 0.8)).isGreaterThan(10_000_000);
    assertThatThrownBy(() -> SampleSize.births(110, 110.0001, 0.05, Sides.TWO, 0.9))
        .isInstanceOf(ArithmeticException.class);
  }
}
