package vn.canbang.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  /** Reference values from the beta distribution's quantiles. */
  @ParameterizedTest
  @CsvSource({"291,300,94.3816,98.6192", "15,30,31.2970,68.7030", "0,50,0,7.1122"})
  void intervalIsExact(int positive, int sample, double lower, double upper) {
    Interval interval = new Share(positive, sample).clopperPearson();
    assertThat(interval).isNotNull();
    assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
    assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    "291,300,95,INCONCLUSIVE",
    "298,300,95,ABOVE",
    "260,300,95,BELOW",
    "29,29,95,TOO_FEW",
    "300,300,100,INCONCLUSIVE",
    "299,300,100,BELOW"
  })
  void saysOnlyWhatTheAnswersAllow(int positive, int sample, double level, Evidence expected) {
    assertThat(new Share(positive, sample).against(level)).isEqualTo(expected);
  }

  @Test
  void nobodyAskedIsNoShare() {
    assertThat(new Share(0, 0).value()).isNull();
    assertThat(new Share(0, 0).clopperPearson()).isNull();
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
