package vn.canbang.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on a sentence with the fault, and on the same sentence without it. */
class RulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLACE_OUTSIDE | xã Thanh Hối | Tổ chức tại xã Thanh Hối. | Tổ chức tại huyện Tân Lạc.",
        "TOPIC_OUTSIDE | sốt xuất huyết | Phòng chống sốt xuất huyết. | Phòng chống lựa chọn giới tính.",
        "SCOPE_SLIP | trên địa bàn tỉnh | Triển khai trên địa bàn tỉnh. | Triển khai trên địa bàn tỉnh Hòa Bình.",
        "BLANK_LEFT | số /KH-TTYT ngày / /2025 | Kèm theo kế hoạch số /KH-TTYT ngày / /2025. | Kèm theo kế hoạch số 5/KH-TTYT ngày 01/02/2025.",
        "BLANK_LEFT | UBND huyện xã | Trình UBND huyện xã xem xét. | Trình UBND huyện, xã xem xét.",
        "NUMBER_FORM | 137/KH/QU | Theo Kế hoạch 137/KH/QU. | Theo Kế hoạch 137-KH/QU.",
        "NUMBER_WITHOUT_YEAR | 114/NĐ-CP | Theo Nghị định 114/NĐ-CP. | Theo Nghị định 114/2006/NĐ-CP.",
        "RATIO_NOTATION | 108/bé trai/100 | Phấn đấu 108/bé trai/100 bé gái. | Phấn đấu 108 bé trai/100 bé gái.",
        "RATIO_WORD | Tỷ lệ giới tính khi sinh | Tỷ lệ giới tính khi sinh là 110. | Tỷ số giới tính khi sinh là 110.",
        "NATURAL_LEVEL | tự nhiên 107 bé trai/100 | Về mức tự nhiên 107 bé trai/100 bé gái. | Về mức tự nhiên 105 bé trai/100 bé gái.",
        "TENTATIVE | dự kiến ngày 15 tháng 7 | Họp dự kiến ngày 15 tháng 7. | Họp ngày 15 tháng 7.",
        "KNOWN_SLIP | lòng ghép | Hoạt động lòng ghép. | Hoạt động lồng ghép.",
        "DOUBLED_WORDS | hội nghị Hội nghị | Tổ chức hội nghị Hội nghị. | Ngăn chặn hành vi vi phạm.",
        "DOUBLED_WORDS | và và | Nam và và nữ. | Công tác tác động đến xã hội.",
        "UNBALANCED | ( | Gửi báo cáo (qua Phòng Dân số. | Gửi báo cáo (qua Phòng Dân số).",
        "PUNCTUATION | ..... | Vân vân..... | Vân vân...",
        "HYPHEN_SPACING | động -Thương | Lao động -Thương binh. | Lao động - Thương binh.",
        "ODD_CHARACTER | ֊ | Dân số ֊ Sức khỏe. | Dân số - Sức khỏe.",
        "UNREADABLE_WORD | băngf | Treo băngf rôn. | Xem video trên website.",
        "TONE_PLACEMENT | khỏe | Sức khoẻ và sức khỏe. | Sức khỏe và sức khỏe.",
        "ABBREVIATION_UNEXPLAINED | CSSKBĐ | Ban CSSKBĐ họp. | Chăm sóc sức khỏe ban đầu (CSSKBĐ) và UBND.",
        "UNIT_LIST_DIFFERS | huyện, thị xã, thành phố | Các huyện, thành phố; các huyện, thị xã, thành phố. | Các huyện, thành phố; các xã, phường."
      })
  void findsTheFaultAndNothingElse(String rule, String words, String faulty, String right) {
    assertThat(Made.plan().text(faulty).found()).contains(rule + " " + words);
    assertThat(Made.plan().text(right).found()).noneMatch(found -> found.startsWith(rule + " "));
  }

  /** What a careful person writes is left alone, word by word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người người, nhà nhà thực hiện; luôn luôn quan tâm.",
        "a) Tuyên truyền; b) Tư vấn; 1) Lớp học.",
        "Theo Quyết định số 468/QĐ-TTg ngày 23/3/2016 và Nghị quyết số 21-NQ/TW.",
        "Đạt 112,5 bé trai/100 bé gái, giảm 0,2 điểm phần trăm so với năm 2023.",
        "Kỷ niệm Ngày Dân số thế giới (11/7) và Ngày Dân số Việt Nam (26/12).",
        "Kinh phí 25.000.000 đồng từ ngân sách huyện."
      })
  void leavesGoodSentencesAlone(String sentence) {
    assertThat(Made.plan().text(sentence).found())
        .noneMatch(found -> found.endsWith(" " + sentence))
        .allMatch(found -> found.endsWith(" null"));
  }

  @Test
  void numbersFollowOnEachOther() {
    assertThat(Made.plan().section("I", "A").section("II", "B").section("IV", "D").found())
        .contains("NUMBERING D");
    assertThat(Made.plan().section("II", "B").found()).contains("NUMBERING B");
    assertThat(
            Made.plan()
                .section("I", "A")
                .section("I.1", "Một")
                .section("I.2", "Hai")
                .section("II", "B")
                .section("II.1", "Ba")
                .found())
        .noneMatch(found -> found.startsWith("NUMBERING"));
  }

  @Test
  void twoHeadingsMayNotBeTheSame() {
    assertThat(Made.plan().section("I", "Khoa học").section("II", "Khoa học").found())
        .contains("DUPLICATE_HEADING Khoa học");
    assertThat(Made.plan().section("I", "Khoa").section("II", "Khóa").found())
        .noneMatch(found -> found.startsWith("DUPLICATE_HEADING"));
  }

  @Test
  void partsAddUp() {
    assertThat(Made.plan().activity("In", "TTYT", null, Made.output(24, 4, 20)).found())
        .noneMatch(found -> found.startsWith("OUTPUT_SUM"));
    assertThat(Made.plan().activity("In", "TTYT", null, Made.output(24, 4, 19)).found())
        .contains("OUTPUT_SUM băng rôn");
  }

  @Test
  void activitiesHaveALeadAndATime() {
    assertThat(Made.plan().activity("Hội nghị", null, null).found())
        .contains("LEAD_MISSING Hội nghị", "ACTIVITY_WITHOUT_TIME Hội nghị");
    assertThat(Made.plan().activity("Hội nghị", "TTYT", "2025-01-14").found())
        .contains("TIME_SHORT Hội nghị");
    assertThat(Made.plan().activity("Hội nghị", "TTYT", "2025-01-17").found())
        .noneMatch(found -> found.endsWith("Hội nghị"));
  }

  @Test
  void theLowerDeadlineIsTheEarlier() {
    assertThat(
            Made.plan()
                .report("TRAM", "TTYT", "2025-11-20")
                .report("TTYT", "SYT", "2025-11-30")
                .found())
        .noneMatch(found -> found.startsWith("DEADLINE_CHAIN"));
    assertThat(
            Made.plan()
                .report("TRAM", "TTYT", "2025-11-30")
                .report("TTYT", "SYT", "2025-11-30")
                .found())
        .contains("DEADLINE_CHAIN kết quả của TRAM");
  }

  @Test
  void itIsAlsoEarlierThanThatOfThePlanAbove() {
    assertThat(
            Made.plan()
                .report("TRAM", "TTYT", "2025-11-30")
                .above("9/KH-SYT", "2025-11-30")
                .found())
        .contains("DEADLINE_CHAIN kết quả của TRAM");
    assertThat(
            Made.plan()
                .report("TRAM", "TTYT", "2025-11-20")
                .above("9/KH-SYT", "2025-11-30")
                .found())
        .noneMatch(found -> found.startsWith("DEADLINE_CHAIN"));
  }

  @Test
  void reportsSayToWhomAndWhen() {
    assertThat(Made.plan().report("TRAM", null, null).found())
        .contains(
            "REPORT_WITHOUT_RECEIVER kết quả của TRAM", "REPORT_WITHOUT_DATE kết quả của TRAM");
    Made dated = Made.plan().report("TRAM", "TTYT", "2025-11-20");
    assertThat(dated.report("TRAM", "TTYT", null).found())
        .noneMatch(found -> found.startsWith("REPORT"));
    assertThat(dated.report("TRAM", "TTYT", null, "định kỳ").found())
        .contains("REPORT_TERMS_DIFFER kết quả của TRAM");
    assertThat(Made.plan().report("TRAM", "TTYT", null, "trước ngày 20 hằng tháng").found())
        .noneMatch(found -> found.startsWith("REPORT"));
    assertThat(Made.plan().found()).contains("NO_REPORT null");
  }

  @Test
  void basesAreInForceAndOlderThanThePlan() {
    assertThat(
            Made.plan()
                .text("Căn cứ Kế hoạch số 9/KH-SYT và Kế hoạch số 12/KH-UBND.")
                .basis("9/KH-SYT", "2025-01-11", "Sở Y tế", null)
                .basis("12/KH-UBND", "2021-02-01", "UBND tỉnh", 2024)
                .found())
        .contains("BASIS_LATER 9/KH-SYT", "BASIS_OVER 12/KH-UBND");
    assertThat(Made.plan().basis("12/KH-UBND", "2021-02-01", "UBND tỉnh", 2025).found())
        .noneMatch(found -> found.startsWith("BASIS_"));
  }

  @Test
  void oneDocumentHasOneNumberAndOneDate() {
    assertThat(
            Made.plan()
                .basis("338/2020/NQ-HĐND", "2020-12-09", "HĐND tỉnh", null)
                .basis("338/NQ-HĐND", "2020-12-09", "HĐND tỉnh", null)
                .found())
        .contains("CITED_TWICE 338/NQ-HĐND");
    assertThat(
            Made.plan()
                .basis("5/KH-SYT", "2024-12-09", "Sở Y tế", null)
                .basis("5/KH-SYT", "2024-12-19", "Sở Y tế", null)
                .found())
        .contains("CITED_TWICE 5/KH-SYT");
    assertThat(
            Made.plan()
                .basis("5/KH-UBND", "2024-12-09", "UBND tỉnh", null)
                .basis("5/KH-UBND", "2024-12-19", "UBND huyện", null)
                .found())
        .noneMatch(found -> found.startsWith("CITED_TWICE"));
  }

  @Test
  void targetsCanBeJudged() {
    assertThat(Made.plan().target("108", null, false).target(null, null, true).found())
        .contains(
            "TARGET_WITHOUT_DUE Đạt 108",
            "COMPARATOR_UNCONFIRMED Đạt 108",
            "TARGET_WITHOUT_VALUE Đạt null");
    assertThat(Made.plan().target("108", "2026-12-31", true).found())
        .contains("TARGET_DUE_OUTSIDE Đạt 108");
    assertThat(Made.plan().target("108", "2025-12-31", true).found())
        .noneMatch(found -> found.endsWith("Đạt 108"));
    assertThat(Made.plan().found()).contains("NO_NUMERIC_TARGET null");
  }

  @Test
  void aBodyDoesNotWorkWithItself() {
    assertThat(
            Made.plan()
                .duty("Phòng Tư pháp quận", "Thống nhất số liệu với Công an quận, Phòng Tư pháp.")
                .found())
        .contains("SELF_REFERENCE Phòng Tư pháp");
    assertThat(
            Made.plan()
                .duty(
                    "Phòng Tư pháp quận", "Phối hợp với Công an quận về hộ tịch tại Phòng Tư pháp.")
                .found())
        .noneMatch(found -> found.startsWith("SELF_REFERENCE"));
  }

  @Test
  void moneyIsSaidOnceWithItsAmount() {
    assertThat(Made.plan().found()).contains("FUNDS_MISSING null");
    assertThat(
            Made.plan()
                .section("III", "A", "Từ ngân sách tỉnh.")
                .section("IV", "B", "Từ nguồn thường xuyên.")
                .money("Từ ngân sách tỉnh.")
                .money("Từ nguồn thường xuyên.")
                .found())
        .contains("FUNDS_DIFFER Từ nguồn thường xuyên.", "FUNDS_WITHOUT_AMOUNT Từ ngân sách tỉnh.");
    assertThat(Made.plan().text("Kinh phí 5 triệu đồng.").money("Kinh phí 5 triệu đồng.").found())
        .noneMatch(found -> found.startsWith("FUNDS"));
  }

  /** Number and date of a draft are yet to be given. */
  @Test
  void aDraftNeedsNoNumber() {
    assertThat(Made.plan().draft().found())
        .noneMatch(found -> found.startsWith("MISSING_NUMBER") || found.startsWith("MISSING_DATE"));
  }

  @Test
  void aCommitteeSignsOnBehalfOfItself() {
    assertThat(Made.plan().committee(null).found()).contains("SIGNATORY_CAPACITY null");
    assertThat(Made.plan().committee("TM. BAN CHỈ ĐẠO").found())
        .noneMatch(found -> found.startsWith("SIGNATORY"));
  }

  @Test
  void aPlanWithoutAProgrammeMayBeAboutAnything() {
    assertThat(Made.plan().programme(null).text("Phòng chống sốt xuất huyết.").found())
        .noneMatch(found -> found.startsWith("TOPIC"));
  }

  @Test
  void theNameOfACommuneIsSpeltAsInTheCatalogue() {
    Made plan = Made.plan().commune("phường Cự Khối");
    assertThat(plan.text("Tại phường Cụ Khối và phường Cự Khối.").found())
        .contains("NAME_SPELLING Cụ Khối")
        .hasSizeLessThan(12);
    assertThat(Made.plan().commune("xã Hoà Bình").text("Tại xã Hòa Bình.").found())
        .noneMatch(found -> found.startsWith("NAME_SPELLING"));
  }

  @Test
  void severalCommunesAreTooManyForOne() {
    assertThat(
            Made.plan()
                .commune("xã Đông Lai")
                .text("Yêu cầu các Trạm Y tế xã lập kế hoạch.")
                .found())
        .contains("SCOPE_SLIP các Trạm Y tế xã");
    assertThat(Made.plan().text("Yêu cầu các Trạm Y tế xã lập kế hoạch.").found())
        .noneMatch(found -> found.startsWith("SCOPE_SLIP"));
  }

  @Test
  void sentencesAreNotRepeatedInAPart() {
    String sentence = "Những giải pháp phòng tránh mất cân bằng giới tính khi sinh";
    assertThat(Made.plan().section("I", "A", sentence + " hiện nay;", sentence + ".").found())
        .contains("REPEATED_SENTENCE " + sentence);
    assertThat(
            Made.plan()
                .section("I", "A", sentence + ".")
                .section("II", "B", sentence + ".")
                .found())
        .noneMatch(found -> found.startsWith("REPEATED"));
  }
}
