package vn.canbang.target.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.target.AllocatedLevels;

/** What is in force, and to whom it is addressed. */
@ApplicationScoped
class AllocationQueries implements AllocatedLevels {

  private final Session session;

  AllocationQueries(Session session) {
    this.session = session;
  }

  @Override
  public Set<UUID> addressed(OrgScope scope, Collection<UUID> targetIds) {
    if (targetIds.isEmpty()) {
      return Set.of();
    }
    var query =
        session
            .createNativeQuery(
                "select t.id from target t where t.id in (:targets) and "
                    + AllocatedLevels.addressedSql("t.id"),
                UUID.class)
            .addScalar("id", UUID.class)
            .setParameterList("targets", targetIds);
    scope.parameters().forEach(query::setParameter);
    return new HashSet<>(query.getResultList());
  }

  @Override
  public Map<UUID, Level> inForce(OrgScope scope, UUID targetId) {
    Map<UUID, Level> levels = new HashMap<>();
    session
        .createNativeQuery(
            """
            select a.area_id, a.level_value, a.upper_value
            from target_cascade c
            join target_cascade_edition e on e.target_id = c.target_id and e.edition = c.in_force
            join target_allocation a on a.edition_id = e.id
            where c.target_id = :target
            """,
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("level_value", BigDecimal.class)
        .addScalar("upper_value", BigDecimal.class)
        .setParameter("target", targetId)
        .getResultList()
        .forEach(
            row ->
                levels.put(
                    (UUID) row[0],
                    new Level(
                        Handed.plain((BigDecimal) row[1]), Handed.stripped((BigDecimal) row[2]))));
    return levels;
  }

  /** Whom an allocation is addressed to. */
  record Addressee(UUID areaId, UUID organisationId) {}

  void address(OrgScope scope, UUID targetId, Collection<Addressee> addressees) {
    session
        .createNativeMutationQuery("delete from target_allocation_party where target_id = :target")
        .setParameter("target", targetId)
        .executeUpdate();
    for (Addressee to : addressees) {
      session
          .createNativeMutationQuery(
              """
              insert into target_allocation_party (target_id, area_id, organisation_id)
              values (:target, :area, :organisation)
              """)
          .setParameter("target", targetId)
          .setParameter("area", to.areaId())
          .setParameter("organisation", to.organisationId())
          .executeUpdate();
    }
  }

  /** An allocation in force, without the names of things. */
  record Allocated(
      UUID targetId,
      UUID areaId,
      BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable LocalDate due,
      @Nullable String note,
      CascadeDecision decision,
      @Nullable Instant allocatedAt) {}

  /** What is in force for organisations, newest first, at most so many. */
  List<Allocated> allocatedTo(OrgScope scope, Collection<UUID> organisationIds, int most) {
    return session
        .createNativeQuery(
            """
            select c.target_id, a.area_id, a.level_value, a.upper_value, a.due, a.note,
              e.decision_number, e.decision_issued_on, e.decision_issuer, e.decision_title,
              e.allocated_at
            from target_cascade c
            join target t on t.id = c.target_id and t.closed_on is null
            join plan p on p.id = t.plan_id and p.status = 'ISSUED'
            join target_cascade_edition e on e.target_id = c.target_id and e.edition = c.in_force
            join target_allocation a on a.edition_id = e.id
            where exists (select 1 from target_allocation_party party
              where party.target_id = c.target_id and party.area_id = a.area_id
                and party.organisation_id in (:organisations))
            order by e.allocated_at desc, c.target_id, a.position
            """,
            Object[].class)
        .addScalar("target_id", UUID.class)
        .addScalar("area_id", UUID.class)
        .addScalar("level_value", BigDecimal.class)
        .addScalar("upper_value", BigDecimal.class)
        .addScalar("due", LocalDate.class)
        .addScalar("note", String.class)
        .addScalar("decision_number", String.class)
        .addScalar("decision_issued_on", LocalDate.class)
        .addScalar("decision_issuer", String.class)
        .addScalar("decision_title", String.class)
        .addScalar("allocated_at", Instant.class)
        .setParameterList("organisations", organisationIds)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(
            row ->
                new Allocated(
                    (UUID) row[0],
                    (UUID) row[1],
                    Handed.plain((BigDecimal) row[2]),
                    Handed.stripped((BigDecimal) row[3]),
                    (LocalDate) row[4],
                    (String) row[5],
                    new CascadeDecision(
                        (String) row[6], (LocalDate) row[7], (String) row[8], (String) row[9]),
                    (Instant) row[10]))
        .toList();
  }
}
