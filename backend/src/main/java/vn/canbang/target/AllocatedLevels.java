package vn.canbang.target;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** What targets were handed down. The package of allocations knows and implements it. */
public interface AllocatedLevels {

  /**
   * Of the targets those that were allocated to an organisation of the caller's: they see these
   * without the rest of the plan.
   */
  Set<UUID> addressed(OrgScope scope, Collection<UUID> targetIds);

  /** SQL: the target in {@code column} was so; binds {@link OrgScope#parameters()}. */
  static String addressedSql(String column) {
    return "exists (select 1 from target_allocation_party addressed where addressed.target_id = "
        + column
        + " and "
        + OrgScope.withinSql("addressed.organisation_id")
        + ")";
  }

  /** A level in force. */
  record Level(BigDecimal value, @Nullable BigDecimal upperValue) {

    public AssessmentLevel countedAs(@Nullable EffectiveComparator comparator) {
      return new AssessmentLevel(comparator, value, upperValue, null, true);
    }
  }

  /** The levels in force of a target, by area. One statement. */
  Map<UUID, Level> inForce(OrgScope scope, UUID targetId);
}
