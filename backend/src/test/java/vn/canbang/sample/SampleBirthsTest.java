package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.sample.SampleBirths.Births;

class SampleBirthsTest {

  private static final Births NONE = new Births(0, 0, 0, 0, 0, 0);

  private static Births sum(List<String> areas, int year, int months) {
    return areas.stream()
        .flatMap(
            area ->
                IntStream.rangeClosed(1, months)
                    .mapToObj(m -> SampleBirths.of(area, YearMonth.of(year, m))))
        .reduce(NONE, Births::plus);
  }

  @Test
  void firstTenMonthsOf2024AreThoseOfTheStory() {
    Births kienHai = sum(List.of("31108", "31111", "31114", "31115"), 2024, 10);
    assertThat(kienHai.boys()).isEqualTo(117);
    assertThat(kienHai.girls()).isEqualTo(106);
  }

  @ParameterizedTest
  @CsvSource({
    "31108,45,75",
    "31111,85,135",
    "31114,22,48",
    "31115,13,37",
    "05173,60,100",
    "00154,150,210"
  })
  void yearsHaveTheSizeOfThePlace(String area, int least, int most) {
    for (int year = 2021; year <= 2023; year++) {
      Births births = sum(List.of(area), year, 12);
      assertThat(births.boys() + births.girls()).as("%s", year).isBetween(least, most);
    }
  }

  @Test
  void ordersArePartsOfAllBirthsAndThirdBirthsHappen() {
    Births births = sum(List.copyOf(SampleBirths.places()), 2023, 12);
    assertThat(births.secondBoys() + births.thirdPlusBoys()).isLessThan(births.boys());
    assertThat(births.secondGirls() + births.thirdPlusGirls()).isLessThan(births.girls());
    assertThat(births.thirdPlusGirls()).isPositive();
  }

  @Test
  void sameMonthGivesSameBirths() {
    YearMonth month = YearMonth.of(2023, 5);
    Births first = SampleBirths.of("31108", month);
    SampleBirths.of("31111", month);
    assertThat(SampleBirths.of("31108", month)).isEqualTo(first);
  }

  @Test
  void knowsNoOtherPlaceAndNoEarlierMonth() {
    YearMonth month = YearMonth.of(2023, 5);
    assertThatThrownBy(() -> SampleBirths.of("99999", month))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SampleBirths.of("31108", YearMonth.of(2020, 12)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
