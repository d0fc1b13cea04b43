package vn.canbang.report.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;

/** What has not been received, joined by name with the rooms that keep it. */
@ApplicationScoped
class ReminderQueries {

  private final EntityManager em;

  ReminderQueries(EntityManager em) {
    this.em = em;
  }

  /** A report that nobody has received, and may be sent. */
  record Missing(UUID obligationId, UUID seriesId, LocalDate lastDay) {}

  List<Missing> missing(LocalDate from, LocalDate to, LocalDate today) {
    return em.createQuery(
            "select o.id, o.seriesId, o.lastDay from Obligation o"
                + " left join Report r on r.obligationId = o.id"
                + " where o.lastDay between :from and :to and o.withdrawnOn is null"
                + " and o.waivedOn is null and (o.opensOn is null or o.opensOn <= :today)"
                + " and (r.id is null or r.receivedState is null)"
                + " order by o.lastDay, o.id",
            Missing.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("today", today)
        .getResultList();
  }

  /** How far a report has come on the receiver's side; null where nothing was received. */
  @Nullable ReportState received(UUID obligationId) {
    return em.createQuery(
            "select r.receivedState from Report r where r.obligationId = :of"
                + " and r.receivedState is not null",
            ReportState.class)
        .setParameter("of", obligationId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
