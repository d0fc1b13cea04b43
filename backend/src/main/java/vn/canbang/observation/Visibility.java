package vn.canbang.observation;

import vn.canbang.shared.security.OrgScope;

/**
 * Whose figures a caller sees: those of organisations in their subtrees, and of organisations whose
 * reports reach one of these, at whatever remove, for the days for which they report there. The
 * condition stands here once.
 */
public final class Visibility {

  /** SQL about an observation named {@code o}; binds the parameters of the scope. */
  public static final String SQL =
      "("
          + OrgScope.withinSql("o.organisation_id")
          + " or exists (select 1 from reporting_reach r where r.sender_id = o.organisation_id"
          + " and o.period_start >= r.from_day and o.period_end <= r.until_day and "
          + OrgScope.withinSql("r.receiver_id")
          + "))";

  private Visibility() {}
}
