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
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.shared.security.OrgScope;

/** Reads who cites what. Every method is one statement, however many plans it is asked about. */
@ApplicationScoped
class LineageQueries {

  private static final String HEAD =
      "p.id, coalesce(p.number_canonical, p.number) as number, p.title, p.status, p.issuer_id,"
          + " p.issued_on, p.period_start, p.period_end";

  private final EntityManager entities;

  LineageQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A citation.
   *
   * @param resolved the cited plan, when it is one of the system
   */
  record BasisRow(
      UUID id,
      UUID planId,
      BasisRelation relation,
      String documentType,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable String issuer,
      @Nullable String title,
      @Nullable Integer periodTo,
      @Nullable UUID citedIn,
      @Nullable UUID resolved) {}

  /**
   * The head of a plan.
   *
   * @param via in an answer about other plans or documents: which of them this one cites
   */
  record PlanRow(
      UUID id,
      @Nullable String number,
      String title,
      PlanStatus status,
      UUID issuerId,
      @Nullable LocalDate issuedOn,
      LocalDate periodStart,
      LocalDate periodEnd,
      @Nullable UUID via) {

    PlanRef ref() {
      return new PlanRef(id, number, title);
    }

    /** The day as of which the names in it are read. */
    LocalDate day() {
      return issuedOn == null ? periodStart : issuedOn;
    }
  }

  /** What the plans cite, in their order. The caller sees the plans. */
  List<BasisRow> bases(Collection<UUID> planIds) {
    Query query =
        typed(
            entities.createNativeQuery(
                """
                select b.id, b.plan_id, b.relation, b.document_type,
                       coalesce(b.number_canonical, b.number) as number, b.issued_on, b.issuer,
                       b.title, b.period_to, b.cited_in_id, b.resolved_plan_id
                from plan_legal_basis b where b.plan_id in (:plans)
                order by b.plan_id, b.position
                """,
                Tuple.class),
            "id",
            UUID.class,
            "plan_id",
            UUID.class,
            "relation",
            String.class,
            "document_type",
            String.class,
            "number",
            String.class,
            "issued_on",
            LocalDate.class,
            "issuer",
            String.class,
            "title",
            String.class,
            "period_to",
            Integer.class,
            "cited_in_id",
            UUID.class,
            "resolved_plan_id",
            UUID.class);
    query.setParameter("plans", planIds);
    return this.<Tuple>list(query).stream()
        .map(
            row ->
                new BasisRow(
                    row.get("id", UUID.class),
                    row.get("plan_id", UUID.class),
                    BasisRelation.valueOf(row.get("relation", String.class)),
                    row.get("document_type", String.class),
                    row.get("number", String.class),
                    row.get("issued_on", LocalDate.class),
                    row.get("issuer", String.class),
                    row.get("title", String.class),
                    row.get("period_to", Integer.class),
                    row.get("cited_in_id", UUID.class),
                    row.get("resolved_plan_id", UUID.class)))
        .toList();
  }

  /** Those of the plans that the caller sees. */
  List<PlanRow> plans(OrgScope scope, Collection<UUID> planIds) {
    Query query =
        heads(
            "select "
                + HEAD
                + ", p.id as via from plan p where p.id in (:ids) and "
                + PlanVisibility.sql("p"));
    query.setParameter("ids", planIds);
    return rows(bind(query, scope));
  }

  /**
   * Plans that carry out or rest on any of the plans, as far as the caller sees them. Amendments
   * repeat what their plan says, and are left out.
   */
  List<PlanRow> implementing(OrgScope scope, Collection<UUID> planIds) {
    Query query =
        heads(
            """
            select distinct %s, b.resolved_plan_id as via, p.search_key
            from plan p join plan_legal_basis b on b.plan_id = p.id
            where b.resolved_plan_id in (:ids) and b.relation in ('PURSUANT_TO', 'IMPLEMENTS')
              and p.amends_id is null and %s
            order by p.period_start, p.search_key, p.id
            """
                .formatted(HEAD, PlanVisibility.sql("p")));
    query.setParameter("ids", planIds);
    return rows(bind(query, scope));
  }

  /**
   * Drafts and plans in force that cite the documents with these keys, or any whose title says that
   * its last year is over; {@code via} the basis.
   */
  List<PlanRow> resting(OrgScope scope, Collection<String> numberKeys, LocalDate on) {
    Query query =
        heads(
            """
            select %s, b.id as via
            from plan p join plan_legal_basis b on b.plan_id = p.id
            where (b.number_key in (:keys) or b.period_to < :year)
              and p.status <> 'CLOSED' and p.period_end >= :on
              and p.amends_id is null and %s
            order by p.period_start desc, p.search_key, p.id
            """
                .formatted(HEAD, PlanVisibility.sql("p")));
    query.setParameter("keys", numberKeys).setParameter("on", on);
    query.setParameter("year", on.getYear());
    return rows(bind(query, scope));
  }

  private Query heads(String sql) {
    return typed(
        entities.createNativeQuery(sql, Tuple.class),
        "id",
        UUID.class,
        "number",
        String.class,
        "title",
        String.class,
        "status",
        String.class,
        "issuer_id",
        UUID.class,
        "issued_on",
        LocalDate.class,
        "period_start",
        LocalDate.class,
        "period_end",
        LocalDate.class,
        "via",
        UUID.class);
  }

  private List<PlanRow> rows(Query query) {
    return this.<Tuple>list(query).stream()
        .map(
            row ->
                new PlanRow(
                    row.get("id", UUID.class),
                    row.get("number", String.class),
                    row.get("title", String.class),
                    PlanStatus.valueOf(row.get("status", String.class)),
                    row.get("issuer_id", UUID.class),
                    row.get("issued_on", LocalDate.class),
                    row.get("period_start", LocalDate.class),
                    row.get("period_end", LocalDate.class),
                    row.get("via", UUID.class)))
        .toList();
  }

  /** Says the types of columns, which the engines tell differently: alternating name and class. */
  private static Query typed(Query query, Object... columns) {
    NativeQuery<?> typed = query.unwrap(NativeQuery.class);
    for (int i = 0; i < columns.length; i += 2) {
      typed.addScalar((String) columns[i], (Class<?>) columns[i + 1]);
    }
    return query;
  }

  private static Query bind(Query query, OrgScope scope) {
    scope.parameters().forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked") // The result class was given when the query was made.
  private <T> List<T> list(Query query) {
    return query.getResultList();
  }
}
