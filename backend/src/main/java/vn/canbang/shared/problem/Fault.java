package vn.canbang.shared.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON Pointer into the body ("/cells/3/value"), or "?name" for a query parameter
 * @param code stable machine word; the key of its sentence in {@code messages_vi/en.properties}
 * @param rejected the value as received, where it helps and is short
 * @param args values put into the sentence
 */
public record Fault(String pointer, String code, @Nullable Object rejected, List<Object> args) {

  public static Fault of(String pointer, String code, @Nullable Object rejected, Object... args) {
    return new Fault(pointer, code, rejected, List.of(args));
  }
}
