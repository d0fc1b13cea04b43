package vn.canbang.interchange.codes;

import java.util.Optional;

/**
 * What a data set is here.
 *
 * @param series whether it is one series; otherwise all that ask a form
 */
public record Target(boolean series, String code) {

  private static final String SERIES = "series/";
  private static final String TEMPLATE = "template/";

  /** {@code series/CODE} or {@code template/CODE}. */
  public static Optional<Target> of(String target) {
    if (target.startsWith(SERIES)) {
      return Optional.of(new Target(true, target.substring(SERIES.length())));
    }
    return target.startsWith(TEMPLATE)
        ? Optional.of(new Target(false, target.substring(TEMPLATE.length())))
        : Optional.empty();
  }
}
