package vn.canbang.document.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.canbang.shared.text.SearchKey;

/**
 * The organisations that an issuer deals with, by all names that the system knows them by. A name
 * that more than one bears names nobody: a person says who is meant.
 */
final class KnownBodies implements Bodies {

  private static final Pattern OPENS = Pattern.compile("^(?:cac|tat ca cac|de nghi) ");
  private static final Pattern SIGNS = Pattern.compile("[.;,:\"“”]+");

  private final Map<String, Set<String>> codes = new HashMap<>();

  /**
   * @param names folded names by code
   */
  KnownBodies(Map<String, List<String>> names) {
    names.forEach(
        (code, its) ->
            its.forEach(
                name -> codes.computeIfAbsent(plain(name), n -> new HashSet<>()).add(code)));
  }

  @Override
  public List<String> named(String words) {
    String name = plain(SearchKey.of(words));
    Set<String> found = codes.getOrDefault(name, Set.of());
    if (found.isEmpty()) {
      found = codes.getOrDefault(OPENS.matcher(name).replaceFirst(""), Set.of());
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  private static String plain(String folded) {
    return SIGNS
        .matcher(folded)
        .replaceAll(" ")
        .replace("ubnd", "uy ban nhan dan")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
