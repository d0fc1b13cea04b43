package vn.canbang.analytics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** Which columns are wanted; others stay empty. */
enum AnalyticsField {
  /** The value; always there. */
  VALUE,
  /** Numerator and denominator. */
  PARTS,
  /** The 95 % interval. */
  INTERVAL,
  /** What the counts allow to say against the target. */
  EVIDENCE,
  /** How many of the expected have figures. */
  COMPLETENESS;

  /** {@code VALUE,PARTS}; all when left out. */
  static Set<AnalyticsField> parse(@Nullable String text) {
    if (text == null) {
      return EnumSet.allOf(AnalyticsField.class);
    }
    Set<AnalyticsField> fields = EnumSet.of(VALUE);
    for (String field : text.split(",", -1)) {
      try {
        fields.add(valueOf(field));
      } catch (IllegalArgumentException e) {
        throw ProblemException.malformed(
            List.of(Fault.of("?fields", "analytics.fields", field, field)));
      }
    }
    return fields;
  }
}
