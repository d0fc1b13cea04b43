package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftSchedule.Rule;
import vn.canbang.document.reading.grammar.Citations;
import vn.canbang.document.reading.grammar.Comparisons;
import vn.canbang.document.reading.grammar.Comparisons.Comparison;
import vn.canbang.document.reading.grammar.Dates;
import vn.canbang.document.reading.grammar.NamedDocuments;
import vn.canbang.document.reading.grammar.Numbers;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Schedules;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Passage;
import vn.canbang.document.reading.text.SourceText;

class GrammarTest {

  private static Passage passage(String text) {
    return Document.of(SourceText.of(text)).lines().getFirst().passage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"80; 80", "1.234; 1234", "1.234,5; 1234.5", "0,46; 0.46", "111.5; 111.5", "2,0; 2"})
  void numbers(String typed, String number) {
    assertThat(Numbers.parse(typed)).hasToString(number);
  }

  @Test
  void dates() {
    Passage text =
        passage("từ 05/3/2024, ngày 20-11-2024, ngày 9 tháng 10 năm 2020; 31/02/2024 và 11/7");
    assertThat(Dates.all(text).stream().map(Dates.DateAt::date))
        .containsExactly(
            LocalDate.of(2024, 3, 5), LocalDate.of(2024, 11, 20), LocalDate.of(2020, 10, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dưới 110 bé trai/100 bé gái sinh ra sống; LT 110 bé trai/100 bé gái",
        "đạt 108/bé trai/100 bé gái; EQ 108 bé trai/100 bé gái",
        "duy trì mức phát triển tự nhiên 107 trẻ trai/100 trẻ gái; MAINTAIN 107 bé trai/100 bé gái",
        "Trên 95% các cặp; GT 95 %",
        "80% nam, nữ; EQ 80 %",
        "không quá 10‰; LE 10 ‰",
        "ít nhất 1.200 người; GE 1200 người",
        "85% trở lên; GE 85 %",
        "Từ 85% người cao tuổi trở lên; GE 85 %",
        "từ 104 đến 106 bé trai/100 bé gái; BETWEEN 104 bé trai/100 bé gái",
        "giảm 0,2 điểm phần trăm; CHANGE_BY 0.2 điểm phần trăm",
        "giảm xuống dưới 112 bé trai/100 bé gái; LT 112 bé trai/100 bé gái",
        "tăng lên 75%; EQ 75 %",
        "≥ 90 %; GE 90 %",
        "2,1 con/phụ nữ; EQ 2.1 con/phụ nữ"
      })
  void comparisons(String words, String wanted) {
    Comparison read = Comparisons.all(passage(words)).getFirst();
    assertThat(read.comparator() + " " + read.value() + " " + read.unit()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "01 ngày, dự kiến ngày 15 tháng 07 năm 2025; ONCE 2025-07-15 2025-07-15",
        "03 ngày, từ ngày 05/5 đến ngày 07/5/2025; RANGE 2025-05-05 2025-05-07",
        "Tháng 5/2025; RANGE 2025-05-01 2025-05-31",
        "Tháng 5; YEARLY_IN_MONTH null null 5",
        "Tháng 1 hàng năm; YEARLY_IN_MONTH null null 1",
        "Tháng 01 hằng năm; YEARLY_IN_MONTH null null 1",
        "Quý II/2025; RANGE 2025-04-01 2025-06-30",
        "6 tháng đầu năm 2025; RANGE 2025-01-01 2025-06-30",
        "Từ tháng 3 đến tháng 11/2025; RANGE 2025-03-01 2025-11-30",
        "Từ năm 2021-2025; RANGE 2021-01-01 2025-12-31",
        "Giai đoạn 2021 - 2025; RANGE 2021-01-01 2025-12-31",
        "Hàng năm; YEARLY null null",
        "01 lần/năm; YEARLY null null",
        "Hằng quý; QUARTERLY null null",
        "Mỗi tháng; MONTHLY null null",
        "Thường xuyên; CONTINUOUS null null",
        "Khi có yêu cầu; ON_DEMAND null null",
        "Sau khi kết thúc các hoạt động; AFTER_ACTIVITY null null",
        "nhân Ngày Dân số thế giới (11/7); ON_OBSERVANCE null null 7",
        "nhân Ngày Dân số thế giới 11/7/2025; ONCE 2025-07-11 2025-07-11"
      })
  void schedules(String words, String wanted) {
    DraftPeriod years = new DraftPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
    List<Rule> rules = Schedules.read(Fold.of(words), years);
    assertThat(rules).hasSize(1);
    Rule rule = rules.getFirst();
    String month = rule.month() == null ? "" : " " + rule.month();
    assertThat(rule.kind() + " " + rule.start() + " " + rule.end() + month).isEqualTo(wanted);
  }

  @Test
  void aPlanForAYearTellsTheYearOfAMonth() {
    DraftPeriod year = new DraftPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(Schedules.read("quy i, iii", year).stream().map(Rule::start))
        .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));
    assertThat(Schedules.read("trong nam", year).stream().map(Rule::end))
        .containsExactly(LocalDate.of(2025, 12, 31));
    assertThat(Schedules.read("dinh ky", year)).isEmpty();
    assertThat(Schedules.read("theo quy dinh", year)).isEmpty();
  }

  @Test
  void chainsOfDocuments() {
    var chain =
        Citations.numbered(
            passage(
                "Thực hiện Kế hoạch số 15/ KH-UBND ngày 01/02/2024 của UBND huyện A về thực hiện Nghị"
                    + " quyết số 07-NQ/HU ngày 5/1/2024 của Huyện ủy A “Về công tác y tế”;"));
    assertThat(chain).hasSize(2);
    assertThat(chain.get(0).number().value()).isEqualTo("15/KH-UBND");
    assertThat(chain.get(0).issuer().value()).isEqualTo("UBND huyện A");
    assertThat(chain.get(1).outer()).isZero();
    assertThat(chain.get(1).title().value()).isEqualTo("Về công tác y tế");
    assertThat(chain.get(1).issuedOn().value()).isEqualTo("2024-01-05");
  }

  @Test
  void anIssuerNamedBeforeItsDecision() {
    var read =
        Citations.numbered(
            passage(
                "Đề án đã được UBND tỉnh phê duyệt tại Quyết định số 12/QĐ-UBND ngày 3/4/2024."));
    assertThat(read.getFirst().issuer().value()).isEqualTo("UBND tỉnh");
  }

  @Test
  void documentsCitedByName() {
    assertThat(
            NamedDocuments.in(
                    passage(
                        "Theo Luật Phòng, chống thuốc lá, Đề án “Nâng cao thể lực”, quy luật tự nhiên"))
                .stream()
                .map(named -> named.title().value()))
        .containsExactlyInAnyOrder("Luật Phòng, chống thuốc lá", "Nâng cao thể lực");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sở Y tế, Chi cục Dân số và UBND quận; Sở Y tế|Chi cục Dân số|UBND quận",
        "các ban, ngành, đoàn thể quận và UBND các phường; các ban, ngành, đoàn thể quận|UBND các phường",
        "Ban, ngành đoàn thể phường và TDP; Ban, ngành đoàn thể phường|TDP",
        "Trung tâm Y tế các huyện, thị xã, thành phố; Trung tâm Y tế các huyện, thị xã, thành phố",
        "Sở Y tế (Chi cục Dân số, Phòng Nghiệp vụ Y); Sở Y tế (Chi cục Dân số, Phòng Nghiệp vụ Y)"
      })
  void listsOfOrganisations(String list, String wanted) {
    assertThat(
            String.join(
                "|", Organisations.split(passage(list)).stream().map(Passage::clean).toList()))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Trung tâm Y tế tổ chức truyền thông; Trung tâm Y tế",
        "Phòng Tổ chức hành chính rút kinh phí; Phòng Tổ chức hành chính rút kinh phí",
        "Phòng Quản lý đô thị kiểm tra; Phòng Quản lý đô thị",
        "các tổ chức chính trị - xã hội tuyên truyền; các tổ chức chính trị - xã hội"
      })
  void aNameEndsBeforeTheVerb(String words, String name) {
    Passage text = passage(words);
    assertThat(Organisations.startsAt(text, 0)).isTrue();
    assertThat(text.words(0, Organisations.end(text, 0, text.length()))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Số lượng 30 đại biểu", "Phòng chống dịch", "Hội nghị", "Tổ chức lớp", "sở thích"})
  void otherWordsAreNoOrganisations(String words) {
    assertThat(Organisations.startsAt(passage(words), 0)).isFalse();
  }

  @Test
  void sentences() {
    assertThat(
            Sentences.of(passage("Tại TP. Hà Nội năm 2024. Giao Sở Y tế (theo QĐ. Số 1) lo… Xong;"))
                .stream()
                .map(Passage::clean))
        .containsExactly("Tại TP. Hà Nội năm 2024.", "Giao Sở Y tế (theo QĐ. Số 1) lo…", "Xong;");
  }
}
