package vn.canbang.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelTest {

  /** Half of the fourth decimal, and what a decimal fraction cannot hold. */
  private static final Offset<Double> FOUR_DECIMALS = within(0.5e-4 + 1e-9);

  static List<Map<String, String>> limits() {
    return ReferenceFile.rows("srb_funnel_limits.csv");
  }

  @Test
  void readsEveryReferenceRow() {
    assertThat(limits()).hasSize(36);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void agreesWithReferenceLimitsToFourDecimals(Map<String, String> row) {
    Funnel funnel = Funnel.around(Double.parseDouble(row.get("target")));
    int births = Integer.parseInt(row.get("births"));

    same(funnel.normal(births, Coverage.P95), row, "normal_lo_95", "normal_hi_95");
    same(funnel.exact(births, Coverage.P95), row, "exact_lo_95", "exact_hi_95");
    same(funnel.normal(births, Coverage.P998), row, "normal_lo_998", "normal_hi_998");
    same(funnel.exact(births, Coverage.P998), row, "exact_lo_998", "exact_hi_998");
  }

  private static void same(Interval limits, Map<String, String> row, String lower, String upper) {
    assertThat(limits.lower())
        .as(lower)
        .isCloseTo(Double.parseDouble(row.get(lower)), FOUR_DECIMALS);
    assertThat(limits.upper())
        .as(upper)
        .isCloseTo(Double.parseDouble(row.get(upper)), FOUR_DECIMALS);
  }

  @ParameterizedTest
  @CsvSource({
    "31,29,NONE",
    "38,22,NONE",
    "39,21,P95",
    "43,17,P998",
    "23,37,P95",
    "5,0,NONE",
    "30,0,P998",
    "0,30,P998",
    "5600,5000,NONE",
    "57500,50000,P998"
  })
  void placesByExactLimitsAround110(int boys, int girls, Outside expected) {
    assertThat(Funnel.around(110).place(new SexRatio(boys, girls))).isEqualTo(expected);
  }

  @Test
  void hasNoUpperEndWhereAllMayBeBoys() {
    assertThat(Funnel.around(110).normal(3, Coverage.P998).lower()).isZero();
    assertThat(Funnel.around(110).normal(3, Coverage.P998).upper()).isNull();
    Funnel wide = new Funnel(110, 2);
    assertThat(wide.exact(30, Coverage.P998).lower()).isZero();
    assertThat(wide.exact(30, Coverage.P998).upper()).isNull();
    // Nothing lies beyond an end that is not there; the narrower limits have one.
    assertThat(wide.exact(30, Coverage.P95).upper()).isNotNull();
    assertThat(wide.place(new SexRatio(30, 0))).isEqualTo(Outside.P95);
  }

  /** Two standard errors apart each, half of them above and half below. */
  private static List<SexRatio> apart(int places) {
    // Around 100 a place of 10,000 births has a standard error of 50 boys.
    return IntStream.range(0, places)
        .mapToObj(i -> i % 2 == 0 ? new SexRatio(5100, 4900) : new SexRatio(4900, 5100))
        .toList();
  }

  @Test
  void widensLimitsByWhatPlacesDifferBeyondChance() {
    Overdispersion over = Overdispersion.of(apart(10), 100);

    assertThat(over.phi()).isCloseTo(4, within(1e-9));
    assertThat(over.inflates()).isTrue();
    Interval narrow = Funnel.around(100).exact(10_000, Coverage.P95);
    Interval wide = Funnel.around(100).widened(over).exact(10_000, Coverage.P95);
    assertThat(share(wide.upper()) - 0.5)
        .isCloseTo(2 * (share(narrow.upper()) - 0.5), within(1e-12));
    assertThat(0.5 - share(wide.lower()))
        .isCloseTo(2 * (0.5 - share(narrow.lower())), within(1e-12));
    assertThat(Funnel.around(100).place(new SexRatio(5110, 4890))).isEqualTo(Outside.P95);
    assertThat(Funnel.around(100).widened(over).place(new SexRatio(5110, 4890)))
        .isEqualTo(Outside.NONE);
  }

  private static double share(@Nullable Double ratio) {
    double r = Objects.requireNonNull(ratio);
    return r / (100 + r);
  }

  @Test
  void neverNarrowsLimitsNorWidensThemForFewPlaces() {
    Overdispersion none = Overdispersion.of(Collections.nCopies(20, new SexRatio(5000, 5000)), 100);
    assertThat(none.phi()).isZero();
    assertThat(none.inflates()).isFalse();
    assertThat(Funnel.around(100).widened(none)).isEqualTo(Funnel.around(100));

    Overdispersion few = Overdispersion.of(apart(9), 100);
    assertThat(few.phi()).isCloseTo(4, within(1e-9));
    assertThat(few.inflates()).isFalse();
  }

  @Test
  void countsOnlyPlacesThatCanBeJudged() {
    Overdispersion over =
        Overdispersion.of(List.of(new SexRatio(29, 0), new SexRatio(5100, 4900)), 100);

    assertThat(over.places()).isEqualTo(1);
    assertThat(over.phi()).isCloseTo(4, within(1e-9));
    assertThat(Overdispersion.of(List.of(), 100)).isEqualTo(new Overdispersion(0, 0));
  }

  @Test
  void refusesWhatIsNoLevel() {
    assertThatThrownBy(() -> Funnel.around(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Funnel(110, 0.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
