package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.BusinessClock;

/**
 * Slows down guessing, on one account and from one address. Account names that do not exist are
 * counted like those that do, so that waiting tells nothing. Who waits is never made to wait longer
 * by trying.
 */
@ApplicationScoped
class SignInThrottle {

  static final Duration ACCOUNT_MEMORY = Duration.ofHours(24);
  private static final Duration ADDRESS_MEMORY = Duration.ofHours(1);

  private final EntityManager entities;
  private final BusinessClock clock;

  SignInThrottle(EntityManager entities, BusinessClock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Ends the request with 429 while account or address must wait. */
  void check(String username, String address) {
    Instant now = clock.real();
    Optional<Instant> until =
        entities
            .createQuery(
                """
                select max(f.blockedUntil) from SignInFailures f
                where f.subject in (:subjects) and f.blockedUntil > :now
                """,
                Instant.class)
            .setParameter("subjects", List.of(account(username), address(address)))
            .setParameter("now", now)
            .getResultStream()
            .filter(found -> found != null)
            .findFirst();
    if (until.isPresent()) {
      long seconds = Math.max(1, Duration.between(now, until.get()).plusMillis(999).toSeconds());
      throw new ProblemException(
          429,
          "session.throttled",
          List.of(seconds),
          List.of(),
          Map.of("Retry-After", Long.toString(seconds)));
    }
  }

  @Transactional
  void failed(String username, String address) {
    Instant now = clock.real();
    locked(account(username), now).add(now, ACCOUNT_MEMORY);
    locked(address(address), now).add(now, ADDRESS_MEMORY);
  }

  /** The right password excuses the wrong ones before it, also for the address they came from. */
  @Transactional
  void succeeded(String username, String address) {
    SignInFailures mine =
        entities.find(SignInFailures.class, account(username), LockModeType.PESSIMISTIC_WRITE);
    if (mine == null) {
      return;
    }
    int excused = mine.failures();
    mine.forgive(excused);
    SignInFailures theirs =
        entities.find(SignInFailures.class, address(address), LockModeType.PESSIMISTIC_WRITE);
    if (theirs != null) {
      theirs.forgive(excused);
    }
  }

  private SignInFailures locked(String subject, Instant now) {
    SignInFailures found =
        entities.find(SignInFailures.class, subject, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      found = new SignInFailures(subject, now);
      entities.persist(found);
      entities.flush();
    }
    return found;
  }

  private static String account(String username) {
    return "user:" + username;
  }

  private static String address(String address) {
    return "addr:" + address;
  }
}
