package vn.canbang.plan.comment;

import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What was said of plans, for the plans themselves. */
public interface PlanComments {

  /** The draft is thrown away: all that was said of it goes first. */
  void thrownAway(OrgScope scope, UUID planId);
}
