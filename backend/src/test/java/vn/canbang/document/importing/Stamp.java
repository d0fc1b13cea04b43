package vn.canbang.document.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import vn.canbang.shared.http.DocumentUpload;

/** The places where the stamp of a state secret stands in documents. */
enum Stamp {
  HEADER(DocumentUpload.DOCX) {
    @Override
    void put(XWPFDocument docx) {
      docx.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("MẬT");
    }
  },
  FIRST_HEADER(DocumentUpload.DOCX) {
    @Override
    void put(XWPFDocument docx) {
      docx.createHeader(HeaderFooterType.FIRST).createParagraph().createRun().setText("TỐI MẬT");
    }
  },
  FOOTER(DocumentUpload.DOCX) {
    @Override
    void put(XWPFDocument docx) {
      docx.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("MẬT");
    }
  },
  /** A table of one cell on the first page. */
  CELL(DocumentUpload.DOCX) {
    @Override
    void put(XWPFDocument docx) {
      docx.createTable(1, 1).getRow(0).getCell(0).setText("TUYỆT MẬT");
    }
  },
  /** A box that floats over the first page. */
  BOX(DocumentUpload.DOCX) {
    @Override
    void put(XWPFDocument docx) {
      draw(
          docx,
          "<w:txbxContent><w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p></w:txbxContent>");
    }
  },
  /** Drawn over the page as a picture of letters. */
  WATERMARK(DocumentUpload.DOCX) {
    @Override
    void put(XWPFDocument docx) {
      draw(docx, "<v:textpath xmlns:v='urn:schemas-microsoft-com:vml' string='MẬT'/>");
    }
  },
  TOP_OF_EVERY_PAGE(DocumentUpload.PDF) {
    @Override
    byte[] file() {
      return pdf();
    }
  };

  private static final String TEXT = "Kế hoạch công tác dân số năm 2025 của Trung tâm Y tế huyện";
  private static final String FONT = "/document/fonts/LiberationSerif-Regular.ttf";

  private final String mediaType;

  Stamp(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  void put(XWPFDocument docx) {}

  byte[] file() {
    try (XWPFDocument docx = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      put(docx);
      docx.createParagraph().createRun().setText(TEXT);
      docx.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(XWPFDocument docx, String shape) {
    CTR run = docx.createParagraph().createRun().getCTR();
    try {
      run.addNewPict()
          .set(
              org.apache.xmlbeans.XmlObject.Factory.parse(
                  "<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                      + shape
                      + "</xml-fragment>"));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pdf() {
    try (PDDocument pdf = new PDDocument();
        InputStream letters = Stamp.class.getResourceAsStream(FONT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDType0Font font = PDType0Font.load(pdf, letters);
      for (int number = 1; number <= 3; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          line(content, font, 800, "MẬT");
          line(content, font, 700, TEXT);
          line(content, font, 680, "Trang này nói về mục tiêu thứ " + number);
        }
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(PDPageContentStream content, PDType0Font font, int height, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 14);
    content.newLineAtOffset(85, height);
    content.showText(text);
    content.endText();
  }
}
