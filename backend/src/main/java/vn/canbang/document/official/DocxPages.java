package vn.canbang.document.official;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The paper of a DOCX, in twips: A4, margins 20/20/30/20 mm, the page's number in the middle of the
 * top margin from the second page of each part on, a note in the bottom margin.
 */
final class DocxPages {

  static final int TEXT_WIDTH = 9071;
  static final int WIDE_TEXT_WIDTH = 14003;
  static final int HEAD_LEFT = 3720;
  static final int HEAD_RIGHT = TEXT_WIDTH - HEAD_LEFT;

  private static final int SHORT_SIDE = 11906;
  private static final int LONG_SIDE = 16838;
  private static final int MARGIN = 1134;
  private static final int BINDING_MARGIN = 1701;
  private static final int TO_PAGE_NUMBER = 567;

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD = "http://schemas.microsoft.com/office/word";

  private final XWPFDocument docx;
  private final CTSectPr part;

  private DocxPages(XWPFDocument docx, CTSectPr part) {
    this.docx = docx;
    this.part = part;
  }

  /** Prepares the empty document: styles, properties, margins. */
  static DocxPages of(XWPFDocument docx, OfficialDocument document) throws IOException {
    try (InputStream styles =
        Objects.requireNonNull(DocxPages.class.getResourceAsStream("/document/styles.xml"))) {
      docx.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    } catch (XmlException e) {
      throw new IOException(e);
    }
    describe(docx.getProperties(), document.head());
    forCurrentWord(docx);
    CTSectPr part = CTSectPr.Factory.newInstance();
    XWPFHeaderFooterPolicy margins = new XWPFHeaderFooterPolicy(docx, part);
    XWPFParagraph number = margins.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
    number.setStyle("PageNumber");
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    margins.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph().setStyle("PageNumber");
    note(margins.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph(), document);
    note(margins.createFooter(XWPFHeaderFooterPolicy.FIRST).createParagraph(), document);
    part.addNewTitlePg();
    part.addNewPgNumType().setStart(BigInteger.ONE);
    return new DocxPages(docx, part);
  }

  private static void note(XWPFParagraph paragraph, OfficialDocument document) {
    paragraph.setStyle("Note");
    paragraph.createRun().setText(document.note());
  }

  private static void describe(POIXMLProperties properties, OfficialDocument.Head head) {
    properties.getCoreProperties().setTitle(Printable.line(head.type() + ": " + head.subject()));
    properties.getCoreProperties().setCreator(Printable.line(String.join(" ", head.issuer())));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Cân Bằng");
  }

  /** Without this Word takes the file for one of its oldest and opens it in compatibility mode. */
  private static void forCurrentWord(XWPFDocument docx) {
    try (XmlCursor settings = docx.getSettings().getCTSettings().newCursor()) {
      settings.toEndToken();
      settings.beginElement(new QName(W, "compat", "w"));
      settings.beginElement(new QName(W, "compatSetting", "w"));
      settings.insertAttributeWithValue(new QName(W, "name", "w"), "compatibilityMode");
      settings.insertAttributeWithValue(new QName(W, "uri", "w"), WORD);
      settings.insertAttributeWithValue(new QName(W, "val", "w"), "15");
    }
  }

  /**
   * Ends a part of the document, whose paper is then known.
   *
   * @param after an empty paragraph, which carries the end
   * @param wide laid crosswise
   * @param last the document ends here
   */
  void end(XWPFParagraph after, boolean wide, boolean last) {
    after.setStyle("Rule");
    CTSectPr ended =
        last ? docx.getDocument().getBody().addNewSectPr() : after.getCTP().getPPr().addNewSectPr();
    ended.set(part);
    CTPageSz paper = ended.addNewPgSz();
    paper.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
    paper.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
    paper.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = ended.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(BINDING_MARGIN));
    margins.setHeader(BigInteger.valueOf(TO_PAGE_NUMBER));
    margins.setFooter(BigInteger.valueOf(TO_PAGE_NUMBER));
    margins.setGutter(BigInteger.ZERO);
  }
}
