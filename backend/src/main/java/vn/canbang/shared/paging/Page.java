package vn.canbang.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most {@code limit} things
 * @param next opaque cursor of the next part, null at the end
 * @param total number of all things, only where {@code count=true} was asked
 */
public record Page<T>(
    @Schema(required = true) List<T> items, @Nullable String next, @Nullable Long total) {

  /** A list that is short by nature and comes whole. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(List.copyOf(items), null, null);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> to) {
    return new Page<>(items.stream().<R>map(to).toList(), next, total);
  }
}
