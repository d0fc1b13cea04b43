package vn.canbang.document.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How wide bold text in Times New Roman is. The rules under the lines of the head are measured by
 * it, and lines that must not break anywhere are broken by it.
 */
final class BoldText {

  /** Of the font's own units a square of its size is so many wide. */
  private static final double UNITS_PER_EM = 2048;

  private BoldText() {}

  /** Width in points of the text set in {@code size} points. */
  static double width(String text, double size) {
    return text.codePoints().mapToLong(BoldText::advance).sum() * size / UNITS_PER_EM;
  }

  /** As few lines as fit the width in points, broken at spaces, and as equal as can be. */
  static List<String> lines(String text, double size, double width) {
    List<String> fewest = broken(text, size, width);
    for (double narrower = width - 4; narrower > width / 3; narrower -= 4) {
      List<String> lines = broken(text, size, narrower);
      if (lines.size() > fewest.size()
          || lines.stream().anyMatch(line -> width(line, size) > width)) {
        return fewest;
      }
      fewest = lines;
    }
    return fewest;
  }

  private static List<String> broken(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
      if (!lines.isEmpty() && width(longer, size) <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static long advance(int character) {
    try {
      TrueTypeFont font = Fonts.BOLD.read();
      return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
