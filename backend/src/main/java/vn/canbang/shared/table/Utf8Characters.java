package vn.canbang.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text in UTF-8, with the line each stands on. A byte order mark is skipped.
 * What is not UTF-8 is refused with its line: guessing another encoding would turn names into
 * others.
 */
final class Utf8Characters implements AutoCloseable {

  static final int END = -1;

  private static final int AT_ONCE = 16 << 10;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE).flip();
  private final CharBuffer characters = CharBuffer.allocate(AT_ONCE).flip();
  private boolean ended;
  private int line = 1;

  Utf8Characters(InputStream in) {
    this.in = in;
    fill();
    if (bytes.remaining() >= 2) {
      int first = bytes.getShort(bytes.position()) & 0xFFFF;
      if (first == 0xFEFF || first == 0xFFFE) {
        throw TableFaults.file("table.encoding-utf16");
      }
    }
    if (peek() == '\uFEFF') {
      characters.get();
    }
  }

  /** The next character, which is left for {@link #next}; {@link #END} at the end. */
  int peek() {
    if (!characters.hasRemaining() && !decode()) {
      return END;
    }
    return characters.get(characters.position());
  }

  /** The next character; a line ends in LF, CR or both, which comes as one LF. */
  int next() {
    int next = peek();
    if (next == END) {
      return END;
    }
    characters.get();
    if (next == '\r' && peek() == '\n') {
      characters.get();
    }
    if (next == '\r' || next == '\n') {
      line++;
      return '\n';
    }
    return next;
  }

  /** The line of the character that comes next, from 1. */
  int line() {
    return line;
  }

  /** Whether there are characters left. */
  private boolean decode() {
    characters.clear();
    boolean more = true;
    while (more && characters.position() == 0) {
      CoderResult result = decoder.decode(bytes, characters, ended);
      if (result.isError()) {
        if (characters.position() == 0) {
          throw TableFaults.line(line, "table.encoding");
        }
        // What stands before is still good: the fault is met again on its own line.
        break;
      }
      more = !ended;
      if (more) {
        fill();
      }
    }
    characters.flip();
    return characters.hasRemaining();
  }

  private void fill() {
    bytes.compact();
    try {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        ended = true;
      } else {
        bytes.position(bytes.position() + read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.flip();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
