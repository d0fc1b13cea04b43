package vn.canbang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "1, I",
    "4, IV",
    "9, IX",
    "14, XIV",
    "39, XXXIX",
    "40, XL",
    "49, XLIX",
    "90, XC",
    "444, CDXLIV",
    "1994, MCMXCIV",
    "3999, MMMCMXCIX"
  })
  void isWrittenAndReadAgain(int number, String numeral) {
    assertThat(RomanNumerals.of(number)).isEqualTo(numeral);
    assertThat(RomanNumerals.value(numeral)).isEqualTo(number);
  }

  @Test
  void everyNumberIsReadAsItWasWritten() {
    assertThat(IntStream.rangeClosed(1, 3_999))
        .allMatch(number -> RomanNumerals.value(RomanNumerals.of(number)) == number);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, -1", "4000, 4000"})
  void whatHasNoNumeralStaysInDigits(int number, String digits) {
    assertThat(RomanNumerals.of(number)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({"iii, 3", "IIII, 4", "'', 0", "A, 0", "X1, 0", "II., 0"})
  void slipsAreAddedUpAndOtherWordsAreNoNumber(String words, int number) {
    assertThat(RomanNumerals.value(words)).isEqualTo(number);
  }
}
