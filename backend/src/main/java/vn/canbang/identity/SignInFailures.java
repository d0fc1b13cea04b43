package vn.canbang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failed sign-ins of one account name or from one address. Five are free; then each further one
 * costs a wait of one minute, two, four, … and never more than fifteen.
 */
@Entity
@Table(name = "sign_in_throttle")
class SignInFailures {

  static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(60);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  @Id private String subject;
  private int failures;
  private Instant lastFailedAt;
  private @Nullable Instant blockedUntil;

  @SuppressWarnings("NullAway.Init")
  protected SignInFailures() {}

  SignInFailures(String subject, Instant now) {
    this.subject = subject;
    this.lastFailedAt = now;
  }

  /**
   * @param memory after this long without a failure the count starts anew
   */
  void add(Instant now, Duration memory) {
    if (lastFailedAt.plus(memory).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastFailedAt = now;
    if (failures >= FREE) {
      int doublings = Math.min(failures - FREE, 4);
      Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
      blockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
  }

  /** Takes back failures that the right password has excused. */
  void forgive(int excused) {
    failures = Math.max(0, failures - excused);
    if (failures < FREE) {
      blockedUntil = null;
    }
  }

  String subject() {
    return subject;
  }

  int failures() {
    return failures;
  }

  @Nullable Instant blockedUntil() {
    return blockedUntil;
  }
}
