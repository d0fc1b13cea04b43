package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The DOCX is read back as another program would read it. */
class DocxWriterTest {

  private static XWPFDocument read(OfficialDocument document) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All paragraphs in the order of reading, those in tables too. */
  private static List<XWPFParagraph> paragraphs(XWPFDocument docx) {
    List<XWPFParagraph> found = new ArrayList<>();
    for (IBodyElement element : docx.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        found.add(paragraph);
      } else if (element instanceof XWPFTable table) {
        table.getRows().stream()
            .map(XWPFTableRow::getTableCells)
            .flatMap(List::stream)
            .map(XWPFTableCell::getParagraphs)
            .forEach(found::addAll);
      }
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void saysEverythingInOrderAndHeadingsAreHeadings(PaperPlan plan) throws IOException {
    OfficialDocument document = plan.document();
    try (XWPFDocument docx = read(document)) {
      List<XWPFParagraph> paragraphs = paragraphs(docx);
      assertThat(
              paragraphs.stream()
                  .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
                  .map(XWPFParagraph::getText))
          .isEqualTo(Texts.headings(document));
      assertThat(paragraphs.stream().map(XWPFParagraph::getText))
          .containsSubsequence(Texts.of(document));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isLaidOutAsTheDecreeAsks(PaperPlan plan) throws IOException, XmlException {
    try (XWPFDocument docx = read(plan.document())) {
      CTStyles styles = docx.getStyle();
      assertThat(styles.getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0).getAscii())
          .isEqualTo("Times New Roman");
      assertThat(styles.getDocDefaults().getRPrDefault().getRPr().getSzArray(0).getVal())
          .isEqualTo(BigInteger.valueOf(28));
      CTSectPr first = sections(docx).getFirst();
      assertThat(first.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
      assertThat(first.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
      assertThat(first.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
      assertThat(first.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1134));
      assertThat(first.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
      assertThat(first.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1134));
      assertThat(first.isSetTitlePg()).isTrue();
      assertThat(docx.getHeaderList().stream().map(XWPFHeader::getParagraphs))
          .anyMatch(
              header ->
                  header.stream()
                      .flatMap(line -> line.getCTP().getFldSimpleList().stream())
                      .anyMatch(field -> field.getInstr().equals("PAGE")));
      assertThat(docx.getFooterList())
          .allMatch(footer -> footer.getText().strip().equals(OfficialDocument.NOTE));
    }
  }

  @Test
  void everyStyleUsedExists() throws IOException {
    for (PaperPlan plan : PaperPlan.values()) {
      try (XWPFDocument docx = read(plan.draft())) {
        assertThat(paragraphs(docx).stream().map(XWPFParagraph::getStyle).distinct())
            .allMatch(style -> docx.getStyles().styleExist(style));
      }
    }
  }

  @Test
  void annexOfActivitiesStandsOnPagesLaidCrosswise() throws IOException {
    try (XWPFDocument docx = read(PaperPlan.CU_KHOI.document())) {
      List<CTSectPr> sections = sections(docx);
      assertThat(sections).hasSize(2);
      assertThat(sections.getFirst().getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
      CTSectPr annex = sections.getLast();
      assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(annex.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
      assertThat(annex.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
      XWPFTable table = docx.getTables().getLast();
      assertThat(table.getRows()).hasSize(20);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getTableCells()).hasSize(2);
      assertThat(table.getRow(1).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
          .isEqualTo(BigInteger.valueOf(4));
      assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("Tháng 1 hàng năm");
      assertThat(
              table.getCTTbl().getTblGrid().getGridColList().stream()
                  .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                  .sum())
          .isEqualTo(DocxPages.WIDE_TEXT_WIDTH);
    }
  }

  @Test
  void signatureKeepsALineOfTheTextOnItsPage() throws IOException {
    try (XWPFDocument docx = read(PaperPlan.KIEN_HAI.document())) {
      List<IBodyElement> elements = docx.getBodyElements();
      int foot = elements.indexOf(docx.getTables().getLast());
      assertThat(((XWPFParagraph) elements.get(foot - 1)).isKeepNext()).isTrue();
      assertThat(docx.getTables().getLast().getRow(0).isCantSplitRow()).isTrue();
    }
  }

  @Test
  void textStaysTextWhateverItHolds() throws IOException {
    OfficialDocument document = HostileDocument.make();
    try (XWPFDocument docx = read(document)) {
      List<String> texts = paragraphs(docx).stream().map(XWPFParagraph::getText).toList();
      assertThat(texts)
          .contains("I. " + HostileDocument.MARKUP, HostileDocument.FORMULA)
          .anyMatch(text -> text.startsWith(HostileDocument.BROKEN_CLEANED));
      assertThat(paragraphs(docx))
          .allSatisfy(each -> assertThat(each.getCTP().getFldSimpleList()).isEmpty());
    }
    assertThat(relationships(DocxWriter.write(document))).doesNotContain("External", "example.org");
  }

  private static List<CTSectPr> sections(XWPFDocument docx) {
    List<CTSectPr> found = new ArrayList<>();
    docx.getParagraphs().stream()
        .map(each -> each.getCTP().getPPr())
        .filter(Objects::nonNull)
        .filter(properties -> properties.isSetSectPr())
        .forEach(properties -> found.add(properties.getSectPr()));
    found.add(docx.getDocument().getBody().getSectPr());
    return found;
  }

  private static String relationships(byte[] docx) throws IOException {
    StringBuilder found = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".rels")) {
          found.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return found.toString();
  }
}
