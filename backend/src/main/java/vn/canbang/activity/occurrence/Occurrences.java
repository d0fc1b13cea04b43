package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Occurrences for other rooms. */
public interface Occurrences {

  /**
   * Those of plans that the caller sees, by first day, at most so many. One statement.
   *
   * @param most how many at most
   */
  List<OccurrenceRow> in(OrgScope scope, OccurrenceFilter filter, int most);

  /**
   * What came of those of a plan that some organisations lead, by day: held, or to be held, with
   * the last day within two days; what has no day yet is left out. For reports of these
   * organisations: whoever sees the report sees what it was filled from. One statement.
   */
  List<OccurrenceOutcome> outcomes(
      UUID planId, Set<UUID> leads, LocalDate firstDay, LocalDate lastDay);

  /** Makes those of a plan in force that are not there yet. */
  void begin(OrgScope scope, UUID planId);

  /** Adds one; answers its id. */
  UUID add(OrgScope scope, UUID activityId, AddOccurrence wanted);

  /** Records the result of one, whatever its version. */
  void complete(OrgScope scope, UUID occurrenceId, OccurrenceResultDraft result);
}
