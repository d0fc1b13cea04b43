package vn.canbang.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SexRatioTest {

  /** Half of the fourth decimal, and what a decimal fraction cannot hold. */
  private static final Offset<Double> FOUR_DECIMALS = within(0.5e-4 + 1e-9);

  private static final double Z = 1.959963984540054;

  static List<Map<String, String>> referenceCases() {
    return ReferenceFile.rows("srb_reference_cases.csv");
  }

  @Test
  void readsEveryReferenceCase() {
    assertThat(referenceCases()).hasSize(19);
  }

  @ParameterizedTest
  @MethodSource("referenceCases")
  void agreesWithReferenceCasesToFourDecimals(Map<String, String> expected) {
    SexRatio births =
        new SexRatio(
            Integer.parseInt(expected.get("boys")), Integer.parseInt(expected.get("girls")));

    assertThat(births.births()).isEqualTo(Integer.parseInt(expected.get("births")));
    same(births.value(), expected.get("srb"));
    same((double) births.boys() / births.births(), expected.get("prop_male"));
    same(births.standardError(), expected.get("se_srb"));
    Interval wilson = Objects.requireNonNull(births.wilson());
    same(wilson.lower(), expected.get("wilson_srb_lo"));
    same(wilson.upper(), expected.get("wilson_srb_hi"));
    same(proportion(wilson.lower()), expected.get("wilson_p_lo"));
    same(proportion(wilson.upper()), expected.get("wilson_p_hi"));
    Interval exact = Objects.requireNonNull(births.clopperPearson());
    same(exact.lower(), expected.get("cp_srb_lo"));
    same(exact.upper(), expected.get("cp_srb_hi"));
    same(logEnd(births, -Z), expected.get("log_srb_lo"));
    same(logEnd(births, Z), expected.get("log_srb_hi"));
    same(births.atLeastThisManyBoys(105), expected.get("p_ge_105"));
    same(births.atLeastThisManyBoys(110), expected.get("p_ge_110"));
    same(births.atMostThisManyBoys(110), expected.get("p_le_110"));
    same(births.atLeastThisManyBoys(107), expected.get("p_ge_107"));
    same(births.distance(105), expected.get("z_vs_105"));
  }

  private static void same(@Nullable Double actual, String expected) {
    if (expected.isEmpty() || expected.equals("inf")) {
      assertThat(actual).isNull();
    } else {
      assertThat(actual).isCloseTo(Double.parseDouble(expected), FOUR_DECIMALS);
    }
  }

  private static double proportion(@Nullable Double ratio) {
    return ratio == null ? 1 : ratio / (100 + ratio);
  }

  /** The interval on the log scale follows from the standard error; none without boys or girls. */
  private static @Nullable Double logEnd(SexRatio births, double z) {
    Double value = births.value();
    Double error = births.standardError();
    return value == null || error == null || value == 0
        ? null
        : (Double) (value * Math.exp(z * error / value));
  }

  @ParameterizedTest
  @CsvSource({
    "33,27,INCONCLUSIVE",
    "5600,5000,INCONCLUSIVE",
    "40,20,ABOVE",
    "57500,50000,ABOVE",
    "5200,5000,BELOW",
    "5,0,TOO_FEW",
    "0,0,TOO_FEW",
    "15,14,TOO_FEW",
    "16,14,INCONCLUSIVE",
    "30,0,ABOVE",
    "0,30,BELOW"
  })
  void judgesAgainst110(int boys, int girls, Evidence expected) {
    assertThat(new SexRatio(boys, girls).against(110)).isEqualTo(expected);
  }

  @Test
  void judgesAgainst108() {
    assertThat(new SexRatio(144, 106).against(108)).isEqualTo(Evidence.INCONCLUSIVE);
    assertThat(new SexRatio(117, 106).against(108)).isEqualTo(Evidence.INCONCLUSIVE);
  }

  @Test
  void evidenceIsWhetherTheLevelLiesOutsideTheInterval() {
    for (int boys = 0; boys <= 200; boys++) {
      SexRatio births = new SexRatio(boys, 200 - boys);
      Interval interval = Objects.requireNonNull(births.clopperPearson());
      Evidence expected =
          interval.upper() != null && interval.upper() <= 110
              ? Evidence.BELOW
              : Objects.requireNonNull(interval.lower()) >= 110
                  ? Evidence.ABOVE
                  : Evidence.INCONCLUSIVE;
      assertThat(births.against(110)).as("%s boys", boys).isEqualTo(expected);
    }
  }

  @Test
  void bandIsLeftBelowItsLowerAndAboveItsUpperEnd() {
    assertThat(new SexRatio(5000, 5300).against(104, 106)).isEqualTo(Evidence.BELOW);
    assertThat(new SexRatio(5250, 5000).against(104, 106)).isEqualTo(Evidence.INCONCLUSIVE);
    assertThat(new SexRatio(5600, 5000).against(104, 106)).isEqualTo(Evidence.ABOVE);
    // Clearly above 104, yet not above 106: inside or above the band, so nothing is said.
    assertThat(new SexRatio(10700, 10000).against(104, 106)).isEqualTo(Evidence.INCONCLUSIVE);
    assertThat(new SexRatio(10700, 10000).against(104)).isEqualTo(Evidence.ABOVE);
  }

  @ParameterizedTest
  @CsvSource({
    "18,42,SUSPECT_LOW",
    "19,41,OK",
    "20,40,OK",
    "43,17,OK",
    "44,16,SUSPECT_HIGH",
    "31,29,OK",
    "29,0,",
    "30,0,SUSPECT_HIGH",
    "0,30,SUSPECT_LOW"
  })
  void flagsCountsThatChanceHardlyGives(int boys, int girls, @Nullable DataQuality expected) {
    assertThat(new SexRatio(boys, girls).quality()).isEqualTo(expected);
  }

  @Test
  void saysNothingWithoutBirths() {
    SexRatio none = new SexRatio(0, 0);
    assertThat(none.value()).isNull();
    assertThat(none.standardError()).isNull();
    assertThat(none.clopperPearson()).isNull();
    assertThat(none.wilson()).isNull();
    assertThat(none.quality()).isNull();
    assertThat(none.atLeastThisManyBoys(105)).isEqualTo(1);
  }

  @Test
  void hasNoRatioWithoutGirlsAndZeroWithoutBoys() {
    assertThat(new SexRatio(5, 0).value()).isNull();
    assertThat(new SexRatio(0, 4).value()).isZero();
    assertThat(new SexRatio(0, 4).clopperPearson()).extracting(Interval::lower).isEqualTo(0.0);
  }

  @Test
  void refusesNegativeBirths() {
    assertThatThrownBy(() -> new SexRatio(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SexRatio(1, -4)).isInstanceOf(IllegalArgumentException.class);
  }
}
