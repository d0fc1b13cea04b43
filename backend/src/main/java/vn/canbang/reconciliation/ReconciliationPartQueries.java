package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.canbang.shared.security.OrgScope;

/** Parts of sessions that the caller sees: the session was found before. */
@ApplicationScoped
class ReconciliationPartQueries {

  private final Session session;

  ReconciliationPartQueries(Session session) {
    this.session = session;
  }

  /** A session whole, in a fixed number of statements. */
  ReconciliationSheet sheet(OrgScope scope, Reconciliation reconciliation) {
    return new ReconciliationSheet(
        reconciliation,
        of(
            ReconciliationParticipant.class,
            "from ReconciliationParticipant p where p.reconciliationId = :id order by p.position",
            reconciliation.id()),
        of(
            ReconciliationLine.class,
            "from ReconciliationLine l where l.reconciliationId = :id order by l.position",
            reconciliation.id()),
        of(
            ReconciliationFigure.class,
            "select f from ReconciliationFigure f join ReconciliationLine l on l.id = f.lineId"
                + " where l.reconciliationId = :id",
            reconciliation.id()));
  }

  /** Codes of the data elements, in order. */
  List<String> elements(OrgScope scope, UUID id) {
    return of(
        String.class,
        "select e.element from ReconciliationElement e where e.reconciliationId = :id"
            + " order by e.position",
        id);
  }

  List<ReconciliationRound> rounds(OrgScope scope, UUID id) {
    return of(
        ReconciliationRound.class,
        "from ReconciliationRound r where r.reconciliationId = :id order by r.turn",
        id);
  }

  /** In the order in which they were added. */
  List<ReconciliationFile> files(OrgScope scope, UUID id) {
    return of(
        ReconciliationFile.class,
        "select f from ReconciliationFile f join ReconciliationParticipant p"
            + " on p.id = f.participantId where p.reconciliationId = :id order by f.addedAt, f.id",
        id);
  }

  List<ReconciliationReason> reasons(OrgScope scope) {
    return session
        .createSelectionQuery(
            "from ReconciliationReason r order by r.position", ReconciliationReason.class)
        .getResultList();
  }

  private <T> List<T> of(Class<T> type, String hql, UUID id) {
    return session.createSelectionQuery(hql, type).setParameter("id", id).getResultList();
  }

  void flush() {
    session.flush();
  }

  void keep(OrgScope scope, Collection<?> parts) {
    parts.forEach(session::persist);
  }

  void drop(OrgScope scope, Collection<?> parts) {
    parts.forEach(session::remove);
  }
}
