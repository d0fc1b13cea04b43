package vn.canbang.document.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which organisations of the system the words of a document name. */
interface Bodies {

  /** Nobody is known. */
  Bodies NONE = words -> List.of();

  /** Codes of those meant; empty when nobody in the system is, or it stays open who. */
  List<String> named(String words);

  /** The code of the one meant. */
  default @Nullable String one(@Nullable String words) {
    if (words == null) {
      return null;
    }
    List<String> named = named(words);
    return named.size() == 1 ? named.getFirst() : null;
  }
}
