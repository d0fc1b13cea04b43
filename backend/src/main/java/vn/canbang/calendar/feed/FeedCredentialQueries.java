package vn.canbang.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks up feeds by their secrets: what happens before there is a scope to ask within. Asks the
 * database at every reading, so that revoking works at once on every instance.
 */
@ApplicationScoped
class FeedCredentialQueries {

  private final EntityManager entities;

  FeedCredentialQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** The feed, unless it was revoked, or its maker's account or sight of the organisation ended. */
  Optional<CalendarFeed> live(String tokenHash, LocalDate on) {
    return entities
        .createQuery(
            """
            select f from CalendarFeed f join UserAccount u on u.id = f.makerId
            where f.tokenHash = :hash and f.revokedAt is null and u.active
              and exists (select 1 from RoleGrant g where g.user.id = u.id
                and (g.organisationId is null or exists (select 1 from ScopeEdge e
                  where e.ancestorId = g.organisationId and e.descendantId = f.organisationId
                    and e.validFrom <= :on and e.validTo > :on)))
            """,
            CalendarFeed.class)
        .setParameter("hash", tokenHash)
        .setParameter("on", on)
        .getResultStream()
        .findFirst();
  }

  void read(UUID id, Instant now) {
    entities
        .createQuery("update CalendarFeed f set f.lastReadAt = :now where f.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }
}
