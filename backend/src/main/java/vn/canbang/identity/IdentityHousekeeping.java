package vn.canbang.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.canbang.shared.time.BusinessClock;

/** Removes sessions that have ended by themselves and failures that no longer count. */
@ApplicationScoped
class IdentityHousekeeping {

  private final CredentialQueries credentials;
  private final BusinessClock clock;

  IdentityHousekeeping(CredentialQueries credentials, BusinessClock clock) {
    this.credentials = credentials;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m", identity = "ended-sessions")
  @Transactional
  void removeEnded() {
    Instant now = clock.real();
    credentials.removeEnded(now, now.minus(Callers.IDLE), now.minus(SignInThrottle.ACCOUNT_MEMORY));
  }
}
