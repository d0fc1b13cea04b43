package vn.canbang.document.extraction;

import static vn.canbang.document.extraction.DocumentTexts.refused;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the letters and the upright and level strokes of a page, and makes lines of them. */
final class PdfPage extends PDFTextStripper {

  private static final int MOST_CONTENT = 8 << 20;
  private static final int MOST_LETTERS = 60_000;
  private static final int MOST_STROKES = 20_000;

  private final List<TextPosition> letters = new ArrayList<>();
  private final PdfTable.Strokes strokes = new PdfTable.Strokes();

  PdfPage() throws IOException {
    for (String name :
        List.of("re", "m", "l", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
      addOperator(new Path(this, name));
    }
  }

  List<PdfLines.Line> read(PDPage page) throws IOException {
    refuseTooMuch(page);
    setStartPage(1);
    setEndPage(1);
    processPage(page);
    float height = page.getCropBox().getHeight();
    return new PdfLines(letters, PdfTable.of(strokes, height)).lines();
  }

  private static void refuseTooMuch(PDPage page) throws IOException {
    if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null) {
      return;
    }
    try (InputStream content = page.getContents()) {
      if (content.readNBytes(MOST_CONTENT + 1).length > MOST_CONTENT) {
        throw refused("bomb");
      }
    }
  }

  /** Letters come one by one; what PDFBox would make of them is not asked for. */
  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getUnicode() != null) {
      letters.add(text);
    }
    if (letters.size() > MOST_LETTERS) {
      throw refused("too-long", DocumentTexts.MOST_CHARACTERS, 20_000);
    }
  }

  @Override
  protected void writePage() {
    // Lines are made of the letters elsewhere.
  }

  /** Notes where the corners of a path lie; its colour and width do not matter. */
  private final class Path extends OperatorProcessor {

    private final String name;

    Path(PDFStreamEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[4];
      for (int i = 0; i < Math.min(4, operands.size()); i++) {
        if (operands.get(i) instanceof COSNumber number) {
          numbers[i] = number.floatValue();
        }
      }
      Matrix at = getContext().getGraphicsState().getCurrentTransformationMatrix();
      var from = at.transformPoint(numbers[0], numbers[1]);
      if (strokes.size() > MOST_STROKES) {
        return;
      }
      switch (name) {
        case "re" -> {
          var to = at.transformPoint(numbers[0] + numbers[2], numbers[1] + numbers[3]);
          strokes.rectangle(from.x, from.y, to.x, to.y);
        }
        case "m" -> strokes.moveTo(from.x, from.y);
        case "l" -> strokes.lineTo(from.x, from.y);
        // A path that only bounds what is drawn next is no stroke.
        case "n" -> strokes.forget();
        default -> strokes.draw();
      }
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
