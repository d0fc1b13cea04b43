package vn.canbang.plan.follow;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What follows in other rooms from a plan's being in force, until it ends. */
public interface PlanFollowers {

  /**
   * The plan is in force with this text: it was issued, amended or recorded, and all that it holds
   * is in its place. Called in the same transaction.
   */
  void inForce(OrgScope scope, UUID plan);

  /** The plan has ended with that day: nothing more follows from it. In the same transaction. */
  void ended(OrgScope scope, UUID plan, LocalDate on);
}
