package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is written, without what may be said of it.
 *
 * @param awaitsComparator a planner has still to say how it is counted
 */
public record WrittenTarget(
    UUID id,
    String code,
    String statement,
    @Nullable String indicator,
    TargetComparator comparator,
    @Nullable String comparatorText,
    boolean awaitsComparator,
    @Nullable BigDecimal value,
    @Nullable LocalDate due,
    TargetOrigin origin) {

  static WrittenTarget of(Target target) {
    return new WrittenTarget(
        target.id(),
        target.code(),
        target.statement(),
        target.indicatorCode(),
        target.comparator(),
        target.comparatorText(),
        target.awaitsComparator(),
        target.value(),
        target.due(),
        target.origin());
  }
}
