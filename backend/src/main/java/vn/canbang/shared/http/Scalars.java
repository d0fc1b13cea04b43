package vn.canbang.shared.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/** Values written as text, in bodies and in parameters. */
final class Scalars {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  private Scalars() {}

  /** A text that is not such a value, and the fault that says so. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    Unreadable(String code, Object... args) {
      super(code, null, false, false);
      this.code = code;
      this.args = List.of(args);
    }

    String code() {
      return code;
    }

    Object[] args() {
      return args.toArray();
    }
  }

  static boolean handles(Class<?> type) {
    return type == LocalDate.class
        || type == Instant.class
        || type == UUID.class
        || type == ReportingPeriod.class
        || type.isEnum();
  }

  static Object read(Class<?> type, String text) throws Unreadable {
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type == LocalDate.class) {
      return day(text);
    }
    if (type == Instant.class) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new Unreadable("value.instant");
      }
    }
    if (type == UUID.class) {
      if (!ID.matcher(text).matches()) {
        throw new Unreadable("value.uuid");
      }
      return UUID.fromString(text);
    }
    try {
      return ReportingPeriod.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("value.period");
    }
  }

  private static LocalDate day(String text) throws Unreadable {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Falls through: 2024-02-30 has the form of a day but is none.
    }
    throw new Unreadable("value.date");
  }

  private static Object constant(Class<?> type, String text) throws Unreadable {
    @Nullable Object[] constants = type.getEnumConstants();
    for (Object constant : constants) {
      if (constant instanceof Enum<?> named && named.name().equals(text)) {
        return constant;
      }
    }
    throw new Unreadable(
        "value.enum",
        Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
