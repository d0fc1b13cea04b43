package vn.canbang.activity.occurrence;

import java.util.List;
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

  /** Makes those of a plan in force that are not there yet. */
  void begin(OrgScope scope, UUID planId);

  /** Adds one; answers its id. */
  UUID add(OrgScope scope, UUID activityId, AddOccurrence wanted);

  /** Records the result of one, whatever its version. */
  void complete(OrgScope scope, UUID occurrenceId, OccurrenceResultDraft result);
}
