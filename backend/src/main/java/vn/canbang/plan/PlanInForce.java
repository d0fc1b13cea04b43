package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.plan.follow.PlanAmended;
import vn.canbang.plan.follow.PlanContents;
import vn.canbang.plan.follow.PlanFollowers;
import vn.canbang.shared.security.OrgScope;

/**
 * Tells the other rooms that a plan is in force with the text that it has now: whom its contents
 * name sees it, and what follows begins.
 */
@ApplicationScoped
class PlanInForce {

  private final PlanRepository plans;
  private final Instance<PlanContents> contents;
  private final Instance<PlanFollowers> followers;

  PlanInForce(
      PlanRepository plans, Instance<PlanContents> contents, Instance<PlanFollowers> followers) {
    this.plans = plans;
    this.contents = contents;
    this.followers = followers;
  }

  void begins(OrgScope scope, UUID planId) {
    plans.flush();
    contents.forEach(room -> room.issued(scope, planId));
    plans.flush();
    followers.forEach(room -> room.inForce(scope, planId));
  }

  void changes(OrgScope scope, UUID planId, PlanAmended change) {
    plans.flush();
    contents.forEach(room -> room.issued(scope, planId));
    plans.flush();
    followers.forEach(room -> room.amended(scope, planId, change));
  }

  void ends(OrgScope scope, UUID planId, LocalDate on) {
    plans.flush();
    followers.forEach(room -> room.ended(scope, planId, on));
  }
}
