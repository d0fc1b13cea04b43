package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.CellUse;
import vn.canbang.shared.security.OrgScope;

/** Says which cells have, or ever had, figures. */
@ApplicationScoped
class ObservedCellQueries implements CellUse {

  private final Session session;

  ObservedCellQueries(Session session) {
    this.session = session;
  }

  @Override
  public Set<CellKey> inUse(OrgScope scope, String element) {
    Set<CellKey> used = new HashSet<>();
    session
        .createNativeQuery(
            """
            select d.code as part from disaggregation d where d.element_code = :element
             and (exists (select 1 from observation o
                          where o.element = d.element_code and o.disaggregation = d.code)
               or exists (select 1 from tally t
                          where t.element = d.element_code and t.disaggregation = d.code)
               or exists (select 1 from tally t
                          where t.element = d.element_code and t.disaggregation = d.code)
               or exists (select 1 from observation_history h
                          where h.element = d.element_code and h.disaggregation = d.code))
            """,
            String.class)
        .addScalar("part", String.class)
        .setParameter("element", element)
        .getResultList()
        .forEach(part -> used.add(new CellKey(element, part)));
    return used;
  }
}
