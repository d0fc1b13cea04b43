package vn.canbang.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.security.RateLimits.Standing;
import vn.canbang.shared.time.BusinessClock;

class RateLimitsTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  /** Stands still until it is set. */
  private static final class StandingClock implements BusinessClock {

    private Instant at = Instant.parse("2024-11-18T01:00:00Z");

    @Override
    public Instant now() {
      return at;
    }

    @Override
    public Instant real() {
      return at;
    }

    @Override
    public boolean shifted() {
      return false;
    }

    private void pass(Duration time) {
      at = at.plus(time);
    }
  }

  private final StandingClock clock = new StandingClock();
  private final RateLimits limits = new RateLimits(2, Duration.ofSeconds(60), clock);

  @Test
  void aWindowHoldsSoManyCallsAndTheNextOneAsManyAgain() {
    assertThat(limits.count(ONE).exceeded()).isFalse();
    clock.pass(Duration.ofMillis(20_500));
    assertThat(limits.count(ONE).exceeded()).isFalse();
    Standing third = limits.count(ONE);
    assertThat(third.exceeded()).isTrue();
    assertThat(third.seconds()).isEqualTo(40);
    assertThat(third.headers())
        .containsEntry("RateLimit", "\"calls\";r=0;t=40")
        .containsEntry("RateLimit-Policy", "\"calls\";q=2;w=60");
    clock.pass(Duration.ofMillis(39_499));
    assertThat(limits.count(ONE).exceeded()).isTrue();
    clock.pass(Duration.ofMillis(1));
    Standing next = limits.count(ONE);
    assertThat(next.exceeded()).isFalse();
    assertThat(next.headers()).containsEntry("RateLimit", "\"calls\";r=1;t=60");
  }

  @Test
  void oneCallerDoesNotUseUpAnothersCalls() {
    limits.count(ONE);
    limits.count(ONE);
    assertThat(limits.count(ONE).exceeded()).isTrue();
    assertThat(limits.count(OTHER).exceeded()).isFalse();
  }

  @Test
  void noLimitIsOffAndWhatTheContractCannotSayIsRefused() {
    assertThat(new RateLimits(0, Duration.ofSeconds(60), clock).on()).isFalse();
    assertThat(limits.on()).isTrue();
    assertThatThrownBy(() -> new RateLimits(2, Duration.ofMinutes(16), clock))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateLimits(-1, Duration.ofMinutes(1), clock))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
