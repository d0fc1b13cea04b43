package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts sessions and accounts into states that only time or an administrator brings about. */
@ApplicationScoped
class SessionRows {

  private final EntityManager entities;

  SessionRows(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  void lastSeen(String username, Instant at) {
    update("UserSession s set s.lastSeenAt = :at", username, at);
  }

  @Transactional
  void expire(String username, Instant at) {
    update("UserSession s set s.expiresAt = :at", username, at);
  }

  @Transactional
  void expireTokens(String username, Instant at) {
    update("ApiToken s set s.expiresAt = :at", username, at);
  }

  @Transactional
  void endOverlap(String tokenId, Instant at) {
    entities
        .createQuery("update ApiToken t set t.previousUntil = :at where t.id = :id")
        .setParameter("at", at)
        .setParameter("id", UUID.fromString(tokenId))
        .executeUpdate();
  }

  /** Ids of the credentials by which an account was refused or changed something. */
  @Transactional
  List<String> credentialsOf(String username) {
    return entities
        .createQuery(
            "select distinct e.credentialId from AuditEvent e where e.actor = :actor", UUID.class)
        .setParameter("actor", username)
        .getResultStream()
        .map(UUID::toString)
        .toList();
  }

  @Transactional
  void disable(String username) {
    entities
        .createQuery("update UserAccount u set u.active = false where u.username = :username")
        .setParameter("username", username)
        .executeUpdate();
  }

  private void update(String what, String username, Instant at) {
    int rows =
        entities
            .createQuery(
                "update "
                    + what
                    + " where s.userId ="
                    + " (select u.id from UserAccount u where u.username = :username)")
            .setParameter("at", at)
            .setParameter("username", username)
            .executeUpdate();
    if (rows != 1) {
      throw new AssertionError(rows + " rows of " + username);
    }
  }
}
