package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;

/** Reads and writes lines of reporting as rows; there are few and they are replaced together. */
@ApplicationScoped
class ReportingLineQueries {

  private final Session session;

  ReportingLineQueries(Session session) {
    this.session = session;
  }

  Set<ReportingLine> all(OrgScope scope) {
    return lines(
        session.createNativeQuery(
            "select sender_id, receiver_id, from_day, until_day from reporting_line",
            Object[].class));
  }

  Set<ReportingLine> of(OrgScope scope, String series) {
    return lines(
        session
            .createNativeQuery(
                "select sender_id, receiver_id, from_day, until_day from reporting_line where series = :series",
                Object[].class)
            .setParameter("series", series));
  }

  private static Set<ReportingLine> lines(NativeQuery<Object[]> query) {
    Set<ReportingLine> lines = new HashSet<>();
    query
        .addScalar("sender_id", UUID.class)
        .addScalar("receiver_id", UUID.class)
        .addScalar("from_day", LocalDate.class)
        .addScalar("until_day", LocalDate.class)
        .getResultList()
        .forEach(
            row ->
                lines.add(
                    new ReportingLine(
                        (UUID) row[0], (UUID) row[1], (LocalDate) row[2], (LocalDate) row[3])));
    return lines;
  }

  void replace(OrgScope scope, String series, Set<ReportingLine> lines) {
    session
        .createNativeMutationQuery("delete from reporting_line where series = :series")
        .setParameter("series", series)
        .executeUpdate();
    for (ReportingLine line : lines) {
      session
          .createNativeMutationQuery(
              """
              insert into reporting_line (id, series, sender_id, receiver_id, from_day, until_day)
              values (:id, :series, :sender, :receiver, :from, :until)
              """)
          .setParameter("id", Ids.next())
          .setParameter("series", series)
          .setParameter("sender", line.senderId())
          .setParameter("receiver", line.receiverId())
          .setParameter("from", line.from())
          .setParameter("until", line.until())
          .executeUpdate();
    }
  }

  void replaceReach(OrgScope scope, Set<ReportingLine> reach) {
    session.createNativeMutationQuery("delete from reporting_reach").executeUpdate();
    for (ReportingLine line : reach) {
      session
          .createNativeMutationQuery(
              """
              insert into reporting_reach (sender_id, receiver_id, from_day, until_day)
              values (:sender, :receiver, :from, :until)
              """)
          .setParameter("sender", line.senderId())
          .setParameter("receiver", line.receiverId())
          .setParameter("from", line.from())
          .setParameter("until", line.until())
          .executeUpdate();
    }
  }
}
