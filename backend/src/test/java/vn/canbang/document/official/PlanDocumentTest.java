package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.document.official.PaperPlan.BAC_GIANG;
import static vn.canbang.document.official.PaperPlan.CU_KHOI;
import static vn.canbang.document.official.PaperPlan.DONG_LAI;
import static vn.canbang.document.official.PaperPlan.KIEN_HAI;
import static vn.canbang.document.official.PaperPlan.LONG_BIEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.plan.document.ParagraphView;
import vn.canbang.plan.document.RecipientPurpose;
import vn.canbang.plan.document.RecipientView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.document.SignatoryView;

class PlanDocumentTest {

  @Test
  void headOfAUnitUnderItsDepartment() {
    Head head = KIEN_HAI.document().head();
    assertThat(head.parent()).containsExactly("SỞ Y TẾ TỈNH KIÊN GIANG");
    assertThat(head.issuer()).containsExactly("TRUNG TÂM Y TẾ", "HUYỆN KIÊN HẢI");
    assertThat(head.number()).isEqualTo("Số: ........../KH-TTYT");
    assertThat(head.placeAndDate())
        .isEqualTo(".........., ngày ...... tháng ...... năm ..........");
    assertThat(head.type()).isEqualTo("Kế hoạch");
    assertThat(head.mark()).isNull();
  }

