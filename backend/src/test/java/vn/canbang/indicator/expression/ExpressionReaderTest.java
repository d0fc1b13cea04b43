package vn.canbang.indicator.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CellCategory;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;

class ExpressionReaderTest {

  private static final Map<String, DataElementView> ELEMENTS =
      Map.of(
          "BIRTHS",
          element(
              "BIRTHS",
              Aggregation.FLOW,
              "BOY_1=SEX:MALE,ORDER:FIRST",
              "BOY_2=SEX:MALE,ORDER:SECOND",
              "GIRL_1=SEX:FEMALE,ORDER:FIRST",
              "GIRL_2=SEX:FEMALE,ORDER:SECOND"),
          "DEATHS",
          element("DEATHS", Aggregation.FLOW, "TOTAL="),
          "PEOPLE",
          element("PEOPLE", Aggregation.STOCK, "TOTAL="));

  private static DataElementView element(String code, Aggregation kind, String... parts) {
    return new DataElementView(
        code,
        code,
        code,
        kind,
        false,
        Arrays.stream(parts).map(ExpressionReaderTest::part).toList(),
        null,
        null,
        null,
        null,
        0,
        List.of());
  }

  private static DisaggregationView part(String said) {
    String code = said.substring(0, said.indexOf('='));
    String categories = said.substring(said.indexOf('=') + 1);
    return new DisaggregationView(
        code,
        code,
        code,
        categories.isEmpty()
            ? List.of()
            : Arrays.stream(categories.split(","))
                .map(one -> one.split(":"))
                .map(one -> new CellCategory(one[0], one[1]))
                .toList());
  }

  private static String read(String text) {
    ReadExpression read = ExpressionReader.read(text, ELEMENTS);
    return read.faults().isEmpty()
        ? read.parts().stream()
            .map(part -> part.weight() + "x" + part.cell())
            .collect(Collectors.joining(" "))
        : read.faults().stream()
            .map(fault -> fault.position() + "+" + fault.length() + " " + fault.code())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEATHS.TOTAL | 1xDEATHS.TOTAL",
        "DEATHS | 1xDEATHS.TOTAL",
        "BIRTHS | 1xBIRTHS.BOY_1 1xBIRTHS.BOY_2 1xBIRTHS.GIRL_1 1xBIRTHS.GIRL_2",
        "BIRTHS[SEX=MALE] | 1xBIRTHS.BOY_1 1xBIRTHS.BOY_2",
        "BIRTHS[SEX=MALE, ORDER = SECOND] | 1xBIRTHS.BOY_2",
        "BIRTHS.BOY_1+DEATHS | 1xBIRTHS.BOY_1 1xDEATHS.TOTAL",
        "BIRTHS.BOY_1 - 2 * DEATHS | 1xBIRTHS.BOY_1 -2xDEATHS.TOTAL",
        "(BIRTHS.BOY_1 - DEATHS) * 3 | 3xBIRTHS.BOY_1 -3xDEATHS.TOTAL",
        "-(BIRTHS.BOY_1 - 2*3*DEATHS) | -1xBIRTHS.BOY_1 6xDEATHS.TOTAL",
        "BIRTHS - BIRTHS[SEX=FEMALE] | 1xBIRTHS.BOY_1 1xBIRTHS.BOY_2",
        "PEOPLE | 1xPEOPLE.TOTAL",
      })
  void comesToASumOfCells(String text, String parts) {
    assertThat(read(text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BIRTS | 0+5 expression.element-unknown",
        "BIRTHS.BOYS | 7+4 expression.part-unknown",
        "BIRTHS. | 7+0 expression.expected-part",
        "BIRTHS[AGE=OLD] | 7+3 expression.dimension-unknown",
        "BIRTHS[SEX=OTHER] | 11+5 expression.category-unknown",
        "BIRTHS[SEX MALE] | 11+4 expression.expected-equals",
        "BIRTHS[] | 7+1 expression.expected-dimension",
        "BIRTHS[SEX=MALE | 15+0 expression.expected-bracket",
        "BIRTHS + | 8+0 expression.expected-element",
        "+ BIRTHS | 0+1 expression.expected-element",
        "(BIRTHS | 7+0 expression.expected-parenthesis",
        "BIRTHS) | 6+1 expression.expected-operator",
        "BIRTHS DEATHS | 7+6 expression.expected-operator",
        "BIRTHS + 3 | 9+1 expression.number-alone",
        "7 | 0+1 expression.number-alone",
        "BIRTHS * DEATHS | 7+1 expression.product",
        "BIRTHS / DEATHS | 7+1 expression.division",
        "BIRTHS + PEOPLE | 9+6 expression.mixed",
        "BIRTHS - BIRTHS | 0+15 expression.cancels",
        "1000001 * DEATHS | 0+7 expression.large",
        "99999999999999999999 * DEATHS | 0+20 expression.large",
        "1000 * 1000 * 2 * DEATHS | 0+4 expression.large",
        "BIRTS + DEATHS.X + PEOPLE / 2 + BIRTHS | 0+5 expression.element-unknown; 15+1 expression.part-unknown; 26+1 expression.division; 32+6 expression.mixed",
        "java.lang.Runtime | 0+4 expression.element-unknown; 9+1 expression.expected-operator; 10+7 expression.element-unknown",
      })
  void namesEveryFaultWithItsPlace(String text, String faults) {
    assertThat(read(text)).isEqualTo(faults);
  }

  @Test
  void endsOnWhateverComes() {
    assertThat(read("((((((((((((((((((((((((DEATHS")).contains("expression.deep");
    assertThat(read("- ".repeat(200) + "DEATHS")).contains("expression.deep");
    assertThat(read("*/)]=,[(+-.")).contains("expression.expected-element");
    assertThat(read("\u0000\u2028 DEATHS")).contains("expression.expected");
  }

  @Test
  void saysHowItGoesOverTime() {
    assertThat(ExpressionReader.read("PEOPLE", ELEMENTS).kind()).isEqualTo(Aggregation.STOCK);
    assertThat(ExpressionReader.read("BIRTHS - DEATHS", ELEMENTS).kind())
        .isEqualTo(Aggregation.FLOW);
  }
}
