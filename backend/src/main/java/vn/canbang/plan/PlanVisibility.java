package vn.canbang.plan;

import vn.canbang.shared.security.OrgScope;

/**
 * Who sees a plan, once and for all: its issuer lies in my subtree; or it is issued (or closed) and
 * either names an organisation of my subtree or was issued by an organisation above mine.
 */
public final class PlanVisibility {

  private PlanVisibility() {}

  /**
   * SQL over the row of table {@code plan} called {@code p}; binds {@link OrgScope#parameters()}.
   */
  public static String sql(String p) {
    return """
        (%s
         or (%s.status in ('ISSUED', 'CLOSED')
             and (exists (select 1 from plan_party party
                          where party.plan_id = %s.id and %s)
                  or exists (select 1 from organisation_closure above
                             where above.ancestor_id = %s.issuer_id
                               and above.descendant_id in (:scopeRoots)
                               and above.valid_from <= :scopeOn
                               and above.valid_to > :scopeOn))))
        """
        .formatted(
            OrgScope.withinSql(p + ".issuer_id"),
            p,
            p,
            OrgScope.withinSql("party.organisation_id"),
            p);
  }
}
