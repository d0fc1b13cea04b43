package vn.canbang.shared.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/**
 * Takes a batch apart into its items as bytes, one at a time and never more than one of them in
 * memory. Each line is a text of its own, and one that is broken is one broken item; an array is
 * one text, and broken anywhere it is broken whole.
 */
public final class BatchItems implements AutoCloseable {

  /** As many bytes as one item may have. */
  public static final int MOST_BYTES_OF_ITEM = 1 << 20;

  private static final int BUFFER = 1 << 16;

  /** Whoever sends more is told of these. */
  private static final int MOST_FAULTS = 1_000;

  private final InputStream bytes;
  private final boolean ndjson;
  private boolean begun;
  private boolean ended;
  private boolean afterComma;

  private BatchItems(InputStream bytes, boolean ndjson) {
    this.bytes = bytes;
    this.ndjson = ndjson;
  }

  public static BatchItems of(BatchUpload upload) {
    try {
      return new BatchItems(
          new BufferedInputStream(Files.newInputStream(upload.file()), BUFFER), upload.ndjson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many there are; 400 with all its faults when the text of an array is no JSON. */
  public static int count(BatchUpload upload) {
    int total = 0;
    List<Fault> faults = new ArrayList<>();
    try (BatchItems items = of(upload)) {
      for (Item item = items.next(); item != null; item = items.next()) {
        if (!items.ndjson && faults.size() < MOST_FAULTS) {
          item.faults("/" + total).forEach(faults::add);
        }
        total++;
      }
    }
    if (!faults.isEmpty()) {
      throw ProblemException.malformed(faults);
    }
    return total;
  }

  /** An item as it came. */
  public static final class Item {

    private final byte @Nullable [] bytes;

    private Item(byte @Nullable [] bytes) {
      this.bytes = bytes;
    }

    /** Null for one that is larger than {@link #MOST_BYTES_OF_ITEM}. */
    public byte @Nullable [] bytes() {
      return bytes;
    }

    /** What keeps its text from being JSON. */
    private List<Fault> faults(String place) {
      FaultList faults = new FaultList();
      if (bytes != null) {
        try {
          JsonText.read(bytes, faults);
        } catch (ProblemException unreadable) {
          // It is among the faults.
        }
      }
      return faults.below(place);
    }
  }

  /** The next item, null at the end; 400 when the array itself is broken. */
  public @Nullable Item next() {
    try {
      return ended ? null : ndjson ? line() : element();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line that is not blank. */
  private @Nullable Item line() throws IOException {
    Collected line = new Collected();
    for (int b = bytes.read(); ; b = bytes.read()) {
      ended = b < 0;
      if (ended || b == '\n') {
        if (!line.blank()) {
          return line.item();
        }
        if (ended) {
          return null;
        }
        line = new Collected();
      } else {
        line.add(b);
      }
    }
  }

  /** The next value of the array, up to the comma or bracket behind it. */
  private @Nullable Item element() throws IOException {
    if (!begun) {
      begun = true;
      if (afterSpace() != '[') {
        throw broken("json.type.array");
      }
    }
    Collected element = new Collected();
    int depth = 0;
    boolean text = false;
    boolean escaped = false;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      if (text) {
        text = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        text = true;
      } else if (depth == 0 && (b == ',' || b == ']')) {
        if (b == ']') {
          return last(element);
        }
        afterComma = true;
        return element.item();
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      element.add(b);
    }
    throw broken("batch.array-open");
  }

  private @Nullable Item last(Collected element) throws IOException {
    ended = true;
    if (afterSpace() >= 0) {
      throw broken("batch.array-more");
    }
    // Behind a comma an item has to come: an empty one is found broken.
    return element.blank() && !afterComma ? null : element.item();
  }

  private int afterSpace() throws IOException {
    int b = bytes.read();
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      b = bytes.read();
    }
    return b;
  }

  private static ProblemException broken(String code) {
    return ProblemException.malformed(List.of(Fault.of("", code, null)));
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of an item; of one that is too large only that it is. */
  private static final class Collected {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean blank = true;
    private long size;

    void add(int b) {
      blank &= b == ' ' || b == '\t' || b == '\r' || b == '\n';
      if (++size <= MOST_BYTES_OF_ITEM) {
        kept.write(b);
      }
    }

    boolean blank() {
      return blank;
    }

    Item item() {
      return new Item(size > MOST_BYTES_OF_ITEM ? null : kept.toByteArray());
    }
  }
}
