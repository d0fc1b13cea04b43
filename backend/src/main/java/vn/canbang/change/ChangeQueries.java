package vn.canbang.change;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Reads sealed rows of the trail by their numbers. */
@ApplicationScoped
class ChangeQueries {

  private static final String ROWS =
      """
      select a.number as number, a.at as at, a.action as action,
        a.resource_type as resource_type, a.resource as resource,
        a.organisation_id as organisation_id,
        case when a.resource_type = 'report' then a.after_state end as report_state
      from audit_event a
      where a.number > :after and a.number <= :last and a.resource_type in (:kinds)
        and (a.resource_type in (:forAll) or %s)
      order by a.number
      """
          .formatted(OrgScope.withinSql("a.organisation_id"));

  private static final List<String> FOR_ALL =
      Arrays.stream(ChangeKind.values()).filter(ChangeKind::forAll).map(ChangeKind::type).toList();

  private final Session session;
  private final AgroalDataSource source;

  ChangeQueries(Session session, AgroalDataSource source) {
    this.session = session;
    this.source = source;
  }

  /** The last sealed row: its number (0 before the first) and its link in the chain. */
  record Head(long number, String chain) {}

  /**
   * A sealed row of a kind that is published.
   *
   * @param reportState what is kept of a report after it, as JSON; null of anything else
   */
  record Row(
      long number,
      Instant at,
      String action,
      String resourceType,
      String resource,
      @Nullable UUID organisationId,
      @Nullable String reportState) {}

  /** Whatever is numbered up to it is committed. Needs no transaction. */
  Head head() {
    try (Connection connection = source.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select number, chain from audit_head where id = 1");
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("audit_head is empty");
      }
      return new Head(row.getLong(1), row.getString(2));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The link of a row; null when no row has this number. */
  @Nullable String chain(long number) {
    return session
        .createNativeQuery("select chain from audit_event where number = :number", String.class)
        .setParameter("number", number)
        .uniqueResult();
  }

  /** Rows behind {@code after} up to {@code last} that the caller may see, in order. */
  List<Row> rows(OrgScope scope, Collection<ChangeKind> kinds, long after, long last, int most) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(ROWS, Object[].class)
            .addScalar("number", Long.class)
            .addScalar("at", Instant.class)
            .addScalar("action", String.class)
            .addScalar("resource_type", String.class)
            .addScalar("resource", String.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("report_state", String.class)
            .setParameter("after", after)
            .setParameter("last", last)
            .setParameter("kinds", kinds.stream().map(ChangeKind::type).toList())
            .setParameter("forAll", FOR_ALL)
            .setMaxResults(most);
    scope.parameters().forEach(query::setParameter);
    return query.getResultList().stream().map(ChangeQueries::row).toList();
  }

  private static Row row(Object[] columns) {
    return new Row(
        (Long) columns[0],
        (Instant) columns[1],
        (String) columns[2],
        (String) columns[3],
        (String) columns[4],
        (UUID) columns[5],
        (String) columns[6]);
  }
}
