package vn.canbang.report.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What was reminded of. */
@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

  /** Those of the reminders that were made. */
  Set<UUID> made(OrgScope system, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(
            getEntityManager()
                .createQuery("select r.id from Reminder r where r.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
  }
}
