package vn.canbang.plan.follow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.plan.document.PlanText;
import vn.canbang.shared.security.OrgScope;

/**
 * What the rooms of targets and activities hold of plans: they copy it, hand it down and let go of
 * it together with the plan, in the same transaction.
 */
public interface PlanContents {

  /**
   * The draft is a copy of {@code from}, moved on by years.
   *
   * @param parts ids of sections and objectives of {@code from}, each with its copy's
   */
  void copied(OrgScope scope, UUID from, UUID draft, Map<UUID, UUID> parts, YearsMoved years);

  /**
   * The draft is for the years after those of {@code from}: what was reached then is not striven
   * for again.
   *
   * @param parts ids of sections and objectives of {@code from}, each with its copy's
   */
  default void carriedOn(
      OrgScope scope, UUID from, UUID draft, Map<UUID, UUID> parts, YearsMoved years) {
    copied(scope, from, draft, parts, years);
  }

  /** What each thing in an amendment was copied from, by id; what is new is left out. */
  Map<UUID, UUID> origins(OrgScope scope, UUID amendment);

  /**
   * The amendment is in force: what it holds becomes what {@code plan} holds. What was copied from
   * it keeps its id there, and with that all that hangs on it.
   *
   * @param parts ids of sections and objectives of the amendment, each with what it is in the plan
   * @param edition number of the edition that it brings
   */
  void carriedIn(OrgScope scope, UUID amendment, UUID plan, Map<UUID, UUID> parts, int edition);

  /** Ids of what the plan holds. */
  Set<UUID> ids(OrgScope scope, UUID plan);

  /** Whether something stands in the section, or under the objective, with this id. */
  boolean standsIn(OrgScope scope, UUID plan, UUID part);

  /** The plan is in force: whom its contents name sees it from now on. */
  void issued(OrgScope scope, UUID plan);

  /** Its contents in words, in their order, to be frozen with the plan. */
  List<PlanText> lines(OrgScope scope, UUID plan);

  /** The draft is thrown away: what these rooms hold of it goes first. */
  void thrownAway(OrgScope scope, UUID draft);

  /** The draft carries out what an upper plan asks of its issuer, for an area of its own. */
  void handedDown(OrgScope scope, HandedDown asked);
}
