package vn.canbang.plan.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsMovedTest {

  private static final YearsMoved NEXT =
      YearsMoved.between(
          LocalDate.parse("2024-01-01"),
          LocalDate.parse("2024-12-31"),
          LocalDate.parse("2025-01-01"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phấn đấu năm 2024 đạt dưới 110 | Phấn đấu năm 2025 đạt dưới 110",
        "trước ngày 20/11/2024 | trước ngày 20/11/2025",
        "giai đoạn 2021-2030 | giai đoạn 2021-2030",
        "Nghị quyết số 338/2024/NQ-HĐND | Nghị quyết số 338/2024/NQ-HĐND",
        "theo Kế hoạch số 2253/KH-SYT, ngày 10/7/2024, xong trước 30/11/2024"
            + " | theo Kế hoạch số 2253/KH-SYT, ngày 10/7/2024, xong trước 30/11/2025",
        "Quyết định số 15/QĐ-TTg của Thủ tướng Chính phủ ngày 05 tháng 02 năm 2024 cho năm 2024"
            + " | Quyết định số 15/QĐ-TTg của Thủ tướng Chính phủ ngày 05 tháng 02 năm 2024 cho năm 2025",
      })
  void movesTheYearsOfThePlanAlone(String before, String after) {
    assertThat(NEXT.in(before)).isEqualTo(after);
  }

  @Test
  void aParagraphThatIsABasisStays() {
    String basis = "Thực hiện Kế hoạch số 12/KH-UBND về công tác dân số năm 2024;";
    assertThat(NEXT.inParagraph(basis)).isEqualTo(basis);
    assertThat(NEXT.inParagraph("Thực hiện công tác dân số năm 2024"))
        .isEqualTo("Thực hiện công tác dân số năm 2025");
  }

  @Test
  void aCopyOfTheSameYearsStays() {
    assertThat(YearsMoved.NONE.in("năm 2024")).isEqualTo("năm 2024");
  }
}
