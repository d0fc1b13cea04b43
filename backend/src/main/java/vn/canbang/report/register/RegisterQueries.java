package vn.canbang.report.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Reports owed beside what was received, each question one statement. */
@ApplicationScoped
class RegisterQueries {

  private static final String VISIBLE =
      "("
          + OrgScope.within("o.organisationId")
          + " or "
          + OrgScope.within("o.deskId")
          + " or "
          + OrgScope.within("o.receiverId")
          + " or "
          + OrgScope.within("o.viaId")
          + " or exists (select 1 from Tier w join w.otherRecipients x where w.id = o.tierId and "
          + OrgScope.within("x")
          + "))";

  private static final String FROM =
      """
       from Obligation o join Series s on s.id = o.seriesId
      join Organisation n on n.id = o.organisationId
      left join Report r on r.obligationId = o.id
      left join ReportRevision v on v.reportId = r.id and v.number = r.receivedRevision
      where o.withdrawnOn is null and\s"""
          + VISIBLE;

  private static final String OF_SERIES = " and s.code = :series ";

  private static final String UNDER =
      """
       and (o.receiverId = :organisation or o.viaId = :organisation
        or exists (select 1 from ScopeEdge u where u.descendantId = o.organisationId
          and u.ancestorId = :organisation and u.validFrom <= :scopeOn and u.validTo > :scopeOn))""";

  private final EntityManager em;
  private final BusinessClock clock;

  RegisterQueries(EntityManager em, BusinessClock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** So many reports of a unit, series or period stand so; only series have names here. */
  record Counted(
      String code,
      String nameVi,
      String nameEn,
      boolean before,
      Timeliness timeliness,
      int reports,
      int accepted) {}

  /** How the reports stand of the days asked for, and of the same days of the year before. */
  List<Counted> counted(OrgScope scope, TimelinessBy by, RegisterFilter filter) {
    String names =
        switch (by) {
          case UNIT -> "n.code as code, n.code as vi, n.code as en";
          case SERIES -> "s.code as code, s.nameVi as vi, s.nameEn as en";
          case PERIOD -> "o.period as code, o.period as vi, o.period as en";
        };
    TypedQuery<Object[]> query =
        em.createQuery(
            "select t.code, t.vi, t.en, t.before, t.timeliness, count(*), sum(t.accepted) from (select "
                + names
                + ", case when o.periodEnd < :from then 1 else 0 end as before, "
                + Timeliness.HQL
                + " as timeliness, case when r.acceptedRevision is null then 0 else 1 end as accepted"
                + FROM
                + narrowed(filter)
                + " and (o.periodEnd between :from and :to"
                + " or o.periodEnd between :fromBefore and :toBefore)) t"
                + " group by t.code, t.vi, t.en, t.before, t.timeliness",
            Object[].class);
    bind(query, scope, filter);
    query.setParameter("fromBefore", filter.from().minusYears(1));
    query.setParameter("toBefore", filter.to().minusYears(1));
    return query.getResultList().stream()
        .map(
            row ->
                new Counted(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).intValue() == 1,
                    Timeliness.valueOf((String) row[4]),
                    ((Number) row[5]).intValue(),
                    ((Number) row[6]).intValue()))
        .toList();
  }

  /** One line of the register. */
  record Line(
      String series,
      String seriesVi,
      String seriesEn,
      UUID organisationId,
      UUID receiverId,
      String period,
      @Nullable LocalDate lastDay,
      Timeliness timeliness,
      @Nullable Instant firstSentAt,
      @Nullable Instant sentAt,
      @Nullable String sentBy,
      @Nullable String documentNumber,
      @Nullable ReportState state,
      @Nullable Integer revision,
      @Nullable Instant decidedAt) {}

  /** By the end of the period, the latest first, then series and unit. */
  List<Line> lines(OrgScope scope, RegisterFilter filter, int offset, int size) {
    TypedQuery<Object[]> query =
        em.createQuery(
                "select s.code, s.nameVi, s.nameEn, o.organisationId, o.receiverId, o.period,"
                    + " o.lastDay, "
                    + Timeliness.HQL
                    + ", r.firstSubmittedAt, v.submittedAt, v.submittedBy, v.documentNumber,"
                    + " r.receivedState, r.receivedRevision, v.decidedAt"
                    + FROM
                    + narrowed(filter)
                    + " and o.periodEnd between :from and :to"
                    + " order by o.periodEnd desc, s.code, o.organisationId",
                Object[].class)
            .setFirstResult(offset)
            .setMaxResults(size);
    bind(query, scope, filter);
    return query.getResultList().stream()
        .map(
            row ->
                new Line(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (UUID) row[3],
                    (UUID) row[4],
                    (String) row[5],
                    (LocalDate) row[6],
                    Timeliness.valueOf((String) row[7]),
                    (Instant) row[8],
                    (Instant) row[9],
                    (String) row[10],
                    (String) row[11],
                    (ReportState) row[12],
                    (Integer) row[13],
                    (Instant) row[14]))
        .toList();
  }

  long count(OrgScope scope, RegisterFilter filter) {
    TypedQuery<Long> query =
        em.createQuery(
            "select count(o)" + FROM + narrowed(filter) + " and o.periodEnd between :from and :to",
            Long.class);
    scope.parameters().forEach(query::setParameter);
    narrow(query, filter);
    return query.getSingleResult();
  }

  private static String narrowed(RegisterFilter filter) {
    return (filter.series() == null ? "" : OF_SERIES)
        + (filter.organisation() == null ? "" : UNDER);
  }

  private void bind(TypedQuery<?> query, OrgScope scope, RegisterFilter filter) {
    scope.parameters().forEach(query::setParameter);
    query.setParameter("today", clock.today());
    query.setParameter("now", clock.now());
    narrow(query, filter);
  }

  private static void narrow(TypedQuery<?> query, RegisterFilter filter) {
    if (filter.series() != null) {
      query.setParameter("series", filter.series());
    }
    if (filter.organisation() != null) {
      query.setParameter("organisation", filter.organisation());
    }
    query.setParameter("from", filter.from());
    query.setParameter("to", filter.to());
  }
}
