package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * What figures under review are compared with, by a fixed number of statements for any number of
 * reports. Revisions are found first and their figures then: left to join all at once, H2 goes
 * through every figure there is.
 */
@ApplicationScoped
class ReviewQueries {

  private final Session session;
  private final ContentQueries contents;

  ReviewQueries(Session session, ContentQueries contents) {
    this.session = session;
    this.contents = contents;
  }

  private static final String SENDER =
      "("
          + OrgScope.withinSql("o.organisation_id")
          + " or "
          + OrgScope.withinSql("o.desk_id")
          + ")";

  private static final String SEEN =
      " ("
          + SENDER
          + " or "
          + OrgScope.withinSql("o.receiver_id")
          + " or "
          + OrgScope.withinSql("o.via_id")
          + " or exists (select 1 from report_tier_recipient x where x.tier_id = o.tier_id and "
          + OrgScope.withinSql("x.organisation_id")
          + "))";

  /**
   * A report that waits.
   *
   * @param sender whether the caller stands on the sender's side as well
   */
  record Waiting(UUID reportId, UUID revisionId, boolean sender) {}

  /**
   * What waits for a decision of one of these organisations, the longest waiting first. In SQL: the
   * ORM takes seconds to understand conditions nested so deeply when it first meets them.
   *
   * @param mine the caller's organisation and those merged into it
   */
  List<Waiting> waiting(
      OrgScope scope,
      @Nullable String series,
      @Nullable String period,
      Collection<UUID> mine,
      PageRequest page) {
    var query =
        session
            .createNativeQuery(
                "select r.id as report_id, v.id as revision_id, case when "
                    + SENDER
                    + " then 1 else 0 end as sender"
                    + waiting(series, period)
                    + " order by v.submitted_at nulls last, r.id",
                Object[].class)
            .addScalar("report_id", UUID.class)
            .addScalar("revision_id", UUID.class)
            .addScalar("sender", Integer.class);
    parameters(scope, series, period, mine).forEach(query::setParameter);
    return query
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultList()
        .stream()
        .map(row -> new Waiting((UUID) row[0], (UUID) row[1], Integer.valueOf(1).equals(row[2])))
        .toList();
  }

  /** How many wait in all. */
  long countWaiting(
      OrgScope scope, @Nullable String series, @Nullable String period, Collection<UUID> mine) {
    var query =
        session
            .createNativeQuery("select count(*) as waiting" + waiting(series, period), Long.class)
            .addScalar("waiting", Long.class);
    parameters(scope, series, period, mine).forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String waiting(@Nullable String series, @Nullable String period) {
    return " from report r join report_obligation o on o.id = r.obligation_id"
        + " join report_revision v on v.report_id = r.id and v.number = r.received_revision"
        + " where r.received_state = 'SUBMITTED'"
        + " and (o.receiver_id in (:mine) or o.via_id in (:mine)) and"
        + SEEN
        + (series == null
            ? ""
            : " and o.series_id = (select s.id from report_series s where s.code = :series)")
        + (period == null ? "" : " and o.period = :period");
  }

  private static Map<String, Object> parameters(
      OrgScope scope, @Nullable String series, @Nullable String period, Collection<UUID> mine) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("mine", mine);
    if (series != null) {
      parameters.put("series", series);
    }
    if (period != null) {
      parameters.put("period", period);
    }
    return parameters;
  }

  /** Figures of an earlier accepted period. */
  record Earlier(ReportingPeriod period, Map<String, Integer> cells) {}

  /** The revision received before one, whatever became of it, with its figures. */
  record Before(RevisionState state, Map<String, Integer> cells) {}

  /** A figure that a unit sent, by its report's id. */
  record SentFigure(String group, UUID reportId, String key, int value) {}

  /** A revision that belongs to a report, and a word on it. */
  private record Found(UUID reportId, UUID revisionId, String word) {}

  /** Figures of the last accepted period before each of these reports, by report. */
  Map<UUID, Earlier> earlier(Collection<UUID> reportIds) {
    List<Found> last =
        found(
            """
            select report_id, revision_id, word from (
              select r.id as report_id, v.id as revision_id, h.period as word,
                row_number() over (partition by r.id order by h.period_start desc) as place
              from report r
              join report_obligation o on o.id = r.obligation_id
              join report_obligation h on h.series_id = o.series_id
                and h.organisation_id = o.organisation_id and h.period_start < o.period_start
              join report hr on hr.obligation_id = h.id
              join report_revision v on v.report_id = hr.id and v.number = hr.accepted_revision
              where r.id in (:ids)) found
            where place = 1""",
            reportIds);
    Map<UUID, Map<String, Integer>> figures = figures(last);
    Map<UUID, Earlier> earlier = new HashMap<>();
    for (Found one : last) {
      earlier.put(
          one.reportId(),
          new Earlier(
              ReportingPeriod.ofReport(one.word()),
              figures.getOrDefault(one.revisionId(), Map.of())));
    }
    return earlier;
  }

