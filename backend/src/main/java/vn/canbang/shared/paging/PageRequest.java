package vn.canbang.shared.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/**
 * What part of a list is asked for: {@code limit} 1..200 (default 50), the cursor of an earlier
 * answer, and whether to count.
 */
public record PageRequest(int limit, int offset, boolean count) {

  public static final int MAX_LIMIT = 200;
  private static final int MAX_OFFSET = 1_000_000;

  public static PageRequest of(
      @Nullable Integer limit, @Nullable String cursor, @Nullable Boolean count) {
    if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
      throw ProblemException.malformed(
          List.of(Fault.of("?limit", "parameter.range", limit, 1, MAX_LIMIT)));
    }
    return new PageRequest(
        limit == null ? 50 : limit,
        cursor == null ? 0 : decode(cursor),
        Boolean.TRUE.equals(count));
  }

  private static int decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int offset = text.startsWith("o") ? Integer.parseInt(text.substring(1)) : -1;
      if (offset >= 0 && offset <= MAX_OFFSET) {
        return offset;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: a cursor that is not ours is refused like any other bad parameter.
    }
    throw ProblemException.malformed(
        List.of(Fault.of("?cursor", "parameter.cursor", cursor.length() > 60 ? null : cursor)));
  }

  /** Cuts {@code fetched}, read with one row more than the limit, to a page. */
  public <T> Page<T> page(List<T> fetched, LongSupplier total) {
    boolean more = fetched.size() > limit;
    String next =
        more
            ? Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("o" + (offset + limit)).getBytes(StandardCharsets.US_ASCII))
            : null;
    return new Page<>(
        List.copyOf(more ? fetched.subList(0, limit) : fetched),
        next,
        count ? total.getAsLong() : null);
  }

  /** Of all that fit those to read: a page and one more. */
  public <T> List<T> fetched(List<T> all) {
    int from = Math.min(offset, all.size());
    return all.subList(from, Math.min(from + fetchSize(), all.size()));
  }

  /** Rows to read: one more than the limit tells whether a next page exists. */
  public int fetchSize() {
    return limit + 1;
  }
}
