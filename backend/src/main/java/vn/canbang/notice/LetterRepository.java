package vn.canbang.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Letters as stored. */
@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<Letter, UUID> {

  /** A letter that so many attempts did not deliver is given up. */
  private static final int MOST_ATTEMPTS = 20;

  /** Those of the accounts to whom the letter was written. */
  Set<UUID> written(OrgScope system, String occasion, Collection<UUID> accounts) {
    return accounts.isEmpty()
        ? Set.of()
        : new HashSet<>(
            getEntityManager()
                .createQuery(
                    "select l.userId from Letter l where l.occasion = :occasion"
                        + " and l.userId in :of",
                    UUID.class)
                .setParameter("occasion", occasion)
                .setParameter("of", accounts)
                .getResultList());
  }

  /** The oldest ones that wait and that nobody has taken, locked. */
  List<Letter> waiting(OrgScope system, Instant now, int limit) {
    return find(
            "sentAt is null and attempts < ?1 and (takenUntil is null or takenUntil < ?2)"
                + " order by attempts, id",
            MOST_ATTEMPTS,
            now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, limit - 1)
        .list();
  }

  Letter one(OrgScope system, UUID id) {
    return findById(id);
  }
}
