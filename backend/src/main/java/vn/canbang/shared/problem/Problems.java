package vn.canbang.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts a problem into words. */
@ApplicationScoped
public class Problems {

  /** As many faults as one answer names. */
  static final int MAX_ERRORS = 1_000;

  private static final int LONGEST_REJECTED = 100;

  /** Of what was sent, a sentence repeats no more than this. */
  private static final int LONGEST_QUOTED = 500;

  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Messages messages;

  Problems(Messages messages) {
    this.messages = messages;
  }

  /**
   * @param path of the request
   * @param acceptLanguage header of the request
   * @param traceParent W3C {@code traceparent} header of the request, whose trace is gone on with
   */
  public Problem of(
      ProblemException problem,
      String path,
      @Nullable String acceptLanguage,
      @Nullable String traceParent) {
    Language language = Language.of(acceptLanguage);
    List<?> args =
        problem.args().isEmpty() && !problem.faults().isEmpty()
            ? List.of(problem.faults().size())
            : quotable(problem.args());
    String fallback = "problem.status-" + problem.status();
    String title =
        messages
            .find(language, "problem." + problem.code() + ".title", args)
            .orElseGet(() -> messages.get(language, fallback + ".title"));
    String detail =
        messages
            .find(language, "problem." + problem.code() + ".detail", args)
            .orElseGet(() -> messages.get(language, fallback + ".detail"));
    List<ProblemError> errors = new ArrayList<>();
    for (Fault fault : problem.faults()) {
      if (errors.size() == MAX_ERRORS) {
        break;
      }
      errors.add(
          new ProblemError(
              fault.pointer(),
              fault.code(),
              messages.find(language, fault.code(), quotable(fault.args())).orElse(fault.code()),
              showable(fault)));
    }
    return new Problem(
        "/problems/" + problem.code(),
        title,
        problem.status(),
        detail,
        path,
        problem.code(),
        trace(traceParent),
        errors,
        problem.faults().size());
  }

  private static List<?> quotable(List<?> args) {
    return args.stream()
        .map(arg -> arg instanceof String text && text.length() > LONGEST_QUOTED ? cut(text) : arg)
        .toList();
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTED - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_QUOTED - end) + "…";
  }

  private static @Nullable Object showable(Fault fault) {
    String pointer = fault.pointer().toLowerCase(Locale.ROOT);
    if (pointer.endsWith("password") || pointer.endsWith("token")) {
      return null;
    }
    return switch (fault.rejected()) {
      case String text when text.length() <= LONGEST_REJECTED -> text;
      // Written out it would have as many digits: 1e-99999999 is short only as it came.
      case BigDecimal number when Math.abs((long) number.scale()) > LONGEST_REJECTED -> null;
      case Number number when number.toString().length() <= LONGEST_REJECTED -> number;
      case Boolean flag -> flag;
      case Enum<?> constant -> constant.name();
      case null -> null;
      case Object other -> null;
    };
  }

  private static String trace(@Nullable String traceParent) {
    if (traceParent != null) {
      Matcher parent = TRACE_PARENT.matcher(traceParent);
      if (parent.matches()) {
        return parent.group(1);
      }
    }
    byte[] id = new byte[16];
    RANDOM.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
