package vn.canbang.analytics;

import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import vn.canbang.observation.Figures;
import vn.canbang.sample.SampleBirths;
import vn.canbang.sample.SampleBirths.Births;
import vn.canbang.testing.Api;

/**
 * Births of five communes in a year before those of the sample, and how indicators are asked for.
 */
abstract class AnalyticsOfBirths {

  static final List<String> BAC_GIANG =
      List.of("213", "215", "216", "217", "218", "219", "220", "221", "222", "223");
  static final List<String> LONG_BIEN =
      List.of(
          "00115", "00118", "00121", "00124", "00127", "00130", "00133", "00136", "00139", "00142",
          "00145", "00148", "00151", "00154");

  /** Five communes of Tân Lạc in March 2019. */
  @BeforeEach
  void births() {
    Figures.put(
        List.of(
            Figures.births("TTYT-TAN-LAC", "05134", "2019-03", Map.of(BOYS, 33, GIRLS, 27)),
            Figures.births("TTYT-TAN-LAC", "05137", "2019-03", Map.of(BOYS, 28, GIRLS, 31)),
            Figures.births("TTYT-TAN-LAC", "05140", "2019-03", Map.of(BOYS, 35, GIRLS, 30)),
            Figures.births("TTYT-TAN-LAC", "05143", "2019-03", Map.of(BOYS, 24, GIRLS, 26)),
            Figures.births("TTYT-TAN-LAC", "05152", "2019-03", Map.of(BOYS, 41, GIRLS, 33))));
  }

  static ValidatableResponse ask(String caller, String query) {
    return Api.as(caller).get("/analytics/indicators?indicator=SRB&" + query).then();
  }

  static int sum(List<String> areas, int year, ToIntFunction<Births> part) {
    return areas.stream()
        .flatMapToInt(
            area ->
                IntStream.rangeClosed(1, 12)
                    .map(m -> part.applyAsInt(SampleBirths.of(area, YearMonth.of(year, m)))))
        .sum();
  }
}
