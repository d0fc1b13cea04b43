package vn.canbang.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a plan says in several of its parts where its money comes from, its accountant does not know
 * which to go by. The one rule for the budget and for the checks of plans.
 */
public final class SourceStatements {

  private SourceStatements() {}

  /**
   * The first statement of each part of the plan, when several parts make one; else empty.
   *
   * @param section number of the section that makes a statement; null where none does
   */
  public static <T> List<T> differing(List<T> statements, Function<T, @Nullable String> section) {
    Map<String, T> byPart = new LinkedHashMap<>();
    for (T statement : statements) {
      String number = section.apply(statement);
      if (number != null) {
        byPart.putIfAbsent(part(number), statement);
      }
    }
    return byPart.size() > 1 ? List.copyOf(byPart.values()) : List.of();
  }

  /** The part of a section: {@code III} of {@code III.3}. */
  private static String part(String number) {
    int point = number.indexOf('.');
    return point < 0 ? number : number.substring(0, point);
  }
}
