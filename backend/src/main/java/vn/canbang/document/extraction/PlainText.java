package vn.canbang.document.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.canbang.shared.problem.ProblemException;

/**
 * Text as it is typed or pasted: UTF-8, with or without a byte order mark. Other encodings are
 * refused with their name rather than read to nonsense: UTF-16 by its mark or its zero bytes;
 * Windows-1258, TCVN3 and VNI because they are no UTF-8; and text whose letters are those of a
 * TCVN3 or VNI font, though its encoding is sound.
 */
final class PlainText {

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int MOST_SNIFFED = 4_096;

  /** Letters that only Vietnamese in Unicode has. */
  private static final Pattern VIETNAMESE = Pattern.compile("[\u01A0-\u01B0\u1EA0-\u1EF9]");

  /** Signs where a letter with its accents belongs: what fonts of TCVN3 drew, "KÕ ho¹ch". */
  private static final Pattern FONT_OF_OLD =
      Pattern.compile("\\p{L}[¡-¿](?:\\p{L}|\\b)|[¡-¿]\\p{L}{2,}|\\p{L}[ÕÖÓÌÐÊ]\\p{Ll}?\\b");

  private static final int MANY = 20;

  private PlainText() {}

  static String decode(byte[] bytes) {
    if (isUtf16(bytes)) {
      throw ProblemException.unprocessable("plan-import.encoding-utf16");
    }
    if (new FileKind(bytes).isNoText()) {
      throw ProblemException.unprocessable("plan-import.not-text");
    }
    String text = utf8(bytes);
    return refuseOldFonts(text);
  }

  private static String utf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw ProblemException.unprocessable("plan-import.encoding");
    }
  }

  /** Also the text of a document file may be written in such fonts. */
  static String refuseOldFonts(String text) {
    if (!VIETNAMESE.matcher(text).find()
        && FONT_OF_OLD.matcher(text).results().limit(MANY).count() >= MANY) {
      throw ProblemException.unprocessable("plan-import.old-font");
    }
    return text;
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == BYTE_ORDER_MARK || mark == 0xFFFE || everySecondIsZero(bytes);
  }

  /** Latin letters of UTF-16 without a mark have a zero byte each. */
  private static boolean everySecondIsZero(byte[] bytes) {
    int length = Math.min(MOST_SNIFFED, bytes.length) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = Math.max(even, odd);
    return length >= 8 && most * 4 >= length / 2 && Math.min(even, odd) * 8 < most;
  }
}
