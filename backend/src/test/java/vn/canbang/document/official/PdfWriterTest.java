package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The PDF is read back as another program would read it. */
class PdfWriterTest {

  private static PDDocument read(OfficialDocument document) throws IOException {
    return Loader.loadPDF(PdfWriter.write(document));
  }

  private static List<String> pages(PDDocument pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(pdf));
    }
    return pages;
  }

  /** The text between the margins, without any space. */
  private static String text(PDDocument pdf, String note) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String page : pages(pdf)) {
      page.lines()
          .filter(line -> !line.strip().equals(note) && !line.strip().matches("\\d{1,2}"))
          .forEach(line -> text.append(Texts.bare(line)));
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource
  void saysEverythingAndHeadingsStandInOrder(PaperPlan plan) throws IOException {
    OfficialDocument document = plan.document();
    try (PDDocument pdf = read(document)) {
      String text = text(pdf, document.note());
      int at = 0;
      for (String heading : Texts.headings(document)) {
        int found = text.indexOf(Texts.bare(heading), at);
        assertThat(found).as(heading).isNotNegative();
        at = found + 1;
      }
      assertThat(Texts.of(document).stream().filter(each -> !each.matches("\\d*")).map(Texts::bare))
          .allMatch(text::contains, "found in the text of the pages");
    }
  }

  @ParameterizedTest
  @CsvSource({"DONG_LAI, 4", "KIEN_HAI, 4", "CU_KHOI, 8", "BAC_GIANG, 7", "LONG_BIEN, 9"})
  void hasSoManyPagesOfA4EachWithItsNoteAndFromTheSecondItsNumber(PaperPlan plan, int count)
      throws IOException {
    OfficialDocument document = plan.document();
    try (PDDocument pdf = read(document)) {
      List<String> pages = pages(pdf);
      assertThat(pages).hasSize(count);
      int annexPages = plan == PaperPlan.CU_KHOI ? 3 : document.annexes().size();
      for (int at = 0; at < count; at++) {
        PDRectangle paper = pdf.getPage(at).getMediaBox();
        boolean inAnnex = at >= count - annexPages;
        boolean wide = inAnnex && plan == PaperPlan.CU_KHOI;
        assertThat(Math.round(paper.getWidth())).isEqualTo(wide ? 842 : 595);
        assertThat(pages.get(at)).contains(document.note());
        int number = 1 + (inAnnex ? at - (count - annexPages) : at);
        List<String> lines = pages.get(at).lines().map(String::strip).toList();
        if (number == 1) {
          assertThat(lines).noneMatch(line -> line.equals("1") && !wide);
          assertThat(lines.getFirst()).isNotEqualTo("1");
        } else {
          assertThat(lines).contains(Integer.toString(number));
        }
      }
    }
  }

  @Test
  void columnsAreNamedOnEveryPageOfATable() throws IOException {
    try (PDDocument pdf = read(PaperPlan.CU_KHOI.document())) {
      List<String> pages = pages(pdf);
      assertThat(pages.subList(5, 8)).allMatch(page -> page.contains("Bộ phận thực hiện"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bearsItsLettersAndItsTitle(PaperPlan plan) throws IOException {
    OfficialDocument document = plan.document();
    try (PDDocument pdf = read(document)) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Kế hoạch: " + document.head().subject());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).contains("LiberationSerif");
        }
      }
    }
  }

  @Test
  void drawsEveryLetterOfVietnamese() throws IOException {
    String letters = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    for (Fonts font : Fonts.values()) {
      try (var bytes = font.open()) {
        var glyphs =
            new org.apache.fontbox.ttf.TTFParser()
                .parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(bytes.readAllBytes()))
                .getUnicodeCmapLookup();
        assertThat((letters + letters.toUpperCase(java.util.Locale.ROOT) + "“”‘’–…").codePoints())
            .allMatch(letter -> glyphs.getGlyphId(letter) > 0);
      }
    }
  }

  @Test
  void textStaysTextWhateverItHolds() throws IOException {
    OfficialDocument document = HostileDocument.make();
    try (PDDocument pdf = read(document)) {
      String text = text(pdf, "");
      assertThat(text)
          .contains(Texts.bare(HostileDocument.FORMULA), HostileDocument.BROKEN_CLEANED)
          .contains(Texts.bare("<script>alert(1)</script>"), "w".repeat(20));
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }
}
