package vn.canbang.report.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.observation.ReportingLine;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.report.series.TierRef;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * Obligations as stored. Lists are one statement whatever their length; they join the reports
 * room's entities by name, since how far a report has come is part of what is owed.
 */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {

  /** The caller belongs to the sender, or to the department that prepares its report. */
  static final String SENDER =
      "(" + OrgScope.within("o.organisationId") + " or " + OrgScope.within("o.deskId") + ")";

  /** The caller belongs to who receives or reviews, or reads along. */
  static final String RECEIVER =
      "("
          + OrgScope.within("o.receiverId")
          + " or "
          + OrgScope.within("o.viaId")
          + " or exists (select 1 from Tier w join w.otherRecipients x where w.id = o.tierId and "
          + OrgScope.within("x")
          + "))";

  private static final String FROM =
      Owed.FROM
          + """
      left join Report r on r.obligationId = o.id
      left join ReportRevision v on v.reportId = r.id and v.number = r.receivedRevision
      where\s""";

  private static final String SELECT =
      "select new vn.canbang.report.obligation.ObligationRow(o, s, t, case when "
          + SENDER
          + " then true else false end, r.state, r.revision, r.receivedState, r.receivedRevision,"
          + " r.firstSubmittedAt, v.submittedAt, v.returnCode, v.returnReason, v.decidedAt,"
          + " v.decidedBy) ";

  private static final String OPEN = state(ReportState.DRAFT) + ", " + state(ReportState.RETURNED);
  private static final String SENT =
      state(ReportState.SUBMITTED) + ", " + state(ReportState.ACCEPTED);

  private final BusinessClock clock;

  ObligationRepository(BusinessClock clock) {
    this.clock = clock;
  }

  private static String state(ReportState state) {
    return ReportState.class.getName() + "." + state.name();
  }

  /** What is owed by a unit in a series for a period, if the caller sees it. */
  Optional<ObligationRow> row(OrgScope scope, String series, String organisation, String period) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("series", series);
    parameters.put("unit", organisation);
    parameters.put("period", period);
    var query =
        getEntityManager()
            .createQuery(
                SELECT
                    + FROM
                    + "s.code = :series and o.organisationId = (select u.id from Organisation u"
                    + " where u.code = :unit) and o.period = :period and ("
                    + SENDER
                    + " or "
                    + RECEIVER
                    + ")",
                ObligationRow.class);
    parameters.forEach(query::setParameter);
    return query.getResultStream().findFirst();
  }

  List<ObligationRow> page(OrgScope scope, ObligationFilter filter, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    String where = where(filter, parameters);
    var query =
        getEntityManager()
            .createQuery(SELECT + FROM + where + filter.sort().hql(), ObligationRow.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.fetchSize());
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  long count(OrgScope scope, ObligationFilter filter) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    String where = where(filter, parameters);
    var query = getEntityManager().createQuery("select count(o) " + FROM + where, Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private String where(ObligationFilter filter, Map<String, Object> parameters) {
    StringBuilder where =
        new StringBuilder(
            filter.side() == null
                ? "(" + SENDER + " or " + RECEIVER + ")"
                : switch (filter.side()) {
                  case SENDER -> SENDER;
                  case RECEIVER -> RECEIVER;
                });
    if (filter.organisation() != null) {
      where.append(" and o.organisationId = :organisation");
      parameters.put("organisation", filter.organisation());
    }
    if (filter.series() != null) {
      where.append(" and s.code = :series");
      parameters.put("series", filter.series());
    }
    if (filter.period() != null) {
      where.append(" and o.period = :period");
      parameters.put("period", filter.period());
    }
    if (filter.dueBefore() != null) {
      where.append(" and o.dueOn < :dueBefore");
      parameters.put("dueBefore", filter.dueBefore());
    }
    if (!filter.timeliness().isEmpty()) {
      where.append(" and ").append(Timeliness.HQL).append(" in (:timeliness)");
      parameters.put("timeliness", filter.timeliness().stream().map(Enum::name).toList());
      parameters.put("now", clock.now());
      parameters.put("today", clock.today());
    }
    return where.toString();
  }

  /**
   * What the caller's own unit has to send: reports that leave the caller's subtree, so that a
   * centre is not shown what its stations owe to itself.
   */
  List<ObligationRow> work(OrgScope scope, int limit) {
    return rows(
        scope,
        "select new vn.canbang.report.obligation.ObligationRow(o, s, t, true, r.state, r.revision,"
            + " r.receivedState, r.receivedRevision, r.firstSubmittedAt, v.submittedAt,"
            + " v.returnCode, v.returnReason, v.decidedAt, v.decidedBy) "
            + FROM
            + SENDER
            + " and o.withdrawnOn is null and o.waivedOn is null and not "
            + OrgScope.within("o.receiverId")
            + " and (r.state is null or r.state in ("
            + OPEN
            + "))"
            + ObligationSort.EARLIEST_DEADLINE.hql(),
        limit);
  }

  /** What the caller's own unit has sent, the latest first. */
  List<ObligationRow> sent(OrgScope scope, int limit) {
    return rows(
        scope,
        "select new vn.canbang.report.obligation.ObligationRow(o, s, t, true, r.state, r.revision,"
            + " r.receivedState, r.receivedRevision, r.firstSubmittedAt, v.submittedAt,"
            + " v.returnCode, v.returnReason, v.decidedAt, v.decidedBy) "
            + FROM
            + SENDER
            + " and not "
            + OrgScope.within("o.receiverId")
            + " and r.state in ("
            + SENT
            + ")"
            + " order by v.submittedAt desc, o.id",
        limit);
  }

  /** An obligation beside when its report was first sent. */
  record Due(
      Obligation obligation, SeriesRef series, TierRef tier, @Nullable Instant firstSubmittedAt) {}

  /** What falls due between two days. */
  List<Due> due(OrgScope scope, DueFilter filter) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    StringBuilder where = new StringBuilder("(" + SENDER + " or " + RECEIVER + ")");
    where.append(" and o.withdrawnOn is null and o.lastDay between :from and :to");
    parameters.put("from", filter.from());
    parameters.put("to", filter.to());
    if (filter.organisation() != null) {
      where.append(
          " and (o.organisationId = :organisation or o.receiverId = :organisation"
              + " or o.viaId = :organisation or o.deskId = :organisation");
      if (filter.below()) {
        where.append(
            " or exists (select 1 from ScopeEdge u where u.descendantId = o.organisationId"
                + " and u.ancestorId = :organisation"
                + " and u.validFrom <= :scopeOn and u.validTo > :scopeOn)");
      }
      where.append(")");
      parameters.put("organisation", filter.organisation());
    }
    if (filter.plan() != null) {
      where.append(" and s.planId = :plan");
      parameters.put("plan", filter.plan());
    }
    var query =
        getEntityManager()
            .createQuery(
                "select o, s, t, r.firstSubmittedAt"
                    + Owed.FROM
                    + "left join Report r on r.obligationId = o.id where "
                    + where
                    + " order by o.lastDay, s.code, o.organisationId",
                Due.class)
            .setMaxResults(filter.limit());
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  private List<ObligationRow> rows(OrgScope scope, String hql, int limit) {
    var query = getEntityManager().createQuery(hql, ObligationRow.class).setMaxResults(limit);
    scope.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  Optional<Owed> find(OrgScope scope, String series, UUID organisation, String period) {
    return owed(
            "where s.code = ?1 and o.organisationId = ?2 and o.period = ?3",
            series,
            organisation,
            period)
        .stream()
        .findFirst();
  }

  /** A period of a series, by code. */
  record OfPeriod(String series, String period) {}

  /** What units owe for some periods. One statement. */
  List<Owed> find(OrgScope scope, Map<OfPeriod, Set<UUID>> asked) {
    List<Object> parameters = new ArrayList<>();
    StringBuilder where = new StringBuilder("where ");
    asked.forEach(
        (of, units) -> {
          int at = parameters.size();
          where
              .append(at == 0 ? "" : " or ")
              .append(
                  "(s.code = ?%d and o.period = ?%d and o.organisationId in ?%d)"
                      .formatted(at + 1, at + 2, at + 3));
          parameters.add(of.series());
          parameters.add(of.period());
          parameters.add(units);
        });
    return owed(where.toString(), parameters.toArray());
  }

  /** Those whose reports the unit receives, or reviews for the receiver, of every tier. */
  List<Owed> below(OrgScope scope, UUID series, UUID organisation, String period) {
    return owed(
        "where o.seriesId = ?1 and o.period = ?3 and o.organisationId <> ?2"
            + " and o.withdrawnOn is null"
            + " and (o.waivedOn is null or exists (select 1 from Report r"
            + " where r.obligationId = o.id and r.receivedState is not null))"
            + " and (o.receiverId = ?2 or o.viaId = ?2)",
        series,
        organisation,
        period);
  }

  /** Those that the caller sees on either side and that are still asked for. */
  List<Owed> asked(OrgScope scope, AskedReports wanted) {
    var query =
        getEntityManager()
            .createQuery(
                Owed.SELECT
                    + "where (s.code in :series or s.templateId in :templates)"
                    + (wanted.period() == null ? "" : " and o.period = :period")
                    + " and o.periodStart >= :from and o.periodEnd <= :to"
                    + " and o.withdrawnOn is null and ("
                    + SENDER
                    + " or "
                    + RECEIVER
                    + ")",
                Owed.class)
            .setParameter("series", wanted.series())
            .setParameter("templates", wanted.templates())
            .setParameter("from", wanted.from())
            .setParameter("to", wanted.to());
    if (wanted.period() != null) {
      query.setParameter("period", wanted.period());
    }
    scope.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  List<Owed> byIds(OrgScope scope, Collection<UUID> ids) {
    return owed("where o.id in ?1", ids);
  }

  private List<Owed> owed(String which, Object... parameters) {
    var query = getEntityManager().createQuery(Owed.SELECT + which, Owed.class);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList();
  }

  /** The matrix of a series: one statement, narrow rows. */
  List<MatrixRow> matrix(
      OrgScope scope, UUID series, LocalDate from, LocalDate to, @Nullable UUID organisation) {
    String under =
        organisation == null
            ? ""
            : """
               and (o.receiverId = :organisation or o.viaId = :organisation
                 or exists (select 1 from ScopeEdge u where u.descendantId = o.organisationId
                   and u.ancestorId = :organisation
                   and u.validFrom <= :scopeOn and u.validTo > :scopeOn))""";
    var query =
        getEntityManager()
            .createQuery(
                "select new vn.canbang.report.obligation.MatrixRow(o.organisationId,"
                    + " o.period, o.opensOn, o.dueAt, o.extendedTo, case when "
                    + SENDER
                    + " then r.state else r.receivedState end, r.acceptedRevision) from Obligation o"
                    + " left join Report r on r.obligationId = o.id"
                    + " where o.seriesId = :series and o.withdrawnOn is null"
                    + " and (o.waivedOn is null or r.receivedState is not null)"
                    + " and o.periodStart >= :from and o.periodEnd <= :to and ("
                    + SENDER
                    + " or "
                    + RECEIVER
                    + ")"
                    + under,
                MatrixRow.class)
            .setParameter("series", series)
            .setParameter("from", from)
            .setParameter("to", to);
    scope.parameters().forEach(query::setParameter);
    if (organisation != null) {
      query.setParameter("organisation", organisation);
    }
    return query.getResultList();
  }

  List<Owed> ofSeries(OrgScope scope, String code) {
    return owed("where s.code = ?1 order by o.periodStart", code);
  }

  /** Periods of a series for which obligations are set up. */
  Set<String> periods(OrgScope scope, UUID series) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select distinct o.period from Obligation o where o.seriesId = :series",
                String.class)
            .setParameter("series", series)
            .getResultList());
  }

  /** How many periods of a series that ended before a day each unit has owed. */
  Map<UUID, Long> owing(OrgScope scope, UUID series, LocalDate before) {
    Map<UUID, Long> owing = new HashMap<>();
    for (Object[] row :
        getEntityManager()
            .createQuery(
                "select o.organisationId, count(o) from Obligation o"
                    + " where o.seriesId = :series and o.periodEnd < :before"
                    + " group by o.organisationId",
                Object[].class)
            .setParameter("series", series)
            .setParameter("before", before)
            .getResultList()) {
      owing.put((UUID) row[0], (Long) row[1]);
    }
    return owing;
  }

  /** Those of a series whose report nobody has received: not sent, or taken back. */
  List<Owed> unreceived(OrgScope scope, UUID series) {
    return owed(
        "left join Report r on r.obligationId = o.id"
            + " where o.seriesId = ?1 and (r.id is null or r.receivedState is null)",
        series);
  }

  /** A report owed that is not accepted yet; no state where it was not begun. */
  record Unfinished(
      UUID seriesId,
      UUID organisationId,
      String period,
      UUID receiverId,
      @Nullable ReportState state,
      @Nullable ReportState receivedState) {}

  /** What these units owe, and what is owed to that one or through it, and is not accepted. */
  List<Unfinished> unfinished(OrgScope scope, Collection<UUID> units, UUID receiver) {
    return getEntityManager()
        .createQuery(
            "select o.seriesId, o.organisationId, o.period, o.receiverId, r.state, r.receivedState"
                + " from Obligation o join Series s on s.id = o.seriesId"
                + " left join Report r on r.obligationId = o.id"
                + " where (o.organisationId in (:units) or o.receiverId = :receiver"
                + " or o.viaId = :receiver)"
                + " and (r.id is null or r.acceptedRevision is null) and o.withdrawnOn is null"
                + " order by o.periodStart, s.code, o.organisationId",
            Unfinished.class)
        .setParameter("units", units)
        .setParameter("receiver", receiver)
        .getResultList();
  }

  /**
   * Who sends the reports of a series to whom or through whom, from the first day of the first of
   * these periods to the last day of the last.
   */
  Set<ReportingLine> lines(OrgScope scope, UUID series) {
    Map<List<UUID>, ReportingLine> lines = new HashMap<>();
    for (Object[] row :
        getEntityManager()
            .createQuery(
                "select o.organisationId, o.receiverId, o.viaId, min(o.periodStart),"
                    + " max(o.periodEnd) from Obligation o where o.seriesId = :series"
                    + " group by o.organisationId, o.receiverId, o.viaId",
                Object[].class)
            .setParameter("series", series)
            .getResultList()) {
      for (Object receiver : Arrays.asList(row[1], row[2])) {
        if (receiver != null && !receiver.equals(row[0])) {
          lines.merge(
              List.of((UUID) row[0], (UUID) receiver),
              new ReportingLine(
                  (UUID) row[0], (UUID) receiver, (LocalDate) row[3], (LocalDate) row[4]),
              ObligationRepository::both);
        }
      }
    }
    return new HashSet<>(lines.values());
  }

  private static ReportingLine both(ReportingLine a, ReportingLine b) {
    return new ReportingLine(
        a.senderId(),
        a.receiverId(),
        a.from().isBefore(b.from()) ? a.from() : b.from(),
        a.until().isAfter(b.until()) ? a.until() : b.until());
  }

  Set<UUID> organisations(OrgScope scope, UUID series, String period) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select o.organisationId from Obligation o"
                    + " where o.seriesId = :series and o.period = :period",
                UUID.class)
            .setParameter("series", series)
            .setParameter("period", period)
            .getResultList());
  }
}
