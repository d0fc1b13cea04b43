package vn.canbang.calendar.feed;

import java.util.List;

/**
 * Folds the lines of iCalendar text: RFC 5545, 3.1, counts 75 octets without the line break, and
 * UTF-8 spends up to four on a character (three on "ế"). Libraries count characters, and so make
 * Vietnamese lines twice too long; ours counts octets and never cuts a character.
 */
final class OctetFolding {

  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n";

  private OctetFolding() {}

  /**
   * @param text unfolded lines, each ended by CRLF
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 20);
    for (String line : List.of(text.split(BREAK, 0))) {
      fold(line, folded);
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int wide = octets(character);
      if (octets + wide > MOST_OCTETS) {
        // The blank that says "goes on" counts on the new line.
        folded.append(BREAK).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += wide;
      i += Character.charCount(character);
    }
    folded.append(BREAK);
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
