package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
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
    Set<ReportingLine> lines = new HashSet<>();
    session
        .createNativeQuery(
            "select distinct sender_id, receiver_id from reporting_line", Object[].class)
        .addScalar("sender_id", UUID.class)
        .addScalar("receiver_id", UUID.class)
        .getResultList()
        .forEach(row -> lines.add(new ReportingLine((UUID) row[0], (UUID) row[1])));
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
              insert into reporting_line (id, series, sender_id, receiver_id)
              values (:id, :series, :sender, :receiver)
              """)
          .setParameter("id", Ids.next())
          .setParameter("series", series)
          .setParameter("sender", line.senderId())
          .setParameter("receiver", line.receiverId())
          .executeUpdate();
    }
  }

  void replaceReach(OrgScope scope, Set<ReportingLine> reach) {
    session.createNativeMutationQuery("delete from reporting_reach").executeUpdate();
    for (ReportingLine line : reach) {
      session
          .createNativeMutationQuery(
              """
              insert into reporting_reach (sender_id, receiver_id) values (:sender, :receiver)
              """)
          .setParameter("sender", line.senderId())
          .setParameter("receiver", line.receiverId())
          .executeUpdate();
    }
  }
}