  /** What was received, and returned or accepted, before the revision that waits; by report. */
  Map<UUID, Before> before(Collection<UUID> reportIds) {
    List<Found> last =
        found(
            """
            select report_id, revision_id, word from (
              select r.id as report_id, v.id as revision_id, v.state as word,
                row_number() over (partition by r.id order by v.number desc) as place
              from report r
              join report_revision v on v.report_id = r.id and v.number < r.received_revision
              where r.id in (:ids) and v.state in ('RETURNED', 'ACCEPTED', 'REPLACED')) found
            where place = 1""",
            reportIds);
    Map<UUID, Map<String, Integer>> figures = figures(last);
    Map<UUID, Before> before = new HashMap<>();
    for (Found one : last) {
      before.put(
          one.reportId(),
          new Before(
              RevisionState.valueOf(one.word()), figures.getOrDefault(one.revisionId(), Map.of())));
    }
    return before;
  }

  /**
   * What the units of the same step have sent to the same receiver for the same period, these
   * reports among them.
   */
  List<SentFigure> besides(Collection<UUID> reportIds) {
    List<SentFigure> sent = new ArrayList<>();
    if (reportIds.isEmpty()) {
      return sent;
    }
    List<Object[]> steps =
        session
            .createNativeQuery(
                """
                select distinct o.series_id as series_id, o.receiver_id as receiver_id,
                  o.period as period
                from report r join report_obligation o on o.id = r.obligation_id
                where r.id in (:ids)""",
                Object[].class)
            .addScalar("series_id", UUID.class)
            .addScalar("receiver_id", UUID.class)
            .addScalar("period", String.class)
            .setParameterList("ids", reportIds)
            .getResultList();
    // Every series with every receiver and period: what belongs to no report asked about is a
    // group that nobody asks for.
    List<Found> beside =
        session
            .createNativeQuery(
                """
                select nr.id as report_id, v.id as revision_id, n.tier_id as tier_id,
                  n.receiver_id as receiver_id, n.via_id as via_id, n.period as period
                from report_obligation n
                join report nr on nr.obligation_id = n.id
                join report_revision v on v.report_id = nr.id and v.number = nr.received_revision
                where n.receiver_id in (:receivers) and n.series_id in (:series)
                  and n.period in (:periods) and nr.received_state in ('SUBMITTED', 'ACCEPTED')""",
                Object[].class)
            .addScalar("report_id", UUID.class)
            .addScalar("revision_id", UUID.class)
            .addScalar("tier_id", UUID.class)
            .addScalar("receiver_id", UUID.class)
            .addScalar("via_id", UUID.class)
            .addScalar("period", String.class)
            .setParameterList("series", steps.stream().map(s -> s[0]).distinct().toList())
            .setParameterList("receivers", steps.stream().map(s -> s[1]).distinct().toList())
            .setParameterList("periods", steps.stream().map(s -> s[2]).distinct().toList())
            .getResultList()
            .stream()
            .map(
                row ->
                    new Found(
                        (UUID) row[0],
                        (UUID) row[1],
                        row[2] + "/" + row[3] + "/" + row[4] + "/" + row[5]))
            .toList();
    Map<UUID, Map<String, Integer>> figures = figures(beside);
    for (Found one : beside) {
      figures
          .getOrDefault(one.revisionId(), Map.of())
          .forEach(
              (key, value) -> sent.add(new SentFigure(one.word(), one.reportId(), key, value)));
    }
    return sent;
  }

  private Map<UUID, Map<String, Integer>> figures(List<Found> found) {
    return contents.values(found.stream().map(Found::revisionId).toList());
  }

  private List<Found> found(String sql, Collection<UUID> reportIds) {
    if (reportIds.isEmpty()) {
      return List.of();
    }
    return session
        .createNativeQuery(sql, Object[].class)
        .addScalar("report_id", UUID.class)
        .addScalar("revision_id", UUID.class)
        .addScalar("word", String.class)
        .setParameterList("ids", reportIds)
        .getResultList()
        .stream()
        .map(row -> new Found((UUID) row[0], (UUID) row[1], (String) row[2]))
        .toList();
  }
}
