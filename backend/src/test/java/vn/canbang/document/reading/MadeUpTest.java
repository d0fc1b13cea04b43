package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftBasis;
import vn.canbang.document.reading.draft.DraftHead;
import vn.canbang.document.reading.draft.DraftNote;
import vn.canbang.document.reading.draft.DraftOutput;
import vn.canbang.document.reading.draft.DraftOutput.Share;
import vn.canbang.document.reading.draft.DraftReport;
import vn.canbang.document.reading.draft.DraftSchedule.Rule;
import vn.canbang.document.reading.draft.DraftTarget;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.PlanDraft;

/**
 * The rules hold for documents that nobody had in mind: other provinces, years, diseases and
 * layouts. All of them are made up.
 */
class MadeUpTest {

  private static PlanDraft read(String name) throws IOException {
    try (InputStream in = MadeUpTest.class.getResourceAsStream("/reading/made/" + name + ".txt")) {
      return draft(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static PlanDraft draft(String text) {
    Reading reading = DocumentReader.read(text);
    assertThat(reading).isInstanceOf(Reading.Drafted.class);
    return ((Reading.Drafted) reading).draft();
  }

  private static String value(Found<?> found) {
    return found == null ? "-" : found.value().toString();
  }

  private static String head(DraftHead head) {
    String period =
        head.period() == null
            ? "-"
            : head.period().value().start() + "/" + head.period().value().end();
    return String.join(
        " | ",
        value(head.upperBody()),
        value(head.issuer()),
        value(head.number()),
        value(head.place()),
        value(head.issuedOn()),
        period,
        value(head.kind()),
        value(head.area()));
  }

  private static String target(DraftTarget target) {
    String number =
        value(target.value())
            + (target.upperValue() == null ? "" : ".." + target.upperValue().value());
    return String.join(
        " ",
        target.comparator().name(),
        number,
        String.valueOf(target.unit()),
        value(target.due()),
        String.valueOf(target.indicator()));
  }

  private static String basis(DraftBasis basis) {
    return String.join(
        " ",
        basis.relation().name(),
        basis.documentType(),
        value(basis.number()),
        value(basis.issuedOn()),
        value(basis.issuer()));
  }

  private static String report(DraftReport report) {
    return String.join(
        " | ",
        value(report.from()),
        value(report.via()),
        value(report.to()),
        value(report.dueText()),
        value(report.due()),
        report.before() + " " + report.frequency());
  }

  private static String activity(DraftActivity activity) {
    return String.join(
        " | ",
        activity.code(),
        activity.title(),
        value(activity.lead()),
        activity.coordinators().stream().map(Found::value).toList().toString(),
        activity.schedule().rules().stream().map(MadeUpTest::rule).toList().toString());
  }

  private static String rule(Rule rule) {
    return switch (rule.kind()) {
      case ONCE -> "ONCE " + rule.start();
      case RANGE -> rule.start() + "/" + rule.end();
      case ON_OBSERVANCE -> rule.day() + "/" + rule.month();
      case YEARLY_IN_MONTH -> "YEARLY in " + rule.month();
      case YEARLY, MONTHLY, QUARTERLY, AFTER_ACTIVITY, CONTINUOUS, ON_DEMAND -> rule.kind().name();
    };
  }

  private static String output(DraftOutput output) {
    return output.quantity()
        + " "
        + output.unit()
        + output.shares().stream().map(Share::quantity).toList();
  }

  private static List<String> recipients(PlanDraft draft) {
    return draft.recipients().stream()
        .map(
            one ->
                one.name().value()
                    + " "
                    + one.purpose()
                    + (one.copies() == null ? "" : " x" + one.copies()))
        .toList();
  }

  @Test
  void aProvincesPlanAgainstADisease() throws IOException {
    PlanDraft draft = read("dengue-2025");
    assertThat(head(draft.head()))
        .isEqualTo(
            "UBND TỈNH QUẢNG TRỊ | Sở Y tế | 145/KH-SYT | Quảng Trị | 2025-02-05 |"
                + " 2025-01-01/2025-12-31 | ANNUAL | tỉnh Quảng Trị");
    assertThat(draft.legalBases().stream().map(MadeUpTest::basis))
        .containsExactly(
            "PURSUANT_TO LUẬT 03/2007/QH12 2007-11-21 -",
            "PURSUANT_TO TT 54/2015/TT-BYT 2015-12-28 Bộ trưởng Bộ Y tế",
            "IMPLEMENTS QĐ 3421/QĐ-UBND 2024-12-30 UBND tỉnh");
    // Neither the 72 % of the year before nor the 15 % of the situation are targets.
    assertThat(draft.targets().stream().map(MadeUpTest::target))
        .containsExactly(
            "CHANGE_BY 10 % - null",
            "LE 0.09 % - null",
            "GT 90 % - null",
            "EQ 100 % - null",
            "GE 250 cán bộ 2025-06-30 null");
    assertThat(draft.activities().stream().map(MadeUpTest::activity))
        .containsExactly(
            "III.1 | Tập huấn giám sát, phát hiện ca bệnh | Trung tâm Kiểm soát bệnh tật tỉnh |"
                + " [Trung tâm Y tế các huyện, thị xã, thành phố, Bệnh viện Đa khoa tỉnh] |"
                + " [2025-04-01/2025-06-30]",
            "III.2 | Chiến dịch diệt lăng quăng | UBND các xã, phường, thị trấn | [] |"
                + " [2025-03-01/2025-05-31, 2025-09-01/2025-11-30]",
            "III.3 | Truyền thông hưởng ứng Ngày ASEAN phòng chống sốt xuất huyết (15/6) |"
                + " Trung tâm Kiểm soát bệnh tật tỉnh | [] | [15/6]");
    assertThat(draft.activities().get(0).participants().value()).isEqualTo(250);
    assertThat(draft.activities().get(1).separatePlan()).isTrue();
    assertThat(draft.activities().get(2).outputs().stream().map(MadeUpTest::output))
        .containsExactly("10000 tờ rơi[2000, 8000]");
    assertThat(draft.activities().get(2).outputs()).allMatch(DraftOutput::addsUp);
    assertThat(draft.reports().stream().map(MadeUpTest::report))
        .containsExactly(
            "Trung tâm Kiểm soát bệnh tật tỉnh | Phòng Nghiệp vụ Y | Sở Y tế | chậm nhất ngày"
                + " 05/12/2025 | 2025-12-05 | false [ONCE]",
            "Trung tâm Y tế các huyện, thị xã, thành phố | - | Trung tâm Kiểm soát bệnh tật tỉnh |"
                + " trước ngày 20 hằng tháng | - | null [MONTHLY]");
    assertThat(draft.duties().stream().map(duty -> duty.organisation().value() + " " + duty.mode()))
        .containsExactly(
            "Trung tâm Kiểm soát bệnh tật tỉnh DIRECT",
            "Trung tâm Y tế các huyện, thị xã, thành phố DIRECT",
            "Sở Giáo dục và Đào tạo REQUEST");
    assertThat(draft.funding().stream().map(one -> one.kinds() + " " + value(one.amount())))
        .containsExactlyInAnyOrder("[PROVINCIAL_BUDGET] 1250000000", "[SOCIALISED, OTHER_LEGAL] -");
    assertThat(recipients(draft))
        .containsExactly(
            "Bộ Y tế REPORT",
            "UBND tỉnh REPORT",
            "Sở Giáo dục và Đào tạo COORDINATE",
            "Trung tâm Kiểm soát bệnh tật tỉnh EXECUTE",
            "Trung tâm Y tế các huyện, thị xã, thành phố EXECUTE",
            "VT, NVY FILE x5");
    assertThat(value(draft.signatory().authorityText())).isEqualTo("KT. GIÁM ĐỐC");
    assertThat(value(draft.signatory().title())).isEqualTo("PHÓ GIÁM ĐỐC");
    assertThat(value(draft.signatory().name())).isEqualTo("Lê Thị Hoa Mai");
  }

  @Test
  void aCommunesDraftForFiveYears() throws IOException {
    PlanDraft draft = read("ageing-2026-2030");
    assertThat(head(draft.head()))
        .isEqualTo(
            "- | Ủy ban nhân dân xã Phú Mỹ Hưng | - | Phú Mỹ Hưng | - | 2026-01-01/2030-12-31 |"
                + " MULTI_YEAR | xã Phú Mỹ Hưng");
    assertThat(value(draft.head().programme()))
        .isEqualTo("Chương trình Chăm sóc sức khỏe người cao tuổi");
    assertThat(draft.legalBases().stream().map(MadeUpTest::basis))
        .containsExactly(
            "PURSUANT_TO LUẬT 113/2025/QH15 - -",
            "PURSUANT_TO QĐ 1579/QĐ-TTg 2020-10-13 Thủ tướng Chính phủ",
            "PURSUANT_TO KH 88/KH-UBND 2025-12-12 UBND thành phố");
    assertThat(draft.legalBases().getLast().periodTo()).isEqualTo(2030);
    assertThat(draft.legalBases().getLast().horizon()).isEqualTo(2045);
    // The year in the heading is the time of the targets below it; 113,6 of 2024 is no target.
    assertThat(draft.targets().stream().map(MadeUpTest::target))
        .containsExactly(
            "GE 85 % 2028-12-31 ELDERLY_CHECK",
            "GE 95 % 2028-12-31 ELDERLY_BHYT",
            "EQ 100 % 2030-12-31 ELDERLY_BHYT",
            "BETWEEN 2..2.2 con/phụ nữ 2030-12-31 TFR",
            "LT 109 bé trai/100 bé gái 2030-12-31 SRB",
            "CHANGE_BY 0.5 điểm phần trăm 2030-12-31 EARLY_MARRIAGE",
            "GE 12 câu lạc bộ 2030-12-31 null");
    assertThat(draft.activities().stream().map(DraftActivity::code))
        .containsExactly("B.I.1", "B.I.2", "B.II.1", "B.II.2");
    assertThat(draft.activities().getLast().coordinators().stream().map(Found::value))
        .containsExactly("Hội Người cao tuổi xã", "Đoàn Thanh niên xã");
    assertThat(draft.duties().stream().map(duty -> duty.organisation().value() + " " + duty.mode()))
        .containsExactly(
            "Trạm Y tế xã DIRECT",
            "Phòng Kinh tế DIRECT",
            "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội REQUEST");
    assertThat(draft.reports().stream().map(MadeUpTest::report))
        .containsExactly(
            "Trạm Y tế xã | - | Ủy ban nhân dân xã và Sở Y tế | trước ngày 15/12 | - | null"
                + " [YEARLY]");
    assertThat(draft.planRequests()).isEmpty();
    assertThat(recipients(draft))
        .containsExactly(
            "Sở Y tế null",
            "TT. Đảng ủy, HĐND xã null",
            "CT, các PCT UBND xã null",
            "Trạm Y tế xã, Phòng Kinh tế EXECUTE",
            "VT FILE");
    assertThat(value(draft.signatory().onBehalfOf())).isEqualTo("TM. ỦY BAN NHÂN DÂN");
    assertThat(draft.signatory().name()).isNull();
  }

  @Test
  void aTableInTheMiddleOfTheText() throws IOException {
    PlanDraft draft = read("screening-table-2025");
    assertThat(head(draft.head()))
        .isEqualTo(
            "SỞ Y TẾ TỈNH LÀO CAI | Chi cục Dân số | 27/KH-CCDS | Lào Cai | 2025-03-14 |"
                + " 2025-01-01/2025-12-31 | ANNUAL | tỉnh Lào Cai");
    assertThat(draft.targets().stream().map(MadeUpTest::target))
        .containsExactly("EQ 60 % 2025-12-31 PRENATAL_SCREEN", "EQ 50 % 2025-12-31 NEWBORN_SCREEN");
    assertThat(draft.activities().stream().map(MadeUpTest::activity))
        .containsExactly(
            "II.1 | Tập huấn kỹ thuật lấy máu gót chân | Chi cục Dân số | [Bệnh viện Sản Nhi tỉnh]"
                + " | [2025-04-01/2025-04-30]",
            "II.2 | Lấy mẫu máu gót chân trẻ sơ sinh | Trạm Y tế các xã, phường | [Trung tâm Y tế"
                + " các huyện] | [CONTINUOUS]",
            "II.3 | Giám sát hỗ trợ chuyên môn | Chi cục Dân số | [Trung tâm Y tế các huyện, Bệnh"
                + " viện Sản Nhi tỉnh] | [2025-04-01/2025-06-30, 2025-07-01/2025-09-30]",
            "II.4 | Sơ kết 6 tháng, tổng kết năm | Chi cục Dân số | [] | [2025-06-01/2025-06-30,"
                + " 2025-12-01/2025-12-31]");
    assertThat(draft.activities().getFirst().outputs().stream().map(MadeUpTest::output))
        .containsExactly("2 lớp tập huấn[]");
    assertThat(draft.duties().stream().map(duty -> duty.organisation().value() + " " + duty.mode()))
        .containsExactly(
            "Phòng Truyền thông - Dịch vụ dân số DIRECT",
            "Trung tâm Y tế các huyện, thị xã, thành phố REQUEST",
            "Phòng Tổ chức - Hành chính DIRECT");
    assertThat(draft.reports().stream().map(MadeUpTest::report))
        .containsExactly(
            "Trung tâm Y tế các huyện, thị xã, thành phố | - | Chi cục Dân số | trước ngày 05 của"
                + " tháng đầu quý sau | - | null [QUARTERLY]",
            "Trung tâm Y tế các huyện, thị xã, thành phố | - | - | trước ngày 01/12/2025 |"
                + " 2025-12-01 | true [ONCE]");
  }

  @Test
  void oneEvent() throws IOException {
    PlanDraft draft = read("meeting-2025");
    assertThat(head(draft.head()))
        .isEqualTo(
            "UBND HUYỆN ĐẠI LỘC | Trung tâm Y tế huyện Đại Lộc | 61/KH-TTYT | Đại Lộc | 2024-12-02"
                + " | 2024-01-01/2024-12-31 | EVENT | xã Đại Hiệp");
    assertThat(draft.activities()).hasSize(1);
    DraftActivity event = draft.activities().getFirst();
    assertThat(event.schedule().rules().stream().map(MadeUpTest::rule))
        .containsExactly("ONCE 2024-12-26");
    assertThat(value(event.location())).isEqualTo("Nhà văn hóa xã Đại Hiệp");
    assertThat(value(event.participants())).isEqualTo("150");
    assertThat(draft.reports().stream().map(MadeUpTest::report))
        .containsExactly(
            "Trạm Y tế xã Đại Hiệp | - | Trung tâm Y tế | trước ngày 31/12/2024 | 2024-12-31 | true"
                + " [ONCE]");
  }

  @Test
  void severalAuthoritiesTogether() throws IOException {
    PlanDraft draft = read("coordination-2025");
    assertThat(head(draft.head()))
        .isEqualTo(
            "- | Ban Chỉ đạo Chăm sóc sức khỏe nhân dân thành phố Cần Thơ | 03/KH-BCĐCSSK | Cần Thơ"
                + " | 2025-02-21 | 2025-01-01/2025-12-31 | COORDINATION | thành phố Cần Thơ");
    assertThat(draft.targets().stream().map(MadeUpTest::target))
        .containsExactly("EQ 36 % - null", "LT 1 % - null");
    assertThat(draft.targets().getFirst().effectiveComparator())
        .isEqualTo(DraftTarget.Comparator.LE);
    assertThat(draft.activities().stream().map(DraftActivity::code))
        .containsExactly("II.1", "II.2", "III.1.1", "III.2.1", "III.3.1");
    assertThat(draft.activities().get(3).coordinators().stream().map(Found::value))
        .containsExactly("Sở Y tế");
    assertThat(draft.reports().stream().map(MadeUpTest::report))
        .containsExactly(
            "Sở Y tế | - | Ủy ban nhân dân thành phố | trước ngày 10/12/2025 | 2025-12-10 | true"
                + " [ONCE]",
            "Liên đoàn Lao động thành phố | - | Sở Y tế | hằng quý | - | null [QUARTERLY]");
  }

  private static final String ACTIVITIES =
      """
      KẾ HOẠCH
      Công tác dân số năm 2025 trên địa bàn huyện Kiên Hải
      I. MỤC TIÊU
      - Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.
      II. HOẠT ĐỘNG
      """;

  @Test
  void aLabelledLineBelongsToTheActivityAboveIt() {
    PlanDraft draft =
        draft(
            ACTIVITIES
                + """
                1. Tập huấn cho cộng tác viên dân số
                Thời gian: tháng 3 năm 2025
                2. Nói chuyện chuyên đề tại trường học
                Nội dung: Hậu quả của mất cân bằng giới tính khi sinh.
                3. Treo 24 băng rôn nhân Ngày Dân số thế giới (11/7).
                """);
    assertThat(draft.activities().stream().map(MadeUpTest::activity))
        .containsExactly(
            "II.1 | Tập huấn cho cộng tác viên dân số | - | [] | [2025-03-01/2025-03-31]",
            "II.2 | Nói chuyện chuyên đề tại trường học | - | [] | []",
            "II.3 | Treo 24 băng rôn nhân Ngày Dân số thế giới (11/7) | - | [] | [11/7]");
    assertThat(draft.activities().get(1).description())
        .isEqualTo("Nội dung: Hậu quả của mất cân bằng giới tính khi sinh.");
  }

  @Test
  void labelledLinesBelongToTheParagraphAboveThem() {
    PlanDraft draft =
        draft(
            ACTIVITIES
                + """
                - Tập huấn cho cộng tác viên.
                Thời gian: tháng 3 năm 2025.
                Nội dung:
                - Kỹ năng tư vấn.
                - Kỹ năng truyền thông.
                Kinh phí: 5.000.000 đồng.
                """);
    assertThat(draft.activities()).hasSize(1);
    assertThat(draft.activities().getFirst().title()).isEqualTo("Tập huấn cho cộng tác viên");
    assertThat(draft.activities().getFirst().description())
        .isEqualTo(
            """
            Tập huấn cho cộng tác viên.
            Thời gian: tháng 3 năm 2025.
            Nội dung:
            Kỹ năng tư vấn.
            Kỹ năng truyền thông.
            Kinh phí: 5.000.000 đồng.""");
  }

  @Test
  void aTextWithoutHeadingsIsKeptAsParagraphs() {
    PlanDraft draft =
        draft("Chúng tôi họp ngày mai.\n\nMỗi người chuẩn bị một ý kiến về công việc.");
    assertThat(draft.notes()).contains(DraftNote.NO_STRUCTURE, DraftNote.NO_TITLE);
    assertThat(draft.sections()).hasSize(1);
    assertThat(draft.sections().getFirst().paragraphs().stream().map(Found::value))
        .containsExactly("Chúng tôi họp ngày mai.", "Mỗi người chuẩn bị một ý kiến về công việc.");
    assertThat(draft.targets()).isEmpty();
    assertThat(draft.activities()).isEmpty();
    assertThat(draft.reports()).isEmpty();
  }

  @Test
  void anOccasionOfOneYearIsADayOfThatYear() {
    PlanDraft draft =
        draft(
            """
            KẾ HOẠCH
            Truyền thông dân số năm 2025

            II. NỘI DUNG HOẠT ĐỘNG
            1. Hoạt động 01: Tuyên truyền bằng băng rôn
            Treo băng rôn tại trụ sở xã nhân Ngày Dân số thế giới 11/7/2025.
            """);
    assertThat(draft.activities().getLast().schedule().rules().stream().map(MadeUpTest::rule))
        .containsExactly("ONCE 2025-07-11");
  }

  @Test
  void anotherTypeOfDocumentIsSaidToBeOne() {
    PlanDraft draft =
        draft(
            "QUYẾT ĐỊNH\nVề việc giao chỉ tiêu năm 2025\n\nCăn cứ Luật Dân số;\n\nI. GIAO CHỈ TIÊU\n");
    assertThat(value(draft.head().documentType())).isEqualTo("QĐ");
    assertThat(draft.notes()).contains(DraftNote.NOT_A_PLAN);
  }
}
