package vn.canbang.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SexRatioWordsTest {

  private static final BigDecimal LEVEL = new BigDecimal("110");

  @Test
  void saysCountsRatioIntervalAndWhatFollows() {
    SexRatio births = new SexRatio(33, 27);
    assertThat(SexRatioWords.vi("Năm 2024", "xã Hòn Tre", births, LEVEL))
        .isEqualTo(
            "Năm 2024 xã Hòn Tre có 60 trẻ sinh ra sống (33 bé trai, 27 bé gái), tỷ số giới tính"
                + " khi sinh 122,2; khoảng tin cậy 95 %: 71,3–211,3. Chưa đủ căn cứ để kết luận cao"
                + " hơn hay thấp hơn mức 110.");
    assertThat(SexRatioWords.en("In 2024", "xã Hòn Tre", births, LEVEL))
        .isEqualTo(
            "In 2024 xã Hòn Tre had 60 live births (33 boys, 27 girls), a sex ratio at birth of"
                + " 122.2; 95% confidence interval: 71.3–211.3. Not enough evidence to call it"
                + " above or below 110.");
  }

  @Test
  void groupsThousandsAndNamesClearDifferences() {
    assertThat(SexRatioWords.vi("Năm 2024", "tỉnh", new SexRatio(57_500, 50_000), LEVEL))
        .contains("107.500 trẻ", "57.500 bé trai", "tỷ số giới tính khi sinh 115,0")
        .endsWith("Cao hơn rõ rệt so với mức 110.");
    assertThat(SexRatioWords.vi("Năm 2024", "tỉnh", new SexRatio(5_200, 5_000), LEVEL))
        .endsWith("Thấp hơn rõ rệt so với mức 110.");
    assertThat(
            SexRatioWords.en(
                "In 2024", "tỉnh", new SexRatio(57_500, 50_000), new BigDecimal("108.50")))
        .contains("107,500 live births")
        .endsWith("Clearly above 108.5.");
  }

  @Test
  void saysNoRatioWhereThereIsNone() {
    assertThat(SexRatioWords.vi("Năm 2024", "xã", new SexRatio(12, 8), LEVEL))
        .isEqualTo(
            "Năm 2024 xã có 20 trẻ sinh ra sống (12 bé trai, 8 bé gái). Quá ít trẻ để tính tỷ số.");
    assertThat(SexRatioWords.vi("Năm 2024", "xã", new SexRatio(31, 0), LEVEL))
        .endsWith("Không có bé gái nên không tính được tỷ số.");
    assertThat(SexRatioWords.en("In 2024", "xã", new SexRatio(31, 0), LEVEL))
        .endsWith("There is no ratio without girls.");
  }

  @Test
  void comparesWithNothingWithoutALevel() {
    assertThat(SexRatioWords.vi("Năm 2024", "xã", new SexRatio(33, 27), null))
        .endsWith("71,3–211,3.");
  }
}
