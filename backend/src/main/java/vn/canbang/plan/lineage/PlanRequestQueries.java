package vn.canbang.plan.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.shared.security.OrgScope;

/** Reads by SQL which units owe plans of their own. */
@ApplicationScoped
class PlanRequestQueries {

  private final EntityManager entities;

  PlanRequestQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A request that was not met yet.
   *
   * @param draftId what the unit has begun
   */
  record OwedRow(
      UUID planId, UUID issuerId, LocalDate periodEnd, String text, @Nullable UUID draftId) {}

  /**
   * Requests to the organisations in plans that are not over on {@code on}, for which none of them
   * has issued a plan; the first to end first.
   */
  List<OwedRow> owed(OrgScope scope, Collection<UUID> organisations, LocalDate on) {
    Query query =
        entities.createNativeQuery(
            """
            select p.id as plan_id, p.issuer_id, p.period_end, r.text,
                   (select min(cast(d.id as varchar(36))) from plan d
                    where d.issuer_id in (:organisations) and d.amends_id is null
                      and d.status in ('DRAFT', 'IN_REVIEW')
                      and exists (select 1 from plan_legal_basis b
                                  where b.plan_id = d.id and b.resolved_plan_id = p.id
                                    and b.relation in ('PURSUANT_TO', 'IMPLEMENTS'))) as draft_id
            from plan_request r join plan p on p.id = r.plan_id
            where p.status = 'ISSUED' and p.period_end >= :on
              and exists (select 1 from plan_request_organisation o
                          where o.request_id = r.id and o.organisation_id in (:organisations))
              and not exists (
                select 1 from plan made join plan_legal_basis b on b.plan_id = made.id
                where made.issuer_id in (:organisations) and made.status in ('ISSUED', 'CLOSED')
                  and made.amends_id is null and b.resolved_plan_id = p.id
                  and b.relation in ('PURSUANT_TO', 'IMPLEMENTS'))
              and %s
            order by p.period_end, p.search_key, p.id, r.position
            """
                .formatted(PlanVisibility.sql("p")),
            Tuple.class);
    query
        .unwrap(NativeQuery.class)
        .addScalar("plan_id", UUID.class)
        .addScalar("issuer_id", UUID.class)
        .addScalar("period_end", LocalDate.class)
        .addScalar("text", String.class)
        .addScalar("draft_id", String.class);
    scope.parameters().forEach(query::setParameter);
    query.setParameter("organisations", organisations).setParameter("on", on);
    return rows(query).stream().map(PlanRequestQueries::row).toList();
  }

  private static OwedRow row(Tuple row) {
    String draft = row.get("draft_id", String.class);
    return new OwedRow(
        row.get("plan_id", UUID.class),
        row.get("issuer_id", UUID.class),
        row.get("period_end", LocalDate.class),
        row.get("text", String.class),
        draft == null ? null : UUID.fromString(draft));
  }

  @SuppressWarnings("unchecked") // The result class was given when the query was made.
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }
}
