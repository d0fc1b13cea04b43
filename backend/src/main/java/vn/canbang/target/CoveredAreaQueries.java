package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Finds where a plan's communication was held. */
@ApplicationScoped
class CoveredAreaQueries {

  private final Session session;

  CoveredAreaQueries(Session session) {
    this.session = session;
  }

  /** Areas next below one, on the map of a day, with something held in them in a period. */
  Set<UUID> covered(
      OrgScope scope, UUID planId, UUID areaId, ReportingPeriod period, LocalDate mapDate) {
    return new HashSet<>(
        session
            .createNativeQuery(
                """
                select distinct unit.descendant_id
                from area_closure unit
                join area_closure place on place.ancestor_id = unit.descendant_id
                  and place.valid_from <= :map and place.valid_to > :map
                join occurrence o on o.area_id = place.descendant_id
                join activity a on a.id = o.activity_id
                where unit.ancestor_id = :area and unit.depth = 1
                  and unit.valid_from <= :map and unit.valid_to > :map
                  and o.plan_id = :plan and o.state = 'DONE'
                  and o.done_from <= :to and o.done_to >= :from
                  and a.category in ('BROADCAST', 'CAMPAIGN', 'CLUB', 'COMMUNICATION',
                    'COMPETITION', 'CONFERENCE', 'COUNSELLING', 'MASS_MEDIA',
                    'SCHOOL_EXTRACURRICULAR')
                """,
                UUID.class)
            .addScalar("descendant_id", UUID.class)
            .setParameter("map", mapDate)
            .setParameter("area", areaId)
            .setParameter("plan", planId)
            .setParameter("from", period.start())
            .setParameter("to", period.end())
            .getResultList());
  }
}
