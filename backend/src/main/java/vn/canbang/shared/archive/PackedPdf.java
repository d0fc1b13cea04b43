package vn.canbang.shared.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks over the bytes of a PDF before any library does: what its streams unpack to is counted, for
 * a library unpacks some of them while it opens the file. Pictures are never unpacked and not
 * counted.
 */
public final class PackedPdf {

  private static final int MOST_UNPACKED = 50 << 20;
  private static final int DICTIONARY = 600;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  /** Ways of packing that unpack to more, beside the one that is counted here. */
  private static final Pattern OTHER_FILTERS =
      Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");

  private static final Pattern TWICE =
      Pattern.compile("/Fl(?:ateDecode)?\\b[^<>]*/Fl(?:ateDecode)?\\b");

  private static final Pattern IN_LETTERS = Pattern.compile("/(?:ASCII85Decode|A85)\\b");

  private final byte[] bytes;
  private final byte[] into = new byte[1 << 16];
  private long unpacked;

  private PackedPdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether no more comes out of its streams than anybody should open. */
  public static boolean isBounded(byte[] bytes) {
    return new PackedPdf(bytes).areStreamsBounded();
  }

  private boolean areStreamsBounded() {
    int at = find(STREAM, 0);
    while (at >= 0) {
      int from = behindLineEnd(at + STREAM.length);
      boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n';
      if (from > 0 && !ends && !isBounded(dictionary(at), from)) {
        return false;
      }
      at = find(STREAM, at + STREAM.length);
    }
    return true;
  }

  private String dictionary(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    int begins = before.lastIndexOf(" obj");
    return begins < 0 ? before : before.substring(begins);
  }

  private boolean isBounded(String dictionary, int from) {
    if (PICTURE.matcher(dictionary).find() && !dictionary.contains("/ObjStm")) {
      return true;
    }
    if (OTHER_FILTERS.matcher(dictionary).find() || TWICE.matcher(dictionary).find()) {
      return false;
    }
    if (IN_LETTERS.matcher(dictionary).find()) {
      byte[] decoded = fromLetters(from);
      return inflates(decoded, 0, decoded.length);
    }
    return inflates(bytes, from, bytes.length - from);
  }

  /** Whatever is there is tried: what a dictionary says of its stream proves nothing. */
  private boolean inflates(byte[] packed, int from, int length) {
    if (length < 2 || (packed[from] & 0x0F) != 8) {
      return true;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, from, length);
      while (!inflater.finished()) {
        int read = inflater.inflate(into);
        if (read == 0) {
          return true;
        }
        unpacked += read;
        if (unpacked > MOST_UNPACKED) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      // No packed stream, or a broken one: reading it will say so.
      return true;
    } finally {
      inflater.end();
    }
  }

  /** Five letters for four bytes, which makes less of it, never more. */
  private byte[] fromLetters(int from) {
    int end = find(END, from);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    long group = 0;
    int count = 0;
    for (int at = from; at < (end < 0 ? bytes.length : end) && bytes[at] != '~'; at++) {
      int letter = bytes[at];
      if (letter == 'z' && count == 0) {
        decoded.write(new byte[4], 0, 4);
      } else if (letter >= '!' && letter <= 'u') {
        group = group * 85 + (letter - '!');
        if (++count == 5) {
          for (int shift = 24; shift >= 0; shift -= 8) {
            decoded.write((int) (group >> shift));
          }
          group = 0;
          count = 0;
        }
      }
    }
    return decoded.toByteArray();
  }

  private int behindLineEnd(int at) {
    if (at < bytes.length && bytes[at] == '\n') {
      return at + 1;
    }
    return at + 1 < bytes.length && bytes[at] == '\r'
        ? bytes[at + 1] == '\n' ? at + 2 : at + 1
        : -1;
  }

  private int find(byte[] words, int from) {
    int last = bytes.length - words.length;
    for (int at = from; at <= last; at++) {
      int same = 0;
      while (same < words.length && bytes[at + same] == words[same]) {
        same++;
      }
      if (same == words.length) {
        return at;
      }
    }
    return -1;
  }
}
