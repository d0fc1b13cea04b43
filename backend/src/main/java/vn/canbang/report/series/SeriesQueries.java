package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.shared.http.NamedRef;

/** Names and numbers of series, which whoever sees their plan sees. */
@ApplicationScoped
class SeriesQueries {

  private final EntityManager em;

  SeriesQueries(EntityManager em) {
    this.em = em;
  }

  Map<UUID, Integer> countByPlan(Collection<UUID> planIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (!planIds.isEmpty()) {
      for (Object[] row :
          em.createQuery(
                  "select s.planId, count(s) from Series s where s.planId in :plans group by s.planId",
                  Object[].class)
              .setParameter("plans", planIds)
              .getResultList()) {
        counts.put((UUID) row[0], ((Number) row[1]).intValue());
      }
    }
    return counts;
  }

  List<NamedRef> names(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : em.createQuery(
                "select new vn.canbang.shared.http.NamedRef(s.code, s.nameVi, s.nameEn)"
                    + " from Series s where s.code in :codes",
                NamedRef.class)
            .setParameter("codes", codes)
            .getResultList();
  }
}
