package vn.canbang.document.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows JSON Pointers. */
final class Pointers {

  private Pointers() {}

  static @Nullable Object at(Object root, String pointer) {
    Object here = root;
    for (String step : pointer.substring(1).split("/")) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list ->
                Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null;
            case null, default -> null;
          };
    }
    return here;
  }
}
