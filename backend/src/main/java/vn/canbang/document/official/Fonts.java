package vn.canbang.document.official;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The bundled letters: Liberation Serif, as wide as Times New Roman, with all of Vietnamese. */
enum Fonts {
  REGULAR("Regular", 400, false),
  BOLD("Bold", 700, false),
  ITALIC("Italic", 400, true),
  BOLD_ITALIC("BoldItalic", 700, true);

  static final String FAMILY = "Liberation Serif";

  private final String file;
  private final int weight;
  private final boolean slanted;
  private @Nullable TrueTypeFont read;

  Fonts(String name, int weight, boolean slanted) {
    this.file = "/document/fonts/LiberationSerif-" + name + ".ttf";
    this.weight = weight;
    this.slanted = slanted;
  }

  InputStream open() {
    return Objects.requireNonNull(Fonts.class.getResourceAsStream(file));
  }

  /** Read when first asked for, and kept. */
  synchronized TrueTypeFont read() {
    if (read == null) {
      read = parse();
    }
    return read;
  }

  private TrueTypeFont parse() {
    try (InputStream bytes = open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * For one document, which takes in the letters that it uses. Without ligatures: Vietnamese needs
   * none, and PDFBox makes its rules for them anew for each word, nine tenths of all the work.
   */
  PDFont of(PDDocument document) throws IOException {
    TrueTypeFont font = parse();
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }

  int weight() {
    return weight;
  }

  boolean slanted() {
    return slanted;
  }
}
