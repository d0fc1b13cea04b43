package vn.canbang.shared.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.ProblemException;

/** Entity tags carry the version of an editable resource: {@code "7"}. */
public final class EntityTags {

  private EntityTags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Checks {@code If-Match} against the version at hand: 428 without one, 412 with the current tag
   * when stale. A weakened tag ({@code W/"7"}) counts, since proxies weaken what they compress.
   */
  public static void require(@Nullable String ifMatch, long current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          428, "if-match.missing", List.of(), List.of(), Map.of("ETag", of(current)));
    }
    for (String candidate : ifMatch.split(",", -1)) {
      String tag = candidate.strip();
      if (tag.equals("*") || of(current).equals(tag.startsWith("W/") ? tag.substring(2) : tag)) {
        return;
      }
    }
    throw new ProblemException(
        412, "if-match.stale", List.of(), List.of(), Map.of("ETag", of(current)));
  }
}
