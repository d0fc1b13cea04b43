package vn.canbang.target;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Answered by the room of evaluations: which targets the next year's plan takes over. */
public interface CarriedTargets {

  /**
   * Targets that the finished evaluation of a year lets rest; empty while there is none.
   *
   * @param scope sees the plan
   */
  Optional<Set<UUID>> left(OrgScope scope, UUID planId, int year);
}
