package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader refuses, and that nothing keeps it for long. */
class BoundsTest {

  private static final String PLAN =
      """
      SỞ Y TẾ
      Số: 12/KH-SYT
      Cà Mau, ngày 03 tháng 02 năm 2025

      KẾ HOẠCH
      Truyền thông về bảo mật thông tin và mật độ dân số năm 2025

      I. MỤC TIÊU
      Giữ bí mật thông tin người bệnh.
      """;

  private static Reading.Reason refused(String text) {
    Reading reading = DocumentReader.read(text);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n ", "\f\f", "1\n\n2\n\n3\n", "****\n** **\n"})
  void nothingIsThere(String text) {
    assertThat(refused(text)).isEqualTo(Reading.Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MẬT\n",
        "TỐI MẬT\n",
        "TUYỆT MẬT\n",
        "   ** MẬT **\n",
        "SỞ Y TẾ          MẬT\n",
        "Độ mật: Tối mật\n"
      })
  void stampedDocumentsAreRefused(String stamp) {
    assertThat(refused(stamp + PLAN)).isEqualTo(Reading.Reason.CLASSIFIED);
    assertThat(refused(PLAN + stamp)).isEqualTo(Reading.Reason.CLASSIFIED);
  }

  @Test
  void wordsAboutSecretsAreNoStamp() {
    assertThat(DocumentReader.read(PLAN)).isInstanceOf(Reading.Drafted.class);
  }

  @Test
  void tenThousandPagesAreRefusedAtOnce() {
    String page = "Căn cứ Luật Dân số năm 2025; ".repeat(90);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> assertThat(refused(page.repeat(10_000))).isEqualTo(Reading.Reason.TOO_LONG));
    assertThat(refused("a\n".repeat(DocumentReader.MOST_LINES + 1)))
        .isEqualTo(Reading.Reason.TOO_LONG);
  }

  static final List<String> TIRESOME =
      List.of(
          "- ",
          "(",
          "“",
          "báo cáo ",
          "báo cáo về UBND ",
          "để tổng hợp báo cáo ",
          "UBND, ",
          "1.",
          "1 % ",
          "trên 95% ",
          "từ 5 đến ",
          "Nghị quyết số 21-NQ/TW của ",
          "luật a, ",
          "tháng 1, ",
          "quý I, II, ",
          "nhân dịp 1/1 ",
          "Phối hợp với Sở Y tế, ",
          "Hoạt động 1: ",
          "a\tb\tc\n",
          "1. a\n",
          "I. A B\n",
          "KT. A\n",
          "- Lưu: VT\n",
          "e\u0301",
          "\uD800");

  /** The longest text there may be, of whatever kind, is read in bounded time. */
  @ParameterizedTest
  @FieldSource("TIRESOME")
  void noTextKeepsTheReaderForLong(String again) {
    StringBuilder text = new StringBuilder("KẾ HOẠCH\nNăm 2024\nI. MỤC TIÊU\n");
    text.repeat(again, (DocumentReader.LONGEST_TEXT - text.length()) / again.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(40), () -> assertThat(DocumentReader.read(text.toString())).isNotNull());
  }

  @ParameterizedTest
  @FieldSource("vn.canbang.document.reading.SeedsTest#ALL")
  void aRealDocumentIsReadInAMoment(String name) {
    String text = Seed.of(name).typed();
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> DocumentReader.read(text));
  }

  @Test
  void theSameTextGivesTheSameDraft() {
    assertThat(DocumentReader.read(PLAN))
        .usingRecursiveComparison()
        .isEqualTo(DocumentReader.read(PLAN));
  }
}
