package vn.canbang.document.official;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the bundled letters whatever font is asked for. Without it PDFBox looks through all
 * fonts of the machine and notes them in the home folder of whoever runs the service.
 */
public final class BundledFontMapper implements FontMapper {

  private BundledFontMapper() {}

  /** From now on; asking again changes nothing. */
  public static void use() {
    FontMappers.set(new BundledFontMapper());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Fonts.REGULAR.read(), false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Fonts.REGULAR.read(), false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo systemInfo) {
    return new CIDFontMapping(null, Fonts.REGULAR.read(), false);
  }
}
