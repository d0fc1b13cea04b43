package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences are asked for; null or, of sets, empty means any.
 *
 * @param leads who does them; null: anyone
 * @param from with {@code to}: the window meets these days, or it was held on some of them
 * @param overdueOn only those overdue on that day
 */
public record OccurrenceFilter(
    @Nullable UUID plan,
    @Nullable UUID activity,
    @Nullable Set<UUID> leads,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<OccurrenceState> states,
    @Nullable LocalDate overdueOn,
    @Nullable String q) {

  /** Those that meet some days, whoever does them. */
  public static OccurrenceFilter meeting(LocalDate from, LocalDate to) {
    return new OccurrenceFilter(null, null, null, from, to, Set.of(), null, null);
  }

  public OccurrenceFilter ofPlan(UUID plan) {
    return new OccurrenceFilter(plan, activity, leads, from, to, states, overdueOn, q);
  }

  public OccurrenceFilter by(Set<UUID> organisations) {
    return new OccurrenceFilter(plan, activity, organisations, from, to, states, overdueOn, q);
  }
}
