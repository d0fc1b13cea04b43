package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.area.ServingOrganisations;

/** Tells the area room who serves an area. */
@ApplicationScoped
class ServingOrganisationQueries implements ServingOrganisations {

  private final Session session;

  ServingOrganisationQueries(Session session) {
    this.session = session;
  }

  @Override
  public Set<UUID> serving(Collection<UUID> areaIds, LocalDate on) {
    return new HashSet<>(
        session
            .createNativeQuery(
                """
                select o.id
                from organisation_episode e join organisation o on o.id = e.organisation_id
                where e.area_id in (:areas) and o.is_group = false
                  and e.valid_from <= :on and e.valid_to > :on
                  and o.valid_from <= :on and o.valid_to > :on
                """,
                UUID.class)
            .setParameterList("areas", areaIds)
            .setParameter("on", on)
            .getResultList());
  }
}
