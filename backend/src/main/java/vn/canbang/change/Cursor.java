package vn.canbang.change;

import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come: the number of the last change that it needs no more, and the beginning
 * of that row's link in the chain of the trail. By the link a reader of another history is found
 * out, as when the service goes on from an older copy of its database.
 *
 * @param link null where only a number was given
 */
record Cursor(long number, @Nullable String link) {

  static final String WRITTEN = "(0|[1-9][0-9]{0,15})(-[0-9a-f]{16})?";

  private static final int LINK = 16;

  /** Before the first change. */
  static final Cursor START = new Cursor(0, null);

  static Cursor of(@Nullable String written) {
    if (written == null) {
      return START;
    }
    int dash = written.indexOf('-');
    return dash < 0
        ? new Cursor(Long.parseLong(written), null)
        : new Cursor(Long.parseLong(written.substring(0, dash)), written.substring(dash + 1));
  }

  static Cursor at(long number, @Nullable String chain) {
    return new Cursor(number, number == 0 || chain == null ? null : chain.substring(0, LINK));
  }

  /** Whether the row of this number has that link. */
  boolean fits(@Nullable String chain) {
    return link == null || (chain != null && chain.startsWith(link));
  }

  @Override
  public String toString() {
    return link == null ? Long.toString(number) : number + "-" + link;
  }
}