  @Test
  void headOfACommitteeHasNobodyAbove() {
    Head head = CU_KHOI.document().head();
    assertThat(head.parent()).isEmpty();
    assertThat(head.issuer()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG CỰ KHỐI");
    assertThat(head.number()).isEqualTo("Số: 114/KH-UBND");
    assertThat(head.placeAndDate()).isEqualTo("Cự Khối, ngày 09 tháng 10 năm 2020");
  }

  @Test
  void headDoesNotSayThePlaceTwice() {
    Head head = BAC_GIANG.document().head();
    assertThat(head.parent()).containsExactly("UBND TỈNH BẮC GIANG");
    assertThat(head.issuer()).containsExactly("SỞ Y TẾ");
    // "Sở Y tế" does not tell its letters; other departments of the kind do.
    assertThat(head.number()).isEqualTo("Số: ........../KH-SYT");
    assertThat(head.placeAndDate()).isEqualTo("Bắc Giang, ngày 23 tháng 01 năm 2024");
  }

  @Test
  void headBreaksALongNameIntoEvenLines() {
    Head head = LONG_BIEN.document().head();
    assertThat(head.parent()).isEmpty();
    assertThat(head.issuer())
        .containsExactly("BAN CHỈ ĐẠO CÔNG TÁC", "DÂN SỐ VÀ PHÁT TRIỂN", "QUẬN LONG BIÊN");
    assertThat(head.number()).isEqualTo("Số: 11/KH-BCĐ");
    assertThat(head.placeAndDate()).isEqualTo("Long Biên, ngày 18 tháng 3 năm 2024");
  }

  @Test
  void numbersBelowTenHaveTwoDigits() {
    Letterhead issuer = new Letterhead(null, "Trạm Y tế", null, null, false);
    assertThat(issuer.numberLine("5/KH-TYT", "KH")).isEqualTo("Số: 05/KH-TYT");
    assertThat(issuer.numberLine("15/KH-TYT", "KH")).isEqualTo("Số: 15/KH-TYT");
    assertThat(OfficialDate.words(LocalDate.of(2024, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2024");
    assertThat(OfficialDate.words(LocalDate.of(2024, 12, 31)))
        .isEqualTo("ngày 31 tháng 12 năm 2024");
  }

  @Test
  void onlyWhatIsNotIssuedIsMarkedAsDraft() {
    assertThat(KIEN_HAI.draft().head().mark()).isEqualTo("DỰ THẢO");
    assertThat(CU_KHOI.document().head().mark()).isNull();
  }

  @Test
  void headingsBearTheNumbersOfTheDocument() {
    assertThat(Texts.headings(KIEN_HAI.document()))
        .startsWith(
            "I. MỤC ĐÍCH - YÊU CẦU",
            "1. Mục đích",
            "2. Yêu cầu",
            "II. HOẠT ĐỘNG CHÍNH CỦA ĐỀ ÁN",
            "Hoạt động 01: Tổ chức tuyên truyền sinh hoạt ngoại khóa tại các điểm trường THPT")
        .endsWith("4. Trạm Y tế các xã", "IV. Kinh phí thực hiện");
    assertThat(Texts.headings(DONG_LAI.document()))
        .contains("1.1. Phòng Dân số - Truyền thông và Giáo dục sức khỏe", "2. Trạm Y tế xã");
    assertThat(Texts.headings(LONG_BIEN.document()))
        .contains("1.2.1. Giảm thiểu mất cân bằng giới tính khi sinh", "14. Chi cục Thống kê quận");
    // A part without a heading begins with its number; the gap between 2.3 and 2.5 stays.
    assertThat(Texts.of(CU_KHOI.document()))
        .anyMatch(text -> text.startsWith("2.3. Mục tiêu 3:"))
        .anyMatch(text -> text.startsWith("2.5. Mục tiêu 4:"));
  }

  @Test
  void lettersOfADraftStandAlone() {
    assertThat(new SectionCode("II.1.a").number(null)).isEqualTo("a)");
    assertThat(new SectionCode("II.1.a.2").number(null)).isEqualTo("a.2)");
    assertThat(new SectionCode("II.1.2").number(null)).isEqualTo("1.2.");
    assertThat(new SectionCode("ANNEX.II").number("Truyền thông")).isEqualTo("II.");
  }

  @Test
  void basesEndWithSemicolonsAndTheLastWithAPoint() {
    List<String> bases = bases(KIEN_HAI.document());
    assertThat(bases).hasSize(3);
    assertThat(bases.get(0)).startsWith("Căn cứ Kế hoạch số 139/KH-TTYT").endsWith(";");
    assertThat(bases.get(1)).endsWith("năm 2024;");
    assertThat(bases.get(2)).endsWith("tỉnh Kiên Giang.");
    // One sentence that goes on with what the issuer does is no basis of its own.
    assertThat(bases(LONG_BIEN.document())).isEmpty();
    assertThat(bases(BAC_GIANG.document())).isEmpty();
  }

  @Test
  void basesOfAPlanWithoutAPreambleComeFromItsRecords() {
    OfficialDocument document =
        PlanDocuments.document(CU_KHOI.source(CU_KHOI.withoutSection(SectionCode.PREAMBLE)));
    assertThat(bases(document))
        .first()
        .isEqualTo(
            "Thực hiện Kế hoạch số 214/KH-UBND ngày 11 tháng 5 năm 2018 của UBND quận Long Biên"
                + " về Thực hiện Kế hoạch số 137/KH/QU ngày 13/4/2018 của Quận ủy Long Biên về"
                + " thực hiện Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban"
                + " chấp hành Trung ương Đảng khóa XII “Về công tác Dân số trong tình hình mới”;");
    assertThat(bases(document)).hasSize(2).last().asString().endsWith(".");
  }

  /** What is in parts only is printed as sections; what the text says is not said twice. */
  @Test
  void aDraftWithoutTextPrintsItsParts() {
    List<Block> body = PlanBody.of(PaperPlan.partsOnly());
    assertThat(body.stream().filter(Heading.class::isInstance).map(Heading.class::cast))
        .extracting(Heading::number, Heading::text)
        .containsExactly(
            tuple("I.", "MỤC TIÊU"),
            tuple("1.", "Mục tiêu chung"),
            tuple("II.", "CHỈ TIÊU"),
            tuple("III.", "PHẠM VI, ĐỐI TƯỢNG"),
            tuple("IV.", "NỘI DUNG HOẠT ĐỘNG"),
            tuple("1.", "Hội nghị triển khai kế hoạch"),
            tuple("V.", "KINH PHÍ THỰC HIỆN"),
            tuple("VI.", "TỔ CHỨC THỰC HIỆN"),
            tuple("1.", "Trạm Y tế các xã"),
            tuple("VII.", "CHẾ ĐỘ BÁO CÁO"));
    assertThat(body.stream().filter(Words.class::isInstance).map(Words.class::cast))
        .extracting(Words::text)
        .contains(
            "- Nâng cao chất lượng dân số.",
            "- Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.",
            "- Thời gian: Tháng 3 năm 2025.",
            "- Tổng hợp danh sách phụ nữ mang thai.",
            "- Trạm Y tế các xã báo cáo kết quả thực hiện về Trung tâm Y tế trước ngày 20/11.");
  }

  @Test
  void recipientsSayWhatForAndTheArchiveComesLast() {
    assertThat(DONG_LAI.document().foot().recipients())
        .containsExactly(
            "- Chi cục DS-KHHGĐ tỉnh (để b/cáo);",
            "- Giám đốc, các PGĐ - TT;",
            "- Phòng TCHC&TCKT (để p/hợp);",
            "- TYT xã Đông Lai (để t/hiện);",
            "- Lưu: VT, PDS-TT&GDSK.");
    // The number of copies stands in the text already.
    assertThat(LONG_BIEN.document().foot().recipients()).last().isEqualTo("- Lưu: VT, TTYT (04).");
    assertThat(BAC_GIANG.document().foot().recipients()).last().isEqualTo("- Lưu: ..........");
  }

  @Test
  void aPurposeThatTheWordsSayIsNotSaidTwice() {
    SignatoryView nobody = PaperPlan.KIEN_HAI.view().signatory();
    assertThat(
            PlanFoot.of(
                    Stream.of("UBND huyện (b/c)", "Sở Y tế (để b/cáo)", "Ban Chỉ đạo (BCĐ)")
                        .map(PlanDocumentTest::reportedTo)
                        .toList(),
                    nobody)
                .recipients())
        .startsWith(
            "- UBND huyện (b/c);", "- Sở Y tế (để b/cáo);", "- Ban Chỉ đạo (BCĐ) (để b/cáo);");
  }

  private static RecipientView reportedTo(String text) {
    return new RecipientView(
        UUID.randomUUID(), text, null, List.of(), RecipientPurpose.REPORT, null, 0);
  }

  /** Where the text has a section for them, parts stand at its end and go on with its numbers. */
  @Test
  void partsStandInTheSectionThatTheTextHasForThem() {
    List<String> lines = PlanBody.of(PaperPlan.withSections()).stream().map(Texts::line).toList();
    assertThat(lines)
        .containsSubsequence(
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Mục tiêu chung",
            "- Nâng cao chất lượng dân số.",
            "II. TỔ CHỨC THỰC HIỆN CÁC HOẠT ĐỘNG",
            "1. Phòng Dân số",
            "2. Trạm Y tế các xã",
            "- Tổng hợp danh sách phụ nữ mang thai.",
            "III. CHỈ TIÊU",
            "IV. PHẠM VI, ĐỐI TƯỢNG",
            "V. NỘI DUNG HOẠT ĐỘNG",
            "1. Hội nghị triển khai kế hoạch");
    assertThat(lines).filteredOn(line -> line.contains("TỔ CHỨC THỰC HIỆN")).hasSize(1);
  }

  @Test
  void anAmendmentSaysWhatItAmends() {
    PlanSource plan = PaperPlan.partsOnly();
    PlanSource amendment =
        new PlanSource(
            plan.plan(),
            plan.activities(),
            plan.targets(),
            plan.letterhead(),
            Map.of("KH", "Kế hoạch"),
            "Kế hoạch số 146/KH-TTYT ngày 18 tháng 11 năm 2024");
    assertThat(PlanBody.of(amendment))
        .startsWith(
            new Words(
                Manner.BODY,
                "Kế hoạch này sửa đổi, bổ sung Kế hoạch số 146/KH-TTYT ngày 18 tháng 11 năm"
                    + " 2024."));
  }

  @Test
  void signatureSaysTheCapacityAndLeavesRoomForTheName() {
    assertThat(CU_KHOI.document().foot().capacity())
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(CU_KHOI.document().foot().signatory()).matches("\\.+");
    assertThat(KIEN_HAI.document().foot().capacity()).singleElement().asString().matches("\\.+");
  }

  @Test
  void annexOfActivitiesIsATable() {
    Annex annex = CU_KHOI.document().annexes().getFirst();
    assertThat(annex.wide()).isTrue();
    assertThat(annex.title()).isEqualTo("TIẾN ĐỘ THỰC HIỆN");
    assertThat(annex.attachedTo()).startsWith("(Kèm theo kế hoạch số /KH-UBND");
    Table table = (Table) annex.blocks().getLast();
    assertThat(table.columns())
        .extracting(OfficialDocument.Column::title)
        .containsExactly(
            "TT",
            "Nội dung công việc",
            "Thời gian thực hiện",
            "Bộ phận thực hiện",
            "Đơn vị phối hợp");
    assertThat(table.rows()).filteredOn(Row::group).hasSize(5);
    assertThat(table.rows()).filteredOn(row -> !row.group()).hasSize(14);
    assertThat(table.rows().get(6).cells())
        .containsExactly(
            "3",
            "Tư vấn trực tiếp về mất cân bằng giới tính khi sinh, tổ chức ký cam kết thực hiện"
                + " chính sách Dân số - KHHGĐ, không lựa chọn giới tính thai nhi cho nam nữ thanh"
                + " niên đăng ký kết hôn.",
            "Hàng năm",
            "BCĐ CT CSSKBĐ & DS-KHHGĐ phường",
            "Bộ phận Tư pháp phường; trạm y tế phường");
  }

  @Test
  void annexWithoutActivitiesShowsTheRowsOfItsText() {
    OfficialDocument document = PlanDocuments.document(CU_KHOI.withoutActivities());
    Table table = (Table) document.annexes().getFirst().blocks().getLast();
    assertThat(table.rows()).hasSize(19);
    assertThat(table.rows().get(16).cells())
        .startsWith(
            "",
            "Cử cán bộ tham gia đầy đủ các lớp đào tạo, tập huấn, bồi dưỡng kiến thức,"
                + " chuyên môn nghiệp vụ về kiểm soát mất cân bằng giới tính khi sinh do Thành phố và"
                + " Quận tổ chức.");
  }

  @Test
  void annexOfTextIsNoTable() {
    Annex annex = BAC_GIANG.document().annexes().getFirst();
    assertThat(annex.wide()).isFalse();
    assertThat(annex.blocks()).hasSize(15).contains(new Words(Manner.BODY, "7. Sở Tư pháp"));
    assertThat(annex.attachedTo())
        .isEqualTo(
            "(Kèm theo Kế hoạch số ........../KH-SYT ngày 23 tháng 01 năm 2024 của Sở Y tế tỉnh"
                + " Bắc Giang)");
  }

  @ParameterizedTest
  @EnumSource
  void saysEverythingThatThePlanSays(PaperPlan plan) {
    String all = Texts.bare(String.join(" ", Texts.of(plan.document())));
    List<String> missing = new ArrayList<>();
    for (SectionView part : plan.sections()) {
      List<String> texts =
          new ArrayList<>(part.paragraphs().stream().map(ParagraphView::text).toList());
      if (part.heading() != null && !part.code().equals(SectionCode.ANNEX)) {
        texts.add(part.heading());
      }
      texts.stream()
          .flatMap(text -> Arrays.stream(text.split(" \\| ", -1)))
          .map(text -> text.replaceFirst("[\\s;,.]+$", ""))
          .filter(text -> !all.contains(Texts.bare(text)))
          .forEach(missing::add);
    }
    // One cell of the paper names two bodies with "và"; the record keeps them apart.
    assertThat(missing.stream().collect(Collectors.toSet()))
        .isSubsetOf("Ban, ngành đoàn thể phường và TDP");
  }

  private static List<String> bases(OfficialDocument document) {
    return document.body().stream()
        .filter(block -> block instanceof Words words && words.manner() == Manner.BASIS)
        .map(block -> ((Words) block).text())
        .toList();
  }
}
