package vn.canbang.observation.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.table.ImportError;

/** Faults of rows as text, so that each reader gets them in their own language. */
final class KeptFaults {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Kept>> LIST = new TypeReference<>() {};

  private KeptFaults() {}

  /**
   * A fault as it is kept.
   *
   * @param args days as 2024-12-31
   */
  record Kept(String column, String code, List<Object> args) {}

  static @Nullable String text(List<Fault> faults) {
    return faults.isEmpty()
        ? null
        : write(
            faults.stream()
                .map(
                    fault ->
                        new Kept(
                            fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1),
                            fault.code(),
                            fault.args().stream()
                                .<Object>map(arg -> arg instanceof LocalDate ? arg.toString() : arg)
                                .toList()))
                .toList());
  }

  /** The same text with one fault more. */
  static String with(@Nullable String text, String column, String code, Object... args) {
    List<Kept> all = new ArrayList<>(kept(text));
    all.add(new Kept(column, code, List.of(args)));
    return write(all);
  }

  private static String write(List<Kept> faults) {
    try {
      return JSON.writeValueAsString(faults);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<ImportError> errors(@Nullable String text, Messages messages, Language language) {
    return kept(text).stream()
        .map(
            one ->
                new ImportError(
                    one.column(),
                    one.code(),
                    messages.find(language, one.code(), one.args()).orElse(one.code())))
        .toList();
  }

  /** For a problem: pointers name line and column. */
  static List<Fault> faults(int line, @Nullable String text) {
    return kept(text).stream()
        .map(one -> new Fault("/rows/" + line + "/" + one.column(), one.code(), null, one.args()))
        .toList();
  }

  private static List<Kept> kept(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    try {
      return JSON.readValue(text, LIST);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("faults cannot be read", e);
    }
  }
}
