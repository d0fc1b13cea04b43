package vn.canbang.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.report.view.LeaderState;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Reports as stored. Who may see one follows from its obligation. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

  private static final String SENDER =
      "(" + OrgScope.within("o.organisationId") + " or " + OrgScope.within("o.deskId") + ")";

  private static final String RECEIVER =
      "(r.receivedState is not null and ("
          + OrgScope.within("o.receiverId")
          + " or "
          + OrgScope.within("o.viaId")
          + " or exists (select 1 from Tier w join w.otherRecipients x where w.id = o.tierId and "
          + OrgScope.within("x")
          + ")))";

  private static final String JOINED =
      "from Report r join Obligation o on o.id = r.obligationId"
          + " join ReportRevision v on v.reportId = r.id and v.number = ";

  private static final String SEEN = " where (" + SENDER + " or " + RECEIVER + ")";

  private static final String FROM =
      JOINED + "case when " + SENDER + " then r.revision else r.receivedRevision end" + SEEN;

  /**
   * In a queue what was received counts, also to those who see the sender's drafts. Said without a
   * condition, so that the engine finds what waits by its state and goes through nothing else.
   */
  private static final String QUEUE = JOINED + "r.receivedRevision" + SEEN;

  Optional<Report> of(OrgScope scope, UUID obligationId) {
    return find("obligationId", obligationId).firstResultOptional();
  }

  /** The report, locked until the transaction ends: moves of one report come one after another. */
  Optional<Report> lock(OrgScope scope, UUID obligationId) {
    return find("obligationId", obligationId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /**
   * Several, locked in one order, so that two who lock some of the same do not block each other.
   */
  List<Report> lock(OrgScope scope, Collection<UUID> obligationIds) {
    return obligationIds.isEmpty()
        ? List.of()
        : find("obligationId in ?1 order by id", obligationIds)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  List<Report> of(OrgScope scope, Collection<UUID> obligationIds) {
    return obligationIds.isEmpty() ? List.of() : list("obligationId in ?1", obligationIds);
  }

  /** What the account has begun and not sent, or got back: by series, period and unit. */
  List<DraftRow> draftsOf(OrgScope scope, UUID accountId) {
    var query =
        getEntityManager()
            .createQuery(
                "select new vn.canbang.report.DraftRow(r, s.code, s.nameVi,"
                    + " o.organisationId, o.period) from Report r"
                    + " join Obligation o on o.id = r.obligationId"
                    + " join Series s on s.id = o.seriesId"
                    + " where r.authorId = :author and r.state in (DRAFT, RETURNED) and "
                    + SENDER
                    + " order by s.code, o.period, o.id",
                DraftRow.class)
            .setParameter("author", accountId);
    scope.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** Drafts that lie before the caller as a leader of the unit, the longest waiting first. */
  List<Report> beforeLeader(OrgScope scope) {
    var query =
        getEntityManager()
            .createQuery(
                "select r from Report r join Obligation o on o.id = r.obligationId"
                    + " where r.leaderState = :awaiting and "
                    + OrgScope.within("o.organisationId")
                    + " order by r.leaderAt, r.id",
                Report.class)
            .setParameter("awaiting", LeaderState.AWAITING);
    scope.parameters(Role.REVIEWER).forEach(query::setParameter);
    return query.getResultList();
  }

  List<Report> byIds(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /**
   * @param mine the caller's organisation and those merged into it
   */
  List<ReportRow> page(
      OrgScope scope, ReportFilter filter, Collection<UUID> mine, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    String where = where(filter, mine, parameters);
    var query =
        getEntityManager()
            .createQuery(
                "select new vn.canbang.report.ReportRow(r, v, case when "
                    + SENDER
                    + " then true else false end) "
                    + from(filter)
                    + where
                    + " order by "
                    + filter.sort().hql(),
                ReportRow.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.fetchSize());
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  long count(OrgScope scope, ReportFilter filter, Collection<UUID> mine) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    String where = where(filter, mine, parameters);
    var query =
        getEntityManager().createQuery("select count(r) " + from(filter) + where, Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  /** Writes what is pending and lets go of it, so that loading many reports stays linear. */
  void writeAndForget(OrgScope scope) {
    getEntityManager().flush();
    getEntityManager().clear();
  }

  private static String from(ReportFilter filter) {
    return filter.receivedByMe() ? QUEUE : FROM;
  }

  private static String where(
      ReportFilter filter, Collection<UUID> mine, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.receivedByMe()) {
      where.append(" and (o.receiverId in (:mine) or o.viaId in (:mine))");
      parameters.put("mine", mine);
    }
    if (filter.state() != null) {
      where
          .append(" and ")
          .append(
              filter.receivedByMe()
                  ? "r.receivedState"
                  : "(case when " + SENDER + " then r.state else r.receivedState end)")
          .append(" = :state");
      parameters.put("state", filter.state());
    }
    if (filter.series() != null) {
      where.append(" and o.seriesId = (select s.id from Series s where s.code = :series)");
      parameters.put("series", filter.series());
    }
    if (filter.organisation() != null) {
      where.append(" and o.organisationId = :organisation");
      parameters.put("organisation", filter.organisation());
    }
    if (filter.period() != null) {
      where.append(" and o.period = :period");
      parameters.put("period", filter.period());
    }
    return where.toString();
  }
}
