package vn.canbang.shared.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an instance keeps in memory of a catalogue. It asks the database each time whether it was
 * changed, by whichever instance, and reads it anew if so.
 *
 * @param <T> what is kept; nobody may change it
 */
public final class CatalogueCopy<T> {

  private final String catalogue;
  private final Catalogues catalogues;
  private final Supplier<T> reader;
  private volatile @Nullable Kept<T> kept;

  /**
   * @param reader reads it from the database
   */
  public CatalogueCopy(String catalogue, Catalogues catalogues, Supplier<T> reader) {
    this.catalogue = catalogue;
    this.catalogues = catalogues;
    this.reader = reader;
  }

  private record Kept<T>(long revision, T value) {}

  /**
   * The catalogue as it is committed. A transaction may not ask: it would read what it has changed
   * itself, and everybody would be shown that even if it is rolled back.
   */
  public T get() {
    if (QuarkusTransaction.isActive()) {
      throw new IllegalStateException(catalogue + " cannot be kept as a transaction sees it");
    }
    Kept<T> found = kept;
    if (found == null || found.revision() != catalogues.revision(catalogue)) {
      found = read();
    }
    return found.value();
  }

  /**
   * The revision is read first: a change that comes in between is kept under the revision before it
   * and read once more.
   */
  private synchronized Kept<T> read() {
    long revision = catalogues.revision(catalogue);
    Kept<T> found = kept;
    if (found == null || found.revision() != revision) {
      found = new Kept<>(revision, reader.get());
      kept = found;
    }
    return found;
  }
}
