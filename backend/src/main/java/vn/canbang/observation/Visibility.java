package vn.canbang.observation;

import vn.canbang.shared.security.OrgScope;

/**
 * Whose figures a caller sees: those of organisations in their subtrees, and of organisations whose
 * reports reach one of these, at whatever remove. The condition stands here once.
 */
final class Visibility {

  /** SQL about an observation named {@code o}; binds the parameters of the scope. */
  static final String SQL =
      "("
          + OrgScope.withinSql("o.organisation_id")
          + " or exists (select 1 from reporting_reach r where r.sender_id = o.organisation_id and "
          + OrgScope.withinSql("r.receiver_id")
          + "))";

  private Visibility() {}
}
