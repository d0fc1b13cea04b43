package vn.canbang.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.indicator.statistics.Interval;

class FigureTest {

  private static final CellKey BOYS = CellKey.parse("LIVE_BIRTHS.MALE");
  private static final CellKey GIRLS = CellKey.parse("LIVE_BIRTHS.FEMALE");

  private static IndicatorView indicator(
      String numerator, String denominator, int factor, ChanceModel chance) {
    return new IndicatorView(
        "X",
        "x",
        "x",
        Terms.of(numerator, "", ""),
        Terms.of(denominator, "", ""),
        factor,
        "",
        "",
        Polarity.LOWER,
        null,
        null,
        null,
        1,
        null,
        chance,
        Aggregation.FLOW,
        IndicatorOrigin.COUNTS,
        null,
        null,
        "",
        "",
        0,
        List.of());
  }

  private static Figure ratio(@Nullable Long boys, @Nullable Long girls) {
    Map<CellKey, @Nullable Long> sums = new HashMap<>();
    sums.put(BOYS, boys);
    sums.put(GIRLS, girls);
    return Figure.of(
        indicator("LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE", 100, ChanceModel.BINOMIAL), sums::get);
  }

  @Test
  void dividesSumsToFourDecimals() {
    assertThat(ratio(161L, 147L).value()).isEqualTo(109.5238);
    assertThat(ratio(0L, 4L).value()).isZero();
    assertThat(ratio(117L, 106L).interval()).isEqualTo(new Interval(84.1376, 144.9391));
  }

  @Test
  void missingIsNeverZero() {
    assertThat(ratio(null, 5L).counted()).isFalse();
    assertThat(ratio(null, 5L).value()).isNull();
    assertThat(ratio(5L, null).value()).isNull();
    assertThat(ratio(5L, null).denominatorZero()).isFalse();
    Figure bothSexes =
        Figure.of(
            indicator(
                "LIVE_BIRTHS_3RD_PLUS.MALE+LIVE_BIRTHS_3RD_PLUS.FEMALE",
                "LIVE_BIRTHS.MALE+LIVE_BIRTHS.FEMALE",
                100,
                ChanceModel.NONE),
            Map.of(BOYS, 60L, GIRLS, 40L, CellKey.parse("LIVE_BIRTHS_3RD_PLUS.MALE"), 9L)::get);
    assertThat(bothSexes.numerator()).isNull();
    assertThat(bothSexes.denominator()).isEqualTo(100);
    assertThat(bothSexes.value()).isNull();
    assertThat(bothSexes.interval()).isNull();
  }

  @Test
  void nothingToDivideBy() {
    Figure figure = ratio(5L, 0L);
    assertThat(figure.denominatorZero()).isTrue();
    assertThat(figure.value()).isNull();
    assertThat(figure.interval()).isNotNull().extracting(Interval::upper).isNull();
  }

  @Test
  void comparesExactlyNotRounded() {
    BigDecimal level = new BigDecimal("107");
    assertThat(ratio(107L, 100L).compareTo(level)).isZero();
    assertThat(ratio(1_070_000_1L, 1_000_000_0L).value()).isEqualTo(107.0);
    assertThat(ratio(1_070_000_1L, 1_000_000_0L).compareTo(level)).isPositive();
    assertThat(ratio(1_069_999_9L, 1_000_000_0L).compareTo(level)).isNegative();
  }
}
