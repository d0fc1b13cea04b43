package vn.canbang.document.official;

import vn.canbang.shared.text.TextRules;

/** Text that may stand in a document of any format. */
final class Printable {

  private Printable() {}

  /** One composed line; without what XML cannot hold or nobody can see. */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    TextRules.composed(text)
        .codePoints()
        .forEach(
            point -> {
              String character = Character.toString(point);
              if (Character.isWhitespace(point)) {
                clean.append(' ');
              } else if (TextRules.refused(character).isEmpty()) {
                clean.append(character);
              }
            });
    return clean.toString();
  }
}
