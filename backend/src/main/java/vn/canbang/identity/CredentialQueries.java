package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;

/** Looks up credentials: what happens before there is a scope to ask within. */
@ApplicationScoped
class CredentialQueries {

  /** Last use is noted at most this often: a call that reads should not have to write. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final String LIVE_TOKENS =
      "from ApiToken t where t.userId = :user and t.expiresAt > :now and t.revokedAt is null";

  private final EntityManager entities;

  CredentialQueries(EntityManager entities) {
    this.entities = entities;
  }

  record Account(
      UUID id,
      String username,
      String displayName,
      @Nullable UUID organisationId,
      @Nullable String passwordHash,
      boolean mustChangePassword,
      boolean active) {}

  /** A live session or token and whose it is. */
  record Credential(
      UUID id,
      @Nullable Instant lastUsedAt,
      UUID userId,
      String username,
      String displayName,
      @Nullable UUID organisationId,
      boolean mustChangePassword) {

    boolean due(Instant now) {
      return lastUsedAt == null || lastUsedAt.plus(NOTED_EVERY).isBefore(now);
    }
  }

  /**
   * A live token.
   *
   * @param previous called with the secret before the present one
   */
  record TokenCredential(Credential credential, TokenLimits limits, boolean previous) {}

  boolean anyAccount() {
    return !entities
        .createQuery("select 1 from UserAccount", Integer.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  Optional<Account> account(String username) {
    return entities
        .createQuery(
            """
            select u.id, u.username, u.displayName, u.organisationId, u.passwordHash,
              u.mustChangePassword, u.active
            from UserAccount u where u.username = :username
            """,
            Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  Set<Grant> grants(UUID userId) {
    return entities
        .createQuery(
            "select g.role, g.organisationId from RoleGrant g where g.user.id = :user", Grant.class)
        .setParameter("user", userId)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  Map<UUID, List<UUID>> workingAt(Collection<UUID> organisations, Set<Role> roles) {
    return organisations.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select distinct u.organisationId, u.id from UserAccount u join u.grants g"
                    + " where u.active = true and u.kind = PERSON and u.organisationId in (:at) and g.role in (:roles)"
                    + " order by u.organisationId, u.id",
                Object[].class)
            .setParameter("at", organisations)
            .setParameter("roles", roles)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (UUID) row[0],
                    Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
  }

  Map<UUID, String> displayNames(Collection<UUID> userIds) {
    return userIds.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select u.id, u.displayName from UserAccount u where u.id in (:ids)",
                Object[].class)
            .setParameter("ids", userIds)
            .getResultStream()
            .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  Map<UUID, String> tokenNames(Collection<UUID> tokenIds) {
    return tokenIds.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select t.id, t.name from ApiToken t where t.id in (:ids)", Object[].class)
            .setParameter("ids", tokenIds)
            .getResultStream()
            .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /**
   * @param idleSince sessions without a call since then have ended
   */
  Optional<Credential> session(String tokenHash, Instant now, Instant idleSince) {
    return entities
        .createQuery(
            """
            select s.id, s.lastSeenAt, u.id, u.username, u.displayName, u.organisationId,
              u.mustChangePassword
            from UserSession s join UserAccount u on u.id = s.userId
            where s.tokenHash = :hash and s.expiresAt > :now and s.lastSeenAt > :idleSince
              and u.active
            """,
            Object[].class)
        .setParameter("hash", tokenHash)
        .setParameter("now", now)
        .setParameter("idleSince", idleSince)
        .getResultStream()
        .findFirst()
        .map(CredentialQueries::credential);
  }

  /** By its present secret, or by the one before it while the two overlap. */
  Optional<TokenCredential> apiToken(String secretHash, Instant now) {
    return apiToken("t.lastUsedAt", "t.tokenHash = :hash", secretHash, now, false)
        .or(
            () ->
                apiToken(
                    "t.previousLastUsedAt",
                    "t.previousHash = :hash and t.previousUntil > :now",
                    secretHash,
                    now,
                    true));
  }

  @SuppressWarnings("unchecked") // The converters give what they were declared with.
  private Optional<TokenCredential> apiToken(
      String used, String secret, String secretHash, Instant now, boolean previous) {
    return entities
        .createQuery(
            "select t.id, "
                + used
                + ", u.id, u.username, u.displayName, u.organisationId, u.mustChangePassword,"
                + " t.roles, t.rights, t.organisationId"
                + " from ApiToken t join UserAccount u on u.id = t.userId where "
                + secret
                + " and t.expiresAt > :now and t.revokedAt is null and u.active",
            Object[].class)
        .setParameter("hash", secretHash)
        .setParameter("now", now)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new TokenCredential(
                    credential(row),
                    new TokenLimits((Set<Role>) row[7], (Set<String>) row[8], (UUID) row[9]),
                    previous));
  }

  private static Credential credential(Object[] row) {
    return new Credential(
        (UUID) row[0],
        (Instant) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (UUID) row[5],
        (Boolean) row[6]);
  }

  void open(UserSession session) {
    entities.persist(session);
  }

  void noteSession(UUID id, Instant now) {
    entities
        .createQuery("update UserSession s set s.lastSeenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  void noteApiToken(UUID id, boolean previous, Instant now) {
    entities
        .createQuery(
            "update ApiToken t set t."
                + (previous ? "previousLastUsedAt" : "lastUsedAt")
                + " = :now where t.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  void noteSignIn(UUID userId, Instant now) {
    // Without a new version: signing in is no edit that an administrator could collide with.
    entities
        .createQuery("update UserAccount u set u.lastSignInAt = :now where u.id = :id")
        .setParameter("now", now)
        .setParameter("id", userId)
        .executeUpdate();
  }

  void end(UUID sessionId) {
    entities
        .createQuery("delete from UserSession s where s.id = :id")
        .setParameter("id", sessionId)
        .executeUpdate();
  }

  /**
   * @param except the session that may go on
   */
  void endAll(UUID userId, @Nullable UUID except) {
    entities
        .createQuery("delete from UserSession s where s.userId = :user and s.id <> :except")
        .setParameter("user", userId)
        .setParameter("except", except == null ? new UUID(0, 0) : except)
        .executeUpdate();
  }

  /** Sessions that could still be used. */
  int liveSessions(UUID userId, Instant now, Instant idleSince) {
    return entities
        .createQuery(
            """
            select count(s) from UserSession s
            where s.userId = :user and s.expiresAt > :now and s.lastSeenAt > :idleSince
            """,
            Long.class)
        .setParameter("user", userId)
        .setParameter("now", now)
        .setParameter("idleSince", idleSince)
        .getSingleResult()
        .intValue();
  }

  /** Tokens that could still be used. */
  int liveTokens(UUID userId, Instant now) {
    return entities
        .createQuery("select count(t) " + LIVE_TOKENS, Long.class)
        .setParameter("user", userId)
        .setParameter("now", now)
        .getSingleResult()
        .intValue();
  }

  void revokeTokens(UUID userId, Instant now) {
    entities
        .createQuery("select t " + LIVE_TOKENS, ApiToken.class)
        .setParameter("user", userId)
        .setParameter("now", now)
        .getResultStream()
        .forEach(token -> token.revoke(now));
  }

  void removeEnded(Instant now, Instant idleSince, Instant forgetFailuresBefore) {
    entities
        .createQuery(
            "delete from UserSession s where s.expiresAt <= :now or s.lastSeenAt <= :idleSince")
        .setParameter("now", now)
        .setParameter("idleSince", idleSince)
        .executeUpdate();
    entities
        .createQuery("delete from SignInFailures f where f.lastFailedAt < :before")
        .setParameter("before", forgetFailuresBefore)
        .executeUpdate();
  }
}
