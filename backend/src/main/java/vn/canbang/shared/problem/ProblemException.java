package vn.canbang.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A request that cannot be carried out. {@code code} names the kind of problem ("not-found",
 * "report.state") and is the key of its title ({@code problem.<code>.title}) and detail ({@code
 * problem.<code>.detail}) in {@code messages_vi/en.properties}; it also ends the {@code type} URI.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient List<Object> args;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers;

  public ProblemException(
      int status, String code, List<Object> args, List<Fault> faults, Map<String, String> headers) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.args = List.copyOf(args);
    this.faults = List.copyOf(faults);
    this.headers = Map.copyOf(headers);
  }

  /** The thing does not exist, or lies outside the caller's sight: the two look alike. */
  public static ProblemException notFound() {
    return new ProblemException(404, "not-found", List.of(), List.of(), Map.of());
  }

  /** The caller sees the thing but may not do this with it. */
  public static ProblemException forbidden() {
    return new ProblemException(403, "forbidden", List.of(), List.of(), Map.of());
  }

  /** The thing's state does not allow this; {@code code} says which rule. */
  public static ProblemException conflict(String code, Object... args) {
    return new ProblemException(409, code, List.of(args), List.of(), Map.of());
  }

  /** Well-formed but against a rule; one or more faults. */
  public static ProblemException invalid(List<Fault> faults) {
    return new ProblemException(422, "invalid", List.of(), faults, Map.of());
  }

  /** Well-formed, but refused by one rule that has a code of its own. */
  public static ProblemException unprocessable(String code, Object... args) {
    return new ProblemException(422, code, List.of(args), List.of(), Map.of());
  }

  /** Not well-formed: broken JSON, wrong types, unknown fields or parameters. */
  public static ProblemException malformed(List<Fault> faults) {
    return new ProblemException(400, "malformed", List.of(), faults, Map.of());
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args;
  }

  public List<Fault> faults() {
    return faults;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
