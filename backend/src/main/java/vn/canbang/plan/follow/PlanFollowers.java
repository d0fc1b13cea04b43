package vn.canbang.plan.follow;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What follows in other rooms from a plan's being in force, until it ends. */
public interface PlanFollowers {

  /**
   * The plan is in force with this text: it was issued or recorded, and all that it holds is in its
   * place. Called in the same transaction.
   */
  void inForce(OrgScope scope, UUID plan);

  /**
   * The plan, which was in force, is so with another text. Nothing that was done already is undone.
   * In the same transaction.
   */
  void amended(OrgScope scope, UUID plan, PlanAmended change);

  /** The plan has ended with that day: nothing more follows from it. In the same transaction. */
  void ended(OrgScope scope, UUID plan, LocalDate on);
}
