package vn.canbang.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Paragraphs;
import vn.canbang.document.reading.text.Passage;
import vn.canbang.document.reading.text.SourceText;
import vn.canbang.document.reading.text.TextQuality;

class TextTest {

  private static List<String> paragraphs(String text) {
    Document document = Document.of(SourceText.of(text));
    return Paragraphs.of(document, document.lines()).stream()
        .map(paragraph -> paragraph.text().clean())
        .toList();
  }

  @Test
  void textIsComposedAndKnowsWhereItCameFrom() {
    String typed =
        "\uFEFFa\u200Bb\r\n" + Normalizer.normalize("Tỷ số", Normalizer.Form.NFD) + "\u00A0x";
    SourceText text = SourceText.of(typed);
    assertThat(text.text()).isEqualTo("ab\nTỷ số x");
    assertThat(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(text.given(0)).isEqualTo(1);
    assertThat(text.given(2)).isEqualTo(5);
    assertThat(typed.charAt(text.given(text.text().length() - 1))).isEqualTo('x');
    assertThat(text.at(new Span(3, 5))).isEqualTo("Tỷ");
  }

  @Test
  void foldingKeepsPlaces() {
    String text = "Đề án “Kiểm soát” – DS֊KHHGĐ ● ỦY";
    assertThat(Fold.of(text)).isEqualTo("de an \"kiem soat\" - ds-khhgd • uy").hasSameSizeAs(text);
  }

  @Test
  void aPassageGivesWordsAndPlaces() {
    Document document = Document.of(SourceText.of("## **Số:**  *114* /KH-\nUBND, xong"));
    Line first = document.lines().getFirst();
    Line second = document.lines().get(1);
    Passage passage = document.passage(List.of(first.span(), second.span()));
    assertThat(passage.clean()).isEqualTo("Số: 114 /KH-UBND, xong");
    int at = passage.folded().indexOf("114");
    assertThat(passage.words(at, at + 3)).isEqualTo("114");
    assertThat(document.source().at(passage.span(at, at + 3))).isEqualTo("114");
    Passage part = passage.part(4, passage.length());
    assertThat(part.clean()).isEqualTo("114 /KH-UBND, xong");
    assertThat(document.source().at(part.span())).isEqualTo("114* /KH-\nUBND, xong");
  }

  @Test
  void aTextBrokenAtItsMarginIsPutTogether() {
    assertThat(
            paragraphs(
                """
                Đoạn thứ nhất dài gần hết chiều rộng của trang giấy nên phải xuống dòng ở
                đây rồi kết thúc.
                Đoạn thứ hai cũng dài gần hết chiều rộng của trang giấy, có tên riêng của
                Hà Nội ở đầu dòng sau.
                - Một gạch đầu dòng về phát triển kinh tế cũng dài gần hết cả chiều rộng
                - xã hội của địa phương.
                """))
        .containsExactly(
            "Đoạn thứ nhất dài gần hết chiều rộng của trang giấy nên phải xuống dòng ở đây rồi kết"
                + " thúc.",
            "Đoạn thứ hai cũng dài gần hết chiều rộng của trang giấy, có tên riêng của Hà Nội ở đầu"
                + " dòng sau.",
            "Một gạch đầu dòng về phát triển kinh tế cũng dài gần hết cả chiều rộng - xã hội của địa"
                + " phương.");
  }

  @Test
  void aPageBreakInASentenceIsNoEnd() {
    String long1 = "Tuyên truyền các nội dung, thông điệp ".repeat(8) + "để mỗi";
    assertThat(paragraphs(long1 + "\n\n3\n\ncặp vợ chồng nên có hai con.\n\nMột đoạn mới.\n"))
        .containsExactly(long1 + " cặp vợ chồng nên có hai con.", "Một đoạn mới.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "IV. TỔ CHỨC; ROMAN; IV",
        "I MỤC TIÊU; ROMAN; I",
        "XII. Khác; ROMAN; XII",
        "A. MỤC TIÊU; CAPITAL; A",
        "Phần II. Nội dung; PART; P2",
        "1. Mục đích; ARABIC; 1",
        "1) mục đích; ARABIC; 1",
        "2.5. Mục tiêu 4; ARABIC; 2.5",
        "1.2.3 Thích ứng; ARABIC; 1.2.3",
        "Hoạt động 01: Tập huấn; LABEL; 1",
        "đ) Nội dung; LETTER; đ",
        "- Một; DASH; ''",
        "-  80% nam; DASH; ''",
        "֊ Báo cáo; DASH; ''",
        "+ Hai; PLUS; ''"
      })
  void markersAreKnown(String line, Marker.Kind kind, String code) {
    Document document = Document.of(SourceText.of(line));
    Marker marker = document.lines().getFirst().marker().orElseThrow();
    assertThat(marker.kind()).isEqualTo(kind);
    assertThat(marker.code()).isEqualTo(code == null ? "" : code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.254 ca mắc mới",
        "2021 - 2025",
        "--------",
        "Mục tiêu chung",
        "Vì sức khỏe",
        "30/11/2024."
      })
  void otherLinesHaveNone(String line) {
    assertThat(Document.of(SourceText.of(line)).lines().getFirst().marker()).isEmpty();
  }

  @Test
  void cellsKeepTheirPlaces() {
    Document document = Document.of(SourceText.of("\tCử cán bộ\tHàng năm\t\n| 1 | Tập huấn | |\n"));
    assertThat(document.lines().get(0).cells().stream().map(Passage::clean))
        .containsExactly("", "Cử cán bộ", "Hàng năm", "");
    assertThat(document.lines().get(1).cells().stream().map(Passage::clean))
        .containsExactly("1", "Tập huấn", "");
  }

  @Test
  void aLostRomanNumberIsFoundAgain() {
    Document document =
        Document.of(SourceText.of("II. NHIỆM VỤ\n\n1. Một\n\n1. KINH PHÍ\n\nIV. TỔ CHỨC\n"));
    List<Paragraph> paragraphs = Paragraphs.of(document, document.lines());
    assertThat(paragraphs.stream().map(one -> one.marker().code()))
        .containsExactly("II", "1", "III", "IV");
  }

  @Test
  void aTextWithoutAccentsIsDamaged() {
    String words = "Thuc hien Chuong trinh dieu chinh muc sinh tren dia ban tinh nam hai khong ";
    assertThat(Document.of(SourceText.of(words.repeat(4))).quality())
        .isEqualTo(TextQuality.DAMAGED);
    String sound = "Thực hiện Chương trình điều chỉnh mức sinh trên địa bàn tỉnh năm hai không ";
    assertThat(Document.of(SourceText.of(sound.repeat(4))).quality()).isEqualTo(TextQuality.SOUND);
  }

  @Test
  void aScannersSlipsAreMendedWhereTheTextIsDamaged() {
    String damaged = "ngdy 23 thdng 01 nam 2024 T6 churc thuc hién HOAT PONG ".repeat(6);
    Passage passage = Document.of(SourceText.of(damaged)).lines().getFirst().passage();
    assertThat(passage.folded()).startsWith("ngay 23 ").contains("to chuc thuc hien hoat dong");
    int at = passage.folded().indexOf("hoat dong");
    assertThat(passage.words(at, at + 9)).isEqualTo("HOAT PONG");
  }
}
