package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** First answers of operations that were called with an {@code Idempotency-Key}. */
@ApplicationScoped
class IdempotencyQueries {

  private final EntityManager entities;

  IdempotencyQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param headers as written by {@link FirstAnswer}
   * @param body encrypted
   */
  record Kept(String requestHash, int status, String headers, String body) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Kept> find(UUID userId, String keyHash) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select request_hash, status, headers, body from idempotency_key
            where user_id = :user and key_hash = :key
            """,
            Object[].class)
        .addScalar("request_hash", String.class)
        .addScalar("status", Integer.class)
        .addScalar("headers", String.class)
        .addScalar("body", String.class)
        .setParameter("user", userId)
        .setParameter("key", keyHash)
        .getResultStream()
        .findFirst()
        .map(row -> new Kept((String) row[0], (Integer) row[1], (String) row[2], (String) row[3]));
  }

  void keep(UUID userId, String keyHash, Kept answer, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into idempotency_key
              (user_id, key_hash, request_hash, status, headers, body, created_at)
            values (:user, :key, :request, :status, :headers, :body, :now)
            """)
        .setParameter("user", userId)
        .setParameter("key", keyHash)
        .setParameter("request", answer.requestHash())
        .setParameter("status", answer.status())
        .setParameter("headers", answer.headers())
        .setParameter("body", answer.body())
        .setParameter("now", now)
        .executeUpdate();
  }

  @Transactional
  void removeBefore(Instant before) {
    entities
        .createNativeQuery("delete from idempotency_key where created_at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
